/** Search, filters, order and columns of the table of figures, with their state in the address. */
import { plain } from "../search/tokens.ts";
import { csvOf, type Row } from "./parts/csv.ts";

const element = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;

const form = element<HTMLFormElement>("#filters");
const table = element<HTMLTableElement>("#figures");
const body = element<HTMLTableSectionElement>("#figures tbody");
const count = element<HTMLOutputElement>("#filters output");
const chips = element<HTMLElement>("#filters .active-filters");
const reset = element<HTMLButtonElement>("#filters [type=reset]");
const nothing = element<HTMLElement>(".nothing");
const heads = [...document.querySelectorAll<HTMLElement>("#figures th[data-sort]")];
const search = element<HTMLInputElement>("#filters [name=q]");
const facets = [...form.querySelectorAll("select")].filter(({ name }) => name !== "sort");
const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=hide]")];

const texts = new Map<HTMLElement, string>();

/** What a row says about its figure, without its buttons, and the figure's id: read if it is searched. */
function textOf(row: HTMLTableRowElement): string {
	const known = texts.get(row);
	if (known !== undefined) return known;
	let text = [row.id, ...[...row.cells].map(({ textContent }) => textContent)].join(" ");
	for (const { textContent } of row.querySelectorAll("button")) {
		text = text.replace(textContent, "");
	}
	const read = plain(text);
	texts.set(row, read);
	return read;
}

const rows = [...body.rows];

const NUMERIC = new Set(["magnitude", "order"]);
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

const read = (name: string) => String(new FormData(form).get(name) ?? "");

/** Values are in order within their kind, in one unit of it. */
const compareBy = (column: string) => (a: HTMLElement, b: HTMLElement) => {
	const key = column === "value" ? "magnitude" : column;
	const kinds =
		column === "value" ? collator.compare(a.dataset.kind ?? "", b.dataset.kind ?? "") : 0;
	if (kinds !== 0) return kinds;
	const [left = "", right = ""] = [a.dataset[key], b.dataset[key]];
	return NUMERIC.has(key) ? Number(left) - Number(right) : collator.compare(left, right);
};

/** The figure that the address names. An id needs no decoding, and a stray % must not end the script. */
const targetId = () => location.hash.slice(1);

/** Whether a row has the words and all chosen values, but for one filter. */
function fits(row: HTMLTableRowElement, words: readonly string[], but?: string): boolean {
	return (
		words.every((word) => textOf(row).includes(word)) &&
		facets.every(({ name, value }) => value === "" || name === but || row.dataset[name] === value)
	);
}

/** Says beside each value of a filter how many figures have it, as the other filters are. */
function countOptions(words: readonly string[]): void {
	for (const { name, options } of facets) {
		const others = rows.filter((row) => fits(row, words, name));
		for (const option of options) {
			const { text } = option.dataset;
			if (text === undefined) continue;
			const having = others.filter((row) => row.dataset[name] === option.value).length;
			const counted = `${text} (${having})`;
			// A text that is set again is laid out again.
			if (option.textContent !== counted) option.textContent = counted;
			option.disabled = having === 0 && !option.selected;
		}
	}
}

function chip(text: string, remove: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "chip";
	button.textContent = text;
	button.addEventListener("click", () => {
		remove();
		remember(false);
	});
	return button;
}

/** A button for each chosen value, which takes it away. */
function showChips(): void {
	const chosen = facets.filter(({ value }) => value !== "");
	chips.replaceChildren(
		...chosen.map((select) =>
			chip(select.selectedOptions[0]?.dataset.text ?? select.value, () => {
				select.value = "";
				select.focus();
			}),
		),
	);
	reset.hidden = chosen.length === 0 && search.value === "";
}

function filter(): void {
	const words = plain(search.value).split(/\s+/).filter(Boolean);
	const target = targetId();
	for (const row of rows) row.hidden = !fits(row, words) && row.id !== target;
	const shown = rows.filter(({ hidden }) => !hidden).length;
	const { all = "", some = "" } = count.dataset;
	count.textContent = (shown === rows.length ? all : some)
		.replace("##", String(rows.length))
		.replace("#", String(shown));
	nothing.hidden = shown > 0;
	countOptions(words);
	showChips();
}

function sort(): void {
	const sorting = read("sort");
	const [key, sign] = sorting.startsWith("-") ? [sorting.slice(1), -1] : [sorting || "order", 1];
	const compare = compareBy(key);
	const sorted = rows.toSorted((a, b) => sign * compare(a, b));
	// A row that is put in again loses the focus that is in it.
	if (sorted.some((row, index) => row !== body.rows[index])) body.append(...sorted);
	for (const head of heads) {
		const isSorted = sorting !== "" && head.dataset.sort === key;
		if (isSorted) head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
		else head.removeAttribute("aria-sort");
	}
}

function hideColumns(): void {
	for (const { value, checked } of boxes) table.classList.toggle(`without-${value}`, !checked);
}

function show(): void {
	filter();
	sort();
	hideColumns();
}

let isTyping = false;

/** The form as the address says. */
function restore(): void {
	const parameters = new URLSearchParams(location.search);
	const hidden = parameters.getAll("hide");
	for (const box of boxes) box.checked = !hidden.includes(box.value);
	for (const field of [search, ...form.querySelectorAll("select")]) {
		field.value = parameters.get(field.name) ?? "";
		if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
	}
	isTyping = false;
	show();
}

/** Goes to the row that the address names, which browsers do not do if it was hidden before. */
const goToTarget = () => document.getElementById(targetId())?.scrollIntoView();

const address = () => {
	const stated = [search, ...form.querySelectorAll("select")]
		.filter(({ value }) => value !== "")
		.map(({ name, value }) => [name, value]);
	const hidden = boxes.filter(({ checked }) => !checked).map(({ value }) => ["hide", value]);
	const query = new URLSearchParams([...stated, ...hidden]).toString();
	return location.pathname + (query && `?${query}`);
};

/** The address as the form says; letters typed one after the other are one step back. */
function remember(typing: boolean): void {
	const url = address();
	if (url !== location.pathname + location.search) {
		if (typing && isTyping) history.replaceState(null, "", url);
		else history.pushState(null, "", url);
		isTyping = typing;
	}
	show();
}

/** Offers the figures that are shown as a file. */
async function download(): Promise<void> {
	const response = await fetch(form.dataset.rows ?? "");
	const all: readonly Row[] = await response.json();
	const shown = [...body.rows].filter(({ hidden }) => !hidden);
	const found = shown.flatMap(({ id }) => all.filter((row) => row["id"] === id));
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([csvOf(found)], { type: "text/csv" }));
	link.download = "figures.csv";
	link.click();
	URL.revokeObjectURL(link.href);
}

/** In narrow windows the heads cannot be seen, and the order is chosen beside the filters. */
const narrow = matchMedia("(max-width: 64rem)");
function keepHeads(): void {
	for (const head of heads) {
		(head.firstElementChild as HTMLElement).tabIndex = narrow.matches ? -1 : 0;
	}
}

for (const head of heads) {
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = head.textContent;
	button.addEventListener("click", () => {
		const key = head.dataset.sort;
		const sorting = read("sort") === key ? `-${key}` : key;
		element<HTMLSelectElement>("#filters [name=sort]").value = sorting ?? "";
		remember(false);
	});
	head.replaceChildren(button);
}

body.addEventListener("click", ({ target }) => {
	const opener = (target as HTMLElement).closest<HTMLElement>(".opener");
	const row = opener?.closest("tr");
	if (!opener || !row) return;
	opener.ariaExpanded = String(row.classList.toggle("open"));
});
form.addEventListener("input", ({ target }) => remember(target === search));
form.addEventListener("change", () => {
	isTyping = false;
});
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () =>
	setTimeout(() => {
		remember(false);
		search.focus();
	}),
);
element("#filters .csv").addEventListener("click", download);
addEventListener("popstate", restore);
addEventListener("hashchange", () => {
	show();
	goToTarget();
});
narrow.addEventListener("change", keepHeads);
keepHeads();
restore();
goToTarget();
history.replaceState(null, "", address() + location.hash);

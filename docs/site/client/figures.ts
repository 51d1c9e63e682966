/** Search, filters and order of the table of figures, with their state in the address. */

const element = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;

const form = element<HTMLFormElement>("#filters");
const body = element<HTMLTableSectionElement>("#figures tbody");
const count = element<HTMLOutputElement>("#filters output");
const nothing = element<HTMLElement>(".nothing");
const heads = [...document.querySelectorAll<HTMLElement>("#figures th[data-sort]")];
const search = element<HTMLInputElement>("#filters [name=q]");

/** What a reader types and what a row says, in one form: small letters, one minus, one width. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll("−", "-");

/** What a row says of its figure, without its buttons, and the figure's id. */
function textOf(row: HTMLTableRowElement): string {
	const copy = row.cloneNode(true) as HTMLElement;
	for (const button of copy.querySelectorAll("button")) button.remove();
	const cells = [...copy.children].map(({ textContent }) => textContent);
	return plain([row.id, ...cells].join(" "));
}

const rows = [...body.rows].map((row) => ({ row, text: textOf(row) }));

const NUMERIC = new Set(["magnitude", "order"]);
const collator = new Intl.Collator("en", { numeric: true });

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

/** The figure that the address names; an id needs no decoding, and a stray % must not end the script. */
const targetId = () => location.hash.slice(1);

function filter(): void {
	const words = plain(read("q")).split(/\s+/);
	const target = targetId();
	const facets = [...new FormData(form)].filter(
		([name, value]) => value !== "" && name !== "q" && name !== "sort",
	);
	for (const { row, text } of rows) {
		const isWanted =
			words.every((word) => text.includes(word)) &&
			facets.every(([name, value]) => row.dataset[name] === value);
		row.hidden = !isWanted && row.id !== target;
	}
	const shown = rows.filter(({ row }) => !row.hidden).length;
	count.textContent =
		shown === rows.length ? `${shown} figures` : `${shown} of ${rows.length} figures`;
	nothing.hidden = shown > 0;
}

function sort(): void {
	const sorting = read("sort");
	const [key, sign] = sorting.startsWith("-") ? [sorting.slice(1), -1] : [sorting || "order", 1];
	const compare = compareBy(key);
	const sorted = rows.map(({ row }) => row).toSorted((a, b) => sign * compare(a, b));
	// A row that is put in again loses the focus that is in it.
	if (sorted.some((row, index) => row !== body.rows[index])) body.append(...sorted);
	for (const head of heads) {
		const isSorted = sorting !== "" && head.dataset.sort === key;
		if (isSorted) head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
		else head.removeAttribute("aria-sort");
	}
}

function show(): void {
	filter();
	sort();
}

let isTyping = false;

/** The form as the address says. */
function restore(): void {
	const parameters = new URLSearchParams(location.search);
	for (const field of form.elements) {
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
			field.value = parameters.get(field.name) ?? "";
			if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
		}
	}
	isTyping = false;
	show();
}

/** Goes to the row that the address names, which browsers do not where it was hidden before. */
const goToTarget = () => document.getElementById(targetId())?.scrollIntoView();

const address = () => {
	const stated = [...new FormData(form)].filter(([, value]) => value !== "") as string[][];
	const query = new URLSearchParams(stated).toString();
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

/** On a phone the heads cannot be seen, and the order is chosen beside the filters. */
const phone = matchMedia("(max-width: 48rem)");
function keepHeads(): void {
	for (const head of heads)
		(head.firstElementChild as HTMLElement).tabIndex = phone.matches ? -1 : 0;
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

form.addEventListener("input", ({ target }) => remember((target as HTMLInputElement).name === "q"));
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
addEventListener("popstate", restore);
addEventListener("hashchange", () => {
	show();
	goToTarget();
});
phone.addEventListener("change", keepHeads);
keepHeads();
restore();
goToTarget();
history.replaceState(null, "", address() + location.hash);

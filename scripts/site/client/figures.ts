/** Search, filters and order of the table of figures, with their state in the address. */

const element = <E extends HTMLElement>(selector: string) => document.querySelector(selector) as E;

const form = element<HTMLFormElement>("#filters");
const body = element<HTMLTableSectionElement>("#figures tbody");
const count = element<HTMLOutputElement>("#filters output");
const nothing = element<HTMLElement>(".nothing");
const heads = [...document.querySelectorAll<HTMLElement>("#figures th[data-sort]")];
const rows = [...body.rows].map((row) => ({ row, text: row.innerText.toLowerCase() }));

const NUMERIC = new Set(["value", "order"]);
const collator = new Intl.Collator("en", { numeric: true });

const read = (name: string) => String(new FormData(form).get(name) ?? "");

/** Values are in order within their unit. */
const compareBy = (key: string) => (a: HTMLElement, b: HTMLElement) => {
	const units = key === "value" ? collator.compare(a.dataset.unit ?? "", b.dataset.unit ?? "") : 0;
	if (units !== 0) return units;
	const [left = "", right = ""] = [a.dataset[key], b.dataset[key]];
	return NUMERIC.has(key) ? Number(left) - Number(right) : collator.compare(left, right);
};

function filter(): void {
	const words = read("q").toLowerCase().split(/\s+/);
	const facets = [...new FormData(form)].filter(
		([name, value]) => value !== "" && name !== "q" && name !== "sort",
	);
	for (const { row, text } of rows) {
		row.hidden =
			!words.every((word) => text.includes(word)) ||
			!facets.every(([name, value]) => row.dataset[name] === value);
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
	body.append(...rows.map(({ row }) => row).toSorted((a, b) => sign * compare(a, b)));
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

/** The form as the address says. */
function restore(): void {
	const parameters = new URLSearchParams(location.search);
	for (const field of form.elements) {
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
			field.value = parameters.get(field.name) ?? "";
		}
	}
	show();
}

const address = () => {
	const stated = [...new FormData(form)].filter(([, value]) => value !== "") as string[][];
	const query = new URLSearchParams(stated).toString();
	return location.pathname + (query && `?${query}`);
};

let isTyping = false;

/** The address as the form says; letters typed one after the other are one step back. */
function remember(typing: boolean): void {
	show();
	const url = address();
	if (url === location.pathname + location.search) return;
	if (typing && isTyping) history.replaceState(null, "", url);
	else history.pushState(null, "", url);
	isTyping = typing;
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
form.addEventListener("reset", () => setTimeout(() => remember(false)));
addEventListener("popstate", restore);
restore();

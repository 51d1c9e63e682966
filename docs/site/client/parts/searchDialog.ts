/** The search of the whole site, whose index is loaded when the dialog is opened. */
import { kindNames } from "../../search/kindNames.ts";
import type { Engine, Hit } from "./searchEngine.ts";

const element = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const dialog = element<HTMLDialogElement>("search");
const input = element<HTMLInputElement>("search-input");
const list = element<HTMLElement>("search-results");
const status = element<HTMLElement>("search-status");
const isChinese = document.documentElement.lang.startsWith("zh");

let engine: Promise<Engine> | undefined;
let hits: readonly Hit[] = [];
let selected = -1;

const load = () => {
	engine ??= import("./searchEngine.ts").then(({ loadEngine }) =>
		loadEngine(dialog.dataset.index ?? ""),
	);
	return engine;
};

const addressOf = ({ url, chineseUrl }: Hit) =>
	(dialog.dataset.base ?? "") + ((isChinese && chineseUrl) || url);

function option(hit: Hit, index: number): HTMLElement {
	const link = document.createElement("a");
	link.href = addressOf(hit);
	link.id = `search-${index}`;
	link.role = "option";
	link.tabIndex = -1;
	const title = document.createElement("b");
	title.textContent = (isChinese && hit.chineseTitle) || hit.title;
	link.append(title);
	const value = (isChinese && hit.chineseValue) || hit.value;
	const beside = document.createElement("span");
	const kind = kindNames[hit.kind][isChinese ? "zh" : "en"];
	beside.textContent = value ? `${kind} · ${value}` : kind;
	link.append(beside);
	return link;
}

function select(index: number): void {
	selected = Math.max(-1, Math.min(index, hits.length - 1));
	for (const [at, child] of [...list.children].entries()) {
		child.ariaSelected = String(at === selected);
		if (at === selected) child.scrollIntoView({ block: "nearest" });
	}
	if (selected < 0) input.removeAttribute("aria-activedescendant");
	else input.setAttribute("aria-activedescendant", `search-${selected}`);
}

async function search(): Promise<void> {
	try {
		const found = (await load()).search(input.value);
		hits = found;
		list.replaceChildren(...found.map(option));
		input.ariaExpanded = String(found.length > 0);
		status.textContent = found.length === 0 && input.value ? (dialog.dataset.none ?? "") : "";
		select(-1);
	} catch {
		engine = undefined;
		status.textContent = dialog.dataset.failed ?? "";
	}
}

async function open(): Promise<void> {
	if (dialog.open) return;
	dialog.showModal();
	input.select();
	await search();
}

const isTyping = ({ target }: Event) =>
	target instanceof HTMLInputElement ||
	target instanceof HTMLSelectElement ||
	target instanceof HTMLTextAreaElement;

element("search-open").addEventListener("click", open);
document.addEventListener("keydown", async (event) => {
	const isShortcut =
		(event.key === "/" && !isTyping(event)) ||
		(event.key === "k" && (event.ctrlKey || event.metaKey));
	if (!isShortcut) return;
	event.preventDefault();
	await open();
});
input.addEventListener("input", search);
input.addEventListener("keydown", (event) => {
	if (event.key === "ArrowDown") select(selected + 1);
	else if (event.key === "ArrowUp") select(selected - 1);
	else if (event.key === "Enter") {
		const hit = hits[Math.max(selected, 0)];
		if (hit) location.assign(addressOf(hit));
		dialog.close();
	} else return;
	event.preventDefault();
});
dialog.addEventListener("click", ({ target }) => {
	const isOutside = target === dialog;
	if (isOutside || (target as HTMLElement).closest("a")) dialog.close();
});

import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { folder } from "./support/site.ts";

const read = (path: string) => readFileSync(path, "utf8");
const root = new URL("../..", import.meta.url).pathname;

const TASK_ROW = /^\| ([a-z, ]+) \| ((?:`\w+`(?:, )?)+) \|$/gm;
const SECTION = /<h2[^>]*>([^<]+)<\/h2><\/summary>(.*?)<\/dl>/gs;
const MEMBER = /class="tsd-member-summary-name"><a[^>]*>(\w+)<\/a>/g;

const isFunction = (name: string) =>
	typeof (library as Record<string, unknown>)[name] === "function";

test("the reference lists the functions by the tasks of the README", () => {
	const page = read(`${folder}/api/china-aluminum.html`);
	const sections = new Map(
		[...page.matchAll(SECTION)].map(([, title = "", body = ""]) => [
			title,
			[...body.matchAll(MEMBER)].map(([, name = ""]) => name).filter(isFunction),
		]),
	);
	const rows = [...read(`${root}README.md`).matchAll(TASK_ROW)];
	expect(rows.length).toBeGreaterThan(5);
	for (const [, task = "", functions = ""] of rows) {
		const title = task.charAt(0).toUpperCase() + task.slice(1);
		const named = functions.match(/\w+/g) ?? [];
		expect(sections.get(title)?.toSorted()).toEqual(named.toSorted());
	}
});

const pageOf = (name: string, entry = "china-aluminum") =>
	parseHTML(read(`${folder}/api/${entry}/${name}.html`)).document;

test("a function is read in the order that readers ask: call, sentence, example, definition, errors", () => {
	const page = pageOf("importDependency");
	const main = page.querySelector("main");
	expect(main?.querySelector("h1")?.textContent).toBe("importDependency");
	expect(main?.querySelector(".call code")?.textContent.trim()).toBe(
		'importDependency(flows: Flows): Quantity<"share", "%">',
	);
	const titles = [...(main?.querySelectorAll("h2") ?? [])].map((heading) => heading.textContent);
	expect(titles).toEqual(["Example", "Definition", "Parameters", "Result", "Errors", "See also"]);
	expect(main?.querySelector("pre + *, .call ~ section pre")?.textContent).toMatch(/\/\/ \d/);
	expect(main?.querySelector("details.full-signature")?.hasAttribute("open")).toBe(false);
});

test.each([
	["verify", "selectors?: Record<string, FigureSelector>,): Promise<Verification>"],
	["verify", "figures: Figure[],): Promise<Record<string, FigureSelector>>", "selectorsOf"],
	["verify", "digest: string): Promise<void>", "verifyDigest"],
	["schema", "defineDataset(file: DatasetFile): DefinedDataset", "defineDataset"],
	["china-aluminum", "findFigures(figures: Figure[], query: FigureQuery): Figure[]", "findFigures"],
])("a call of %s has the types that readers pass and get: %s", (entry, call, name = entry) => {
	expect(pageOf(name, entry).querySelector(".call code")?.textContent).toContain(call);
});

test("each error of a function leads to the anchor of its code", () => {
	const errors = parseHTML(read(`${folder}/guides/errors.html`)).document;
	const links = [...pageOf("share").querySelectorAll(".errors a")].map((a) =>
		a.getAttribute("href"),
	);
	expect(links).toContain("../../guides/errors.html#zero-divisor");
	for (const link of links)
		expect(errors.querySelector(`[id="${link?.split("#")[1]}"]`)).not.toBeNull();
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folder } from "./support/site.ts";

const read = (path: string) => readFileSync(path, "utf8");
const root = new URL("../..", import.meta.url).pathname;

const TASK_ROW = /^\| ([a-z, ]+) \| ((?:`\w+`(?:, )?)+) \|$/gm;
const SECTION = /<h2[^>]*>([^<]+)<\/h2><\/summary>(.*?)<\/dl>/gs;
const MEMBER = /class="tsd-member-summary-name"><a[^>]*>(\w+)<\/a>/g;

test("the reference lists the functions by the tasks of the README", () => {
	const page = read(`${folder}/api/china-aluminum.html`);
	const sections = new Map(
		[...page.matchAll(SECTION)].map(([, title = "", body = ""]) => [
			title,
			[...body.matchAll(MEMBER)].map(([, name]) => name),
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

import { execFileSync } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";

const root = new URL("../..", import.meta.url).pathname;
/** What a copy can do without, or makes itself. */
const LEFT_OUT = [".git", "coverage", "dist", "node_modules", "reports", "site", "tests"];
const copy = mkdtempSync(join(tmpdir(), "china-aluminum-added-"));
const page = (name: string) => readFileSync(join(copy, "site", name), "utf8");
const run = (script: string) =>
	execFileSync("npm", ["run", "--silent", script], { cwd: copy, stdio: "pipe" });

beforeAll(() => {
	const paths = readdirSync(root).filter((name) => !LEFT_OUT.includes(name));
	for (const path of paths) cpSync(join(root, path), join(copy, path), { recursive: true });
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
	const path = join(copy, "data/2025-r1.json");
	const data = JSON.parse(readFileSync(path, "utf8"));
	const [template] = data.figures;
	data.figures.push({
		...template,
		id: "gallium-production-2024",
		commodity: "gallium",
		indicator: "production",
		period: "2024",
		value: "7.5",
		unit: "kt",
		printed: "7.5 kt",
		qualifier: "about",
		label: { en: "Invented output of gallium", zh: "虚构的镓产量" },
		note: "Invented for a test.",
	});
	writeFileSync(path, JSON.stringify(data));
	run("data:generate");
	run("docs");
});

afterAll(() => rmSync(copy, { recursive: true }));

test("a figure added to the data is everywhere on the site with no other edit", () => {
	const table = page("figures.html");
	expect(table).toContain(`${figures.length + 1} figures`);
	expect(table).toContain('id="gallium-production-2024"');
	for (const text of ["about 7.5 kt", "约7500吨", "虚构的镓产量", "Invented for a test."]) {
		expect(table).toContain(text);
	}
	expect(table).toContain('<option value="gallium">Gallium (1)</option>');
	expect(table).toContain('"propertyID":"gallium-production-2024"');
	expect(page("index.html")).toContain(`<b>${figures.length + 1}</b> figures`);
	const reference = page("api/2025-r1/galliumProduction2024.html");
	expect(reference).toContain("Invented output of gallium: about 7.5 kt");
	expect(page("api/2025-r1.html")).toContain("2025-r1/galliumProduction2024.html");
	expect(page("api/2025-r1.html")).toMatch(/<h2[^>]*>Gallium/);
});

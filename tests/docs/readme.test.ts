import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataset, discrepancies, figures, statements } from "../../src/datasets/2025-r1.ts";
import * as library from "../../src/index.ts";
import { constantName } from "../../src/schema/index.ts";
import { units } from "../../src/units/units.ts";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => readFileSync(root + path, "utf8");
const manifest = JSON.parse(read("package.json"));
const readme = read("README.md");

/** Lines of the README that a visitor sees without scrolling. */
const OPENING = 30;
const opening = readme.split("\n").slice(0, OPENING).join("\n");

/** Files that npm adds to every package. */
const ALWAYS_PACKED = ["README.md", "LICENSE", "package.json"];
const packed: readonly string[] = [...manifest.files, ...ALWAYS_PACKED];

const LINK = /!?\[[^\]]*\]\(([^)\s]+)\)/g;
const HEADING = /^#+ (.+)$/gm;
const slugOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} -]/gu, "")
		.replaceAll(" ", "-");

describe("the first lines of the README", () => {
	test.each([
		["the title of the report", dataset.source.title],
		["the host of its public copy", dataset.source.host],
		["the nature of the source", "an address and not a statistical yearbook"],
		["that the copy is abridged", "abridged"],
		["that speaker and date are inferred", "its speaker and date are inferred"],
		[
			"the counts",
			`${figures.length} figures, ${statements.length} statements and ${discrepancies.length} contradictions`,
		],
		["how to install the library", `npm install ${manifest.name}`],
		["its status", `The status is ${manifest.version}`],
		["its oldest Node.js", `Node.js ${manifest.engines.node.replace(">=", "")}`],
		["that zod is optional", "zod is optional"],
		["the guide to start with", "docs/guides/getting-started.md"],
		["all figures", "#all-figures"],
		["the API", "#functions"],
		["the promise of stability", "VERSIONING.md"],
	])("contain %s", (_what, text) => {
		expect(opening).toContain(text);
	});

	test("have three bullets, and two examples of which the first has five lines", () => {
		expect(opening.match(/^- \*\*\w+\.\*\*/gm)).toEqual([
			"- **Bounds.**",
			"- **Kinds.**",
			"- **Provenance.**",
		]);
		const [first, second, ...rest] = opening.split("```ts\n").slice(1);
		expect(first?.split("```")[0]?.trimEnd().split("\n")).toHaveLength(5);
		expect(second).toContain("console.log");
		expect(rest).toEqual([]);
	});
});

describe("the reference of the README", () => {
	test("lists every function", () => {
		const [, text = ""] = readme.split("\n### Functions\n");
		const rows = (text.split("\n#")[0] ?? "").match(/^\| .*$/gm)?.join("\n") ?? "";
		const listed = [...rows.matchAll(/`(\w+)`/g)].map(([, name]) => name);
		const exported = Object.entries(library).filter(
			([name, value]) => typeof value === "function" && /^[a-z]/.test(name),
		);
		expect(listed.toSorted()).toEqual(exported.map(([name]) => name).toSorted());
	});

	test("lists every kind with its units", () => {
		const [, text = ""] = readme.split("\n### Kinds and units\n");
		const rows = (text.split("\n#")[0] ?? "").match(/^\| `.*$/gm) ?? [];
		const listed = rows.map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
		expect(listed).toEqual(
			Object.entries(units).map(([kind, codes]) => [kind, ...Object.keys(codes)]),
		);
	});

	test("lists every figure in the order of the report", () => {
		const [, text = ""] = readme.split("\n### All figures\n");
		const rows = (text.split("\n#")[0] ?? "").match(/^\| `.*$/gm);
		expect(rows).toEqual(
			figures.map((figure) => {
				const cells = [
					`\`${constantName(figure.id)}\``,
					library.format(figure),
					figure.period ?? "not stated",
					figure.label.en,
				];
				return `| ${cells.join(" | ")} |`;
			}),
		);
	});

	test("lists every entry point", () => {
		const entries = Object.keys(manifest.exports).map((path) => manifest.name + path.slice(1));
		for (const entry of entries.filter((name) => name !== `${manifest.name}/package.json`)) {
			const rows = [entry, `${dirname(entry)}/*`].map((name) => `| \`${name}\` |`);
			expect(
				rows.some((row) => readme.includes(row)),
				entry,
			).toBe(true);
		}
	});
});

describe("the pages of the package", () => {
	const pages = packed.filter((path) => path.endsWith(".md"));

	test.each(pages)("%s links only to what the package contains, or to an address", (page) => {
		const links = [...read(page).matchAll(LINK)].map(([, link = ""]) => link);
		const inside = links.filter((link) => !/^https?:/.test(link));
		const missing = inside.filter((link) => {
			const [path = "", anchor] = link.split("#");
			const target = path === "" ? page : join(dirname(page), path);
			if (!packed.includes(target) || !existsSync(root + target)) return true;
			if (anchor === undefined) return false;
			const anchors = [...read(target).matchAll(HEADING)].map(([, heading = ""]) =>
				slugOf(heading),
			);
			return !anchors.includes(anchor);
		});
		expect(missing).toEqual([]);
	});
});

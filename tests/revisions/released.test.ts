import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { canonicalDigest } from "../../scripts/lib/revisions/canonicalDigest.ts";
import type { DatasetFile } from "../../src/schema/index.ts";
import { type Draft, RepositoryCopy } from "../support/RepositoryCopy.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const DATA = "data/2025-r1.json";
const RELEASED = "data/released.json";
const CHECK = "npm run -s revision:check";
const FREEZE = "npm run -s revision:freeze -- 2025-r1";

let copy: RepositoryCopy;
let kept: ReadonlyMap<string, string>;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	copy.run("rm -f .changeset/*.md");
	const paths = [DATA, RELEASED, "package.json"];
	kept = new Map(paths.map((path) => [path, copy.read(path)]));
	return () => copy.remove();
});

afterEach(() => {
	for (const [path, content] of kept) copy.write(path, content);
});

/** Changes the first figure of the released revision. */
const change = (changes: object) =>
	copy.edit<Draft<DatasetFile>>(DATA, (file) => {
		file.figures = file.figures.map((figure, index) =>
			index === 0 ? { ...figure, ...changes } : figure,
		);
	});

/** Canonical JSON of what holds no fractions, written apart from the library that the digests use. */
function canonical(value: Json): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.keys(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`);
	return `{${members.join(",")}}`;
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe("the digests of a released revision", () => {
	test("are those of its canonical JSON", async () => {
		const file = JSON.parse(copy.read(DATA));
		const { "2025-r1": digests } = JSON.parse(copy.read(RELEASED));
		expect(digests[DATA]).toBe(await sha256(canonical(file)));
		const lists = Object.keys(file).filter((name) => Array.isArray(file[name]));
		expect(lists).toEqual(expect.arrayContaining(["sections", "figures", "statements"]));
		const ids = Object.fromEntries(
			lists.map((list) => [list, file[list].map(({ id }: { id: string }) => id)]),
		);
		expect(digests.ids).toBe(await sha256(canonical(ids)));
		const module = "src/datasets/2025-r1.ts";
		expect(digests[module]).toMatch(/^sha256-/);
		const { ...values } = await import("../../src/datasets/2025-r1.ts");
		expect(digests[module]).toBe(canonicalDigest(values));
		expect(values.dataset.digest).toBe(digests[DATA]);
	});

	test("tell any character of the file, but for blanks between its tokens", () => {
		const text = copy.read(DATA);
		const digest = canonicalDigest(JSON.parse(text));
		const digestOfText = (changed: string) => {
			try {
				return canonicalDigest(JSON.parse(changed));
			} catch {
				return "no JSON";
			}
		};
		const STEP = 97; // a prime, so that the samples fall on every part of an entry
		for (let at = 0; at < text.length; at += STEP) {
			const character = text[at] as string;
			const other = character === "1" ? "2" : "1";
			const changed = text.slice(0, at) + other + text.slice(at + 1);
			expect(digestOfText(changed), `${at}: ${text.slice(at - 20, at + 20)}`).not.toBe(digest);
		}
		expect(digestOfText(JSON.stringify(JSON.parse(text)))).toBe(digest);
	});
});

describe("a change of a released revision", () => {
	test("fails the checks with both digests and what to do", async () => {
		change({ value: "6" });
		const found = await sha256(canonical(JSON.parse(copy.read(DATA))));
		const { "2025-r1": digests } = JSON.parse(copy.read(RELEASED));
		expect(copy.run(CHECK)).toEqual({
			status: 1,
			stdout: "",
			stderr: `2025-r1 is not what was released:
  data/2025-r1.json
    released ${digests[DATA]}
    found    ${found}
A released revision never changes. Take the change back and make a new revision of it:
  npm run revision:new -- 2025-r2
Until 1.0.0 it can be frozen anew, on purpose and with a changeset that names it:
  npm run revision:freeze -- 2025-r1
`,
		});
		expect(copy.read("package.json")).toMatch(/"check": ".*npm run revision:check/);
	});

	test.each([
		["a label", { label: { en: "Relocated", zh: "转移" } }],
		["a note", { note: "Another." }],
		["a place", { sentence: 3 }],
		["a field more", { counterpart: "001" }],
	])("fails them where it is %s", (_, changes) => {
		change(changes);
		expect(copy.run(CHECK)).toMatchObject({ status: 1 });
	});

	test("fails them where it is an id, and says so", () => {
		change({ id: "capacity-relocated" });
		const { stderr } = copy.run(CHECK);
		expect(stderr).toContain("  data/2025-r1.json\n");
		expect(stderr).toContain("  ids\n");
	});

	test("fails them where it is the order of the figures", () => {
		copy.edit<Draft<DatasetFile>>(DATA, (file) => {
			file.figures = file.figures.toReversed();
		});
		expect(copy.run(CHECK).stderr).toContain("  ids\n");
	});

	test("fails them where the constants change", () => {
		const path = "src/datasets/2025-r1.ts";
		const code = copy.read(path);
		copy.write(path, code.replace("value: 159,", "value: 160,"));
		expect(copy.run(CHECK).stderr).toContain(`  ${path}\n    released sha256-`);
		copy.write(path, code);
	});

	test("fails them where the types change that are made of the same data", () => {
		const path = "scripts/data-generate.ts";
		const code = copy.read(path);
		copy.write(path, code.replace("indicator, area]", "indicator]"));
		expect(copy.run("npm run -s data:generate")).toMatchObject({ status: 0 });
		const { status, stderr } = copy.run(CHECK);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^2025-r1 is not what was released:\n {2}types\n {4}released sha256-.*\n {4}found {4}sha256-.*\nA released/,
		);
		copy.write(path, code);
		copy.run("npm run -s data:generate");
	});

	test("fails them where a file of it comes or goes", () => {
		copy.write("data/2025-r1.more.json", "{}\n");
		expect(copy.run(CHECK).stderr).toContain("data/2025-r1.more.json\n    released none\n");
		copy.run("rm data/2025-r1.more.json");
	});

	test("fails them where its data file is gone", () => {
		copy.run(`rm ${DATA}`);
		expect(copy.run(CHECK).stderr).toContain("    found    none\n");
	});

	test("is none where it is only layout", () => {
		const { figures, ...rest } = JSON.parse(copy.read(DATA));
		copy.write(DATA, JSON.stringify({ figures, ...rest }));
		expect(copy.run(CHECK)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("2025-r1: as released. Held against "),
		});
	});
});

describe("freezing anew", () => {
	test("is done on purpose, before 1.0.0 and with a changeset that names the revision", () => {
		change({ note: "Another." });
		copy.write(".changeset/other.md", "Nothing of it.\n");
		copy.run("npm run -s data:generate");
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr:
				"no changeset names 2025-r1: say in one what is new or why it changes, with npx changeset\n",
		});
		copy.write(
			".changeset/mended.md",
			'---\n"china-aluminum": patch\n---\n\n2025-r1 has a note more.\n',
		);
		expect(copy.run(FREEZE)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining("2025-r1 is frozen anew in data/released.json. Held "),
		});
		expect(copy.run(CHECK)).toMatchObject({ status: 0 });
	});

	test("needs constants that are made of the data", () => {
		change({ note: "A third one." });
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("run npm run data:generate"),
		});
	});

	test("is refused from version 1.0.0 on", () => {
		copy.run("npm run -s data:generate && git init -q .");
		copy.edit<{ version: string }>("package.json", (manifest) => {
			manifest.version = "1.0.0";
		});
		copy.run("npm run -s data:generate");
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr: `2025-r1 is released, and the version is 1.0.0: it never changes again. Make a new revision:
  npm run revision:new -- 2025-r2
`,
		});
		copy.run("rm -rf .git");
	});

	test("is refused where 1.0.0 is tagged, and digests changed by hand are found", () => {
		const git = "git -c user.name=test -c user.email=test@example.org";
		const asTagged = `git init -q . && git add data package.json && ${git} commit -qm release && git tag v1.0.0`;
		expect(copy.run(asTagged)).toMatchObject({ status: 0 });
		copy.run("npm run -s data:generate");
		expect(copy.run(FREEZE)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("1.0.0 is out"),
		});
		copy.edit<Record<string, object>>(RELEASED, (released) => {
			released["2025-r1"] = { ...released["2025-r1"], ids: `sha256-${"A".repeat(43)}=` };
		});
		const { status, stderr } = copy.run(CHECK);
		expect(status).toBe(1);
		expect(stderr).toContain(
			"data/released.json no longer has 2025-r1 as v1.0.0 released it:\n  ids\n",
		);
		expect(stderr).not.toContain("revision:freeze");
	});
});

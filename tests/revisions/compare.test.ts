import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatasetFile } from "../../src/schema/index.ts";
import { type Draft, RepositoryCopy } from "../support/RepositoryCopy.ts";

const DATA = "data/2025-r1.json";

let copy: RepositoryCopy;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	copy.run("npm run -s revision:new -- 2025-r2");
});

afterAll(() => copy.remove());

const compare = (given: string) => copy.run(`npm run -s revision:compare -- ${given}`);

/** Compares the first revision with a state of it that is changed. */
function compareChanged(change: (file: Draft<DatasetFile>) => void) {
	copy.write("state.json", copy.read(DATA));
	copy.edit("state.json", change);
	return compare("2025-r1 state.json");
}

describe("two states of one revision", () => {
	test("that are the same make no changeset, and the message is not where one would be", () => {
		expect(compareChanged(() => undefined)).toEqual({
			status: 0,
			stdout: "",
			stderr:
				"2025-r1 says what it said, and needs no changeset\nWhere this was written into a file, remove the file: it is empty.\n",
		});
	});

	test.each<[string, (file: Draft<DatasetFile>) => void, string]>([
		["day", (file) => Object.assign(file, { date: "2031-01-01" }), '  - date: `"'],
		[
			"digest of the report",
			(file) => Object.assign(file.source, { digest: `sha256-${"A".repeat(43)}=` }),
			"  - source.digest: `",
		],
		["revision before it", (file) => Object.assign(file, { supersedes: "2025-r0" }), "supersedes"],
		[
			"order",
			(file) => Object.assign(file, { figures: file.figures.toReversed() }),
			"- **In another order**\n  - figures\n",
		],
	])("are told apart by another %s, which is minor before 1.0.0", (_, change, line) => {
		const { status, stdout } = compareChanged(change);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^---\n"china-aluminum": minor\n---\n/);
		expect(stdout).toContain("a major one would release 1.0.0");
		expect(stdout).toContain(line.trimStart());
	});

	test("are told apart by what a revision says of the one before", () => {
		copy.write("state.json", copy.read("data/2025-r2.json"));
		copy.edit<Draft<DatasetFile>>("state.json", (file) => {
			const [first, ...figures] = file.figures;
			if (first === undefined) throw new Error("there is no figure");
			file.figures = [{ ...first, id: "another-name" }, ...figures];
			file.withdrawn = [{ id: first.id, reason: "Clearer.", replacedBy: "another-name" }];
		});
		const { stdout } = compare("2025-r2 state.json");
		expect(stdout).toContain(" 1 renamed. A minor release, since an id goes");
		expect(stdout).toContain("→ `another-name` (figures): Clearer.\n");
		expect(stdout).toContain("\n  - withdrawn[0]: none → `");
	});
});

describe("what cannot be compared", () => {
	test.each([
		["2025-r1", "usage: npm run revision:compare -- A B"],
		["2025-r1 2025-r9", "there is no data/2025-r9.json; the revisions are 2025-r1, 2025-r2"],
		[
			"2025-r1 package.json",
			"package.json is no dataset file: expected a revision such as 2025-r1, and a list of figures",
		],
		[
			"data/2025-r1.ledger.json 2025-r1",
			"data/2025-r1.ledger.json is no dataset file: expected a revision such as 2025-r1, and a list of figures",
		],
		["2025-r1 README.json", "there is no README.json; the revisions are 2025-r1, 2025-r2"],
		["2025-r2 2025-r1", "2025-r2 comes after 2025-r1; give the earlier one first"],
	])("%s", (given, reason) => {
		expect(compare(given)).toEqual({ status: 1, stdout: "", stderr: `${reason}\n` });
	});

	test("what is no JSON", () => {
		copy.write("state.json", "{ revision: 1 }");
		const { status, stderr } = compare("2025-r1 state.json");
		expect(status).toBe(1);
		expect(stderr).toMatch(/^state\.json: .*JSON.*\n$/);
	});

	test("a revision that does not come after the other", () => {
		copy.write("state.json", copy.read("data/2025-r2.json"));
		copy.edit<Draft<DatasetFile>>("state.json", (file) => {
			file.supersedes = null;
			file.corrections = [];
		});
		expect(compare("2025-r1 state.json").stderr).toBe(
			"2025-r2: supersedes: expected 2025-r1, which came before it, found none\nWhere this was written into a file, remove the file: it is empty.\n",
		);
		copy.edit<Draft<DatasetFile>>("state.json", (file) => {
			file.revision = "2025-r4";
			file.supersedes = "2025-r1";
		});
		copy.run("mv data/2025-r2.json r2.json");
		copy.write("data/2025-r3.json", copy.read("r2.json"));
		copy.edit<Draft<DatasetFile>>("data/2025-r3.json", (file) => {
			file.revision = "2025-r3";
		});
		expect(compare("2025-r3 state.json").stderr).toBe(
			"2025-r4: supersedes: 2025-r1 is superseded by 2025-r3 already\nWhere this was written into a file, remove the file: it is empty.\n",
		);
		copy.edit<Draft<DatasetFile>>("r2.json", (file) => {
			file.revision = "2025-r2";
		});
		copy.edit<Draft<DatasetFile>>("state.json", (file) => {
			file.supersedes = "2025-r3";
		});
		expect(compare("r2.json state.json").stderr).toBe(
			"2025-r4 does not supersede 2025-r2, nor what came after that\nWhere this was written into a file, remove the file: it is empty.\n",
		);
	});
});

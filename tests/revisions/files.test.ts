import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { findMissingEntries } from "../../scripts/lib/revisions/findMissingEntries.ts";
import { parseJson } from "../../scripts/lib/revisions/parseJson.ts";
import { RepositoryCopy } from "../support/RepositoryCopy.ts";

const DATA = "data/2025-r1.json";
const LEDGER = "data/2025-r1.ledger.json";
const RELEASED = "data/released.json";
const MANIFEST = "package.json";
const CHECK = "npm run -s revision:check";
const GENERATE = "npm run -s data:generate";

let copy: RepositoryCopy;
let kept: ReadonlyMap<string, string>;

beforeAll(() => {
	copy = new RepositoryCopy();
	copy.takeBeforeStable();
	kept = new Map([DATA, LEDGER, RELEASED, MANIFEST].map((path) => [path, copy.read(path)]));
	return () => copy.remove();
});

afterEach(() => {
	for (const [path, content] of kept) copy.write(path, content);
});

const refused = (line: string, reason: string) => {
	const { status, stdout, stderr } = copy.run(line);
	expect([status, stdout]).toEqual([1, ""]);
	expect(stderr).toContain(reason);
	expect(stderr).not.toContain("    at ");
};

describe("a JSON text", () => {
	test.each([
		'{"a":1,"b":[true,null,"\\"x\\" é\\n",-1.5,1e+21]}',
		'\t{ "b" : { } ,\n"a":[ ]}',
		'"a"',
	])("%j is what it is read as, whatever the blanks and the order of keys are", (text) => {
		expect(parseJson(text)).toEqual(JSON.parse(text));
	});

	test.each([
		['{"value":"999","value":"159"}', 'line 1 has "999", which is not what it is read as'],
		['{\n"a": 1,\n"a": 1}', "line 2 has ,, which is not what it is read as"],
		['{"a":\n2.0000000000000000001}', "line 2 has 2.0000000000000000001, which"],
		["[9007199254740993]", "line 1 has 9007199254740993, which"],
		["[1.0]", "line 1 has 1.0, which"],
		['["\\u0061"]', 'line 1 has "\\u0061", which'],
	])("%j says more than it is read as", (text, reason) => {
		expect(() => parseJson(text)).toThrow(reason);
	});
});

describe("a data file", () => {
	test("that has a key twice is refused", () => {
		const text = copy.read(DATA);
		copy.write(DATA, text.replace('"value": "159"', '"value": "999",\n"value": "159"'));
		for (const line of [CHECK, GENERATE]) refused(line, `${DATA}: line `);
	});

	test("that is no JSON is refused", () => {
		copy.write(LEDGER, `${copy.read(LEDGER)},`);
		for (const line of [CHECK, GENERATE]) refused(line, `${LEDGER}: `);
	});

	test("that names another revision is refused", () => {
		copy.run(`cp ${DATA} data/2025-r2.json`);
		for (const line of [CHECK, GENERATE]) {
			refused(
				line,
				"data/2025-r2.json: expected the revision that the file is named after, 2025-r2, found 2025-r1\n",
			);
		}
		copy.run("rm data/2025-r2.json");
	});

	test.each(["data/2025-r01.json", "data/2025-r2.ledger.json", "data/figures.json"])(
		"that would be passed over is refused, such as %s",
		(path) => {
			copy.write(path, "{}\n");
			for (const line of [CHECK, GENERATE]) refused(line, `${path} is of no revision: expected`);
			copy.run(`rm ${path}`);
		},
	);

	test("that is gone is missed by its constants", () => {
		const path = "src/datasets/2025-r2.ts";
		copy.write(path, "export const figures = [];\n");
		for (const line of [CHECK, GENERATE]) refused(line, `${path} is of no file in data: remove it`);
		copy.run(`rm ${path}`);
	});
});

describe("a ledger", () => {
	test.each<[string, object, string]>([
		[
			"of another revision",
			{ revision: "2025-r2" },
			`${LEDGER} is not of ${DATA}; mend its claims:\n  at revision: expected 2025-r1, found 2025-r2\n`,
		],
		[
			"of a figure that is not there",
			{ claims: [{ start: 1, end: 2, figure: "zinc-sold-2025" }] },
			`  at claims[0]: expected a figure of 2025-r1, found "zinc-sold-2025"\n`,
		],
		[
			"without a reason",
			{ claims: [{ start: 1, end: 2, reason: "" }] },
			`${LEDGER}: a claim names a figure, or one of the reasons year, heading, `,
		],
	])("%s is refused", (_, changes, reason) => {
		copy.edit<object>(LEDGER, (ledger) => Object.assign(ledger, changes));
		refused(GENERATE, reason);
	});
});

describe("the entry points of a released revision", () => {
	const manifest = () => JSON.parse(copy.read(MANIFEST));

	test("are those that are made of the data", () => {
		expect(findMissingEntries("2025-r1", manifest())).toEqual([]);
	});

	test.each<[string, (file: ReturnType<typeof manifest>) => unknown]>([
		['exports["./2025-r1"]', ({ exports }) => delete exports["./2025-r1"]],
		[
			'exports["./2025-r1"]',
			({ exports }) => {
				exports["./2025-r1"].require.default = "./dist/2025-r2.cjs";
			},
		],
		['exports["./data/2025-r1.json"]', ({ exports }) => delete exports["./data/2025-r1.json"]],
		['typesVersions["*"]["2025-r1"]', ({ typesVersions }) => delete typesVersions["*"]["2025-r1"]],
		["files", (file) => file.files.shift()],
		["files", (file) => file.files.splice(1, 1)],
	])("are missed in %s", (place, change) => {
		copy.edit(MANIFEST, change);
		const [problem, ...more] = findMissingEntries("2025-r1", manifest());
		expect(more).toEqual([]);
		expect(problem).toContain(
			`package.json no longer leads to 2025-r1: expected ${place} to have `,
		);
	});

	test("are missed by the check", () => {
		copy.edit<ReturnType<typeof manifest>>(MANIFEST, ({ exports }) => delete exports["./2025-r1"]);
		refused(CHECK, 'expected exports["./2025-r1"] to have {"import":');
	});
});

test("an empty list of released revisions is refused", () => {
	copy.write(RELEASED, "{}\n");
	refused(CHECK, "data/released.json has no revision, though some are released");
});

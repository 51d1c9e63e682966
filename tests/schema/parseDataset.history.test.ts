import { type DatasetFile, parseDataset } from "china-aluminum/schema";
import { describe, expect, test } from "vitest";
import { entry, file } from "../support/bareDataset.ts";
import { problemsOf } from "../support/problemsOf.ts";

const id = "copper-production-2025";
const correction = { id, reason: "Misread." };
const withdrawal = { id: "copper-output-2025", reason: "Renamed.", replacedBy: id };

const withHistory = (changes: Partial<DatasetFile>) =>
	file([entry()], { supersedes: "copper-r0", ...changes });

const pathsOf = (content: unknown) => problemsOf(content).map(({ path }) => path);

describe("the history of a revision", () => {
	test("may be omitted", () => {
		expect(parseDataset(file()).dataset).toMatchObject({
			digest: null,
			supersedes: null,
			corrections: [],
			withdrawn: [],
		});
	});

	test("becomes part of the dataset", () => {
		const history = { corrections: [correction], withdrawn: [withdrawal] };
		expect(parseDataset(withHistory(history)).dataset).toMatchObject({
			supersedes: "copper-r0",
			...history,
		});
		expect(pathsOf(withHistory({ withdrawn: [{ ...withdrawal, replacedBy: null }] }))).toEqual([]);
		expect(pathsOf(withHistory({ corrections: [{ ...correction, id: "part-1" }] }))).toEqual([]);
	});

	test.each<[string, Partial<DatasetFile>, string[]]>([
		["the revision itself as superseded", { supersedes: "copper-r1" }, ["supersedes"]],
		[
			"a correction but nothing superseded",
			{ supersedes: null, corrections: [correction] },
			["supersedes"],
		],
		[
			"a correction of an id that the file does not contain",
			{ corrections: [{ ...correction, id: "zinc-output-2025" }] },
			["corrections[0].id"],
		],
		[
			"a correction without a reason",
			{ corrections: [{ ...correction, reason: "" }] },
			["corrections[0].reason"],
		],
		[
			"a correction with a reason of two lines",
			{ corrections: [{ ...correction, reason: "Misread.\n@internal" }] },
			["corrections[0].reason"],
		],
		[
			"a withdrawal with a reason of two paragraphs",
			{ withdrawn: [{ ...withdrawal, reason: "Renamed.\u2029- Twice." }] },
			["withdrawn[0].reason"],
		],
		["a correction twice", { corrections: [correction, correction] }, ["corrections[1].id"]],
		[
			"a withdrawal of a figure that the file contains",
			{ withdrawn: [{ ...withdrawal, id, replacedBy: null }] },
			["withdrawn[0].id"],
		],
		[
			"a withdrawal without a reason",
			{ withdrawn: [{ ...withdrawal, reason: " " }] },
			["withdrawn[0].reason"],
		],
		["a withdrawal twice", { withdrawn: [withdrawal, withdrawal] }, ["withdrawn[1].id"]],
		[
			"a successor that the file does not contain",
			{ withdrawn: [{ ...withdrawal, replacedBy: "zinc-output-2025" }] },
			["withdrawn[0].replacedBy"],
		],
		[
			"a withdrawal that does not state whether there is a successor",
			{ withdrawn: [{ id: withdrawal.id, reason: "Gone." } as never] },
			["withdrawn[0].replacedBy"],
		],
	])("is rejected with %s", (_, changes, paths) => {
		expect(pathsOf(withHistory(changes))).toEqual(paths);
	});
});

test("an entry of the wrong shape does not cause errors in entries that refer to it", () => {
	const level = entry({ unit: "tons" as never });
	const change = entry({
		id: "copper-production-change-2025",
		unit: "%",
		kind: "relative-change",
		baseline: "2020",
		changeOf: id,
	});
	const [part, ...parts] = file().sections;
	const content = file([level, change], {
		supersedes: "copper-r0",
		corrections: [correction],
		sections: [{ ...part, heading: " " } as never, ...parts],
		discrepancies: [
			{
				id: "copper-two",
				label: level.label,
				figures: [id, change.id],
				explanations: [level.label],
			},
		],
	});
	expect(pathsOf(content)).toEqual(["sections[0].heading", "figures[0].unit"]);
});

test("the history of a revision has problems that name what was found", () => {
	const again = { ...withdrawal, id, replacedBy: "nothing" };
	const content = withHistory({
		supersedes: "copper-r1",
		corrections: [{ ...correction, id: "nothing" }],
		withdrawn: [withdrawal, withdrawal, again],
	});
	expect(
		problemsOf(content)
			.map(({ message }) => message)
			.toSorted(),
	).toEqual([
		'expected an earlier revision, found "copper-r1" itself',
		'expected an id of this file or null, found "nothing"',
		'expected an id of this file, found "nothing"',
		'expected an id that is not in this file, found "copper-production-2025"',
		'expected each id once, found "copper-output-2025" again',
	]);
});

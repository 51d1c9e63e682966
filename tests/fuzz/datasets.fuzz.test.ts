import {
	type DatasetFile,
	type DefinedDataset,
	type FigureEntry,
	parseDataset,
} from "china-aluminum/schema";
import { afterAll, expect, test } from "vitest";
import { Rational } from "../support/Rational.ts";
import { ABSENT, type Hostile, hostileValues } from "./support/hostileValues.ts";
import { nearMissesOf } from "./support/nearMisses.ts";
import { type Place, placesIn, replaced, valueAt } from "./support/places.ts";
import { sampleFile } from "./support/sampleFile.ts";
import { chosen, mostCases, print } from "./support/settings.ts";

/** Files that the full run tries at least. */
const LEAST_FILES = 10_000;

/** Files of a sample for each function that the other fuzz tests. */
const SAMPLE = 8;

/** Problems that an error lists at most. */
const LISTED = 100;

const DEPTH = 6;

/** Fields that may be null, and fields that may be left out. */
const nullable =
	/^(supersedes|sections\.\d\.heading|figures\.\d\.(period|base|base\.\w+|baseline|changeOf|selector\.(unit|qualifier|lead))|statements\.\d\.(form|target|product|occasion|period)|withdrawn\.\d\.replacedBy)$/;
const optional =
	/^(supersedes|corrections|withdrawn|commodities|indicators|statements|discrepancies|source\.digest|.*(label|note)\.zh|.*explanations\.\d\.zh|figures\.\d\.(counterpart|base|baseline|changeOf|precision|selector|note)|statements\.\d\.(selector|note))$/;

interface Case {
	readonly place: Place;
	readonly hostile: Hostile;
}

const cases = placesIn(sampleFile, DEPTH).flatMap((place): Case[] =>
	[...hostileValues, ...nearMissesOf(valueAt(sampleFile, place))].map((hostile) => ({
		place,
		hostile,
	})),
);

function typeOf(value: unknown): string {
	try {
		if (value === null) return "null";
		return Array.isArray(value) ? "list" : typeof value;
	} catch {
		return "a revoked proxy";
	}
}

/** Whether a value has a type that its place can have. */
function hasRightType(value: unknown, place: Place): boolean {
	const path = place.join(".");
	const original = valueAt(sampleFile, place);
	if (value === undefined || value === ABSENT) return original === undefined || optional.test(path);
	if (original === null && typeof value === "string") return true;
	return typeOf(value) === typeOf(original) || (value === null && nullable.test(path));
}

/** Every object in a value. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
	if (typeof value === "object" && value !== null && !found.has(value)) {
		found.add(value);
		for (const inner of Object.values(value)) objectsIn(inner, found);
	}
	return found;
}

/** Half a unit of the last digit that counts, of a number that has bounds on both sides of it. */
function halfOf({ value, qualifier, precision }: FigureEntry): Rational {
	if (precision) return Rational.of(Number(precision.unit)).over(new Rational(2n));
	const [whole = "", places] = value.split(".");
	const zeros =
		qualifier === "about" && places === undefined
			? (/[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0)
			: 0;
	const power = 10n ** BigInt(places?.length ?? 0);
	return new Rational(10n ** BigInt(zeros), 2n * power);
}

/** What is wrong with the figure of an entry. */
function figureFault(entry: FigureEntry, figure: DefinedDataset["figures"][number] | undefined) {
	if (figure === undefined) return "leaves out a figure";
	const { value, lower, upper } = figure;
	if (!(value === Number(entry.value))) return `reads ${entry.value} as ${value}`;
	if ((lower ?? value) > value || (upper ?? value) < value) return "has a value outside its bounds";
	if (entry.qualifier !== "rounded" && entry.qualifier !== "about") return;
	const [exact, half] = [Rational.of(value), halfOf(entry)];
	const isTight =
		Rational.of(lower as number).equals(exact.minus(half)) &&
		Rational.of(upper as number).equals(exact.plus(half));
	return isTight
		? undefined
		: `has the bounds ${lower} to ${upper} for ${JSON.stringify(entry.value)}`;
}

/** What is wrong with the dataset of a file. */
function datasetFault(file: unknown, dataset: DefinedDataset): string | undefined {
	const { figures, dataset: about } = dataset;
	const entries = (file as DatasetFile).figures;
	const fault = entries.map((entry, index) => figureFault(entry, figures[index])).find(Boolean);
	if (fault) return fault;
	if (figures.length !== entries.length) return "has more figures than the file";
	if (about.digest !== null) return "has a digest that nobody calculated";
	const own = objectsIn(dataset);
	for (const object of objectsIn(file))
		if (own.has(object)) return "shares an object with the file";
	if (JSON.stringify(JSON.parse(JSON.stringify(dataset))) !== JSON.stringify(dataset)) {
		return "does not survive JSON";
	}
	return undefined;
}

interface Problem {
	readonly path: string;
	readonly message: string;
}

/** What is wrong with the error of a file. */
function errorFault(error: unknown, place: Place, isShape: boolean): string | undefined {
	const { name, code, problems, problemCount, message } = error as {
		name: string;
		code: string;
		problems: readonly Problem[];
		problemCount: number;
		message: string;
	};
	if (name !== "ChinaAluminumError" || code !== "invalid-dataset") {
		return `throws a raw error (${String(message).slice(0, 80)})`;
	}
	if (problems.length === 0 || problems.length > LISTED) return `lists ${problems.length} problems`;
	if (!(problemCount >= problems.length)) return `counts ${problemCount} problems`;
	if (/\[object|Invalid input/.test(message)) return "has a message in words of a library";
	const path = place.join(".");
	const isNear = problems.some((problem) => {
		const found = problem.path.replaceAll("[", ".").replaceAll("]", "").replace(/^\./, "");
		return path.startsWith(found) || found.startsWith(path);
	});
	return isShape && !isNear ? "names a different place" : undefined;
}

function faultOf({ place, hostile }: Case): string | undefined {
	const create = () => hostile.create(valueAt(sampleFile, place));
	const value = create();
	const isShape = !hasRightType(value, place);
	const file = replaced(sampleFile, place, value);
	counts.files += 1;
	let dataset: DefinedDataset;
	try {
		dataset = parseDataset(file);
	} catch (error) {
		counts.rejected += 1;
		return errorFault(error, place, isShape);
	}
	counts.accepted += 1;
	if (isShape) return "accepts a value of the wrong type";
	if (hostile.isChanging) return undefined;
	return datasetFault(replaced(sampleFile, place, create()), dataset);
}

const counts = { files: 0, accepted: 0, rejected: 0 };
afterAll(() => print("hostile dataset files", counts));

test("the file that is altered is valid", () => {
	expect(parseDataset(sampleFile).figures).toHaveLength(sampleFile.figures.length);
});

test("a hostile file is rejected with its problems, or becomes a right dataset", () => {
	const faults = new Map<string, string[]>();
	for (const given of chosen(cases, mostCases * SAMPLE)) {
		const fault = faultOf(given);
		if (fault === undefined) continue;
		const name = `${given.place.join(".")} = ${given.hostile.name}`;
		faults.set(fault, [...(faults.get(fault) ?? []), name]);
	}
	expect(
		[...faults].map(([fault, found]) => `${found.length} × ${fault}, such as ${found[0]}`),
	).toEqual([]);
	if (mostCases === Number.POSITIVE_INFINITY) expect(counts.files).toBeGreaterThan(LEAST_FILES);
});

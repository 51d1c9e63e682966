import { existsSync } from "node:fs";
import type { Problem } from "../Problem.ts";
import { MANIFEST, shippedFiles } from "../paths.ts";

/** What a manifest says of a revision. */
interface ManifestEntries {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly typesVersions: Readonly<Record<string, unknown>>;
	readonly files: readonly string[];
}

/** The parts of a manifest that name revisions. */
interface ManifestParts {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
	readonly files: readonly string[];
}

type Member = readonly [key: string, value: unknown];

const ANY_REVISION = /\b\d{4}-r[1-9]\d*\b/g;

/** Stands for every revision in what a manifest says of each. */
const EACH = "<revision>";

/** What a manifest must say of a revision: the constants in both module systems, and the data. */
function entriesFor(revision: string): ManifestEntries {
	const built = `./dist/${revision}`;
	const data = shippedFiles(revision);
	return {
		exports: {
			[`./${revision}`]: {
				import: { types: `${built}.d.ts`, default: `${built}.js` },
				require: { types: `${built}.d.cts`, default: `${built}.cjs` },
			},
			...Object.fromEntries(data.map((path) => [`./${path}`, `./${path}`])),
		},
		typesVersions: { [revision]: [`${built}.d.cts`] },
		files: ["dist", ...data],
	};
}

/** Finds where a manifest does not lead to a revision that is released. */
export function findMissingEntries(
	revision: string,
	{ exports, typesVersions, files }: ManifestParts,
): Problem[] {
	const owed = entriesFor(revision);
	const expected: [place: string, expected: unknown, found: unknown][] = [
		...Object.entries(owed.exports).map(([path, target]): [string, unknown, unknown] => [
			`exports["${path}"]`,
			target,
			exports[path],
		]),
		...Object.entries(owed.typesVersions).map(([path, target]): [string, unknown, unknown] => [
			`typesVersions["*"]["${path}"]`,
			target,
			typesVersions["*"][path],
		]),
		...owed.files.map((path): [string, unknown, unknown] => [
			"files",
			path,
			files.find((file) => file === path),
		]),
	];
	return expected
		.map(([place, ...sides]) => [place, ...sides.map((side) => JSON.stringify(side))])
		.filter(([, target, found]) => target !== found)
		.map(([place, target, found]) => ({
			subject: `${MANIFEST}: ${place}`,
			message: `expected ${target}, which leads to ${revision}, found ${found ?? "none"}`,
			remedy: "Run npm run data:generate",
		}));
}

const ofEach = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(ANY_REVISION, EACH));

const of = (id: string, member: Member): Member =>
	JSON.parse(JSON.stringify(member).replaceAll(EACH, id));

/**
 * The members with those that each revision needs: where any revision has one, or else after the first
 * member. Other members of one revision are kept for each revision that has the file.
 */
function spread(
	found: readonly Member[],
	owed: readonly Member[],
	ids: readonly string[],
	has: (path: string) => boolean,
) {
	const members = new Map<string, unknown>();
	for (const [key, value] of found) {
		const each = ofEach(key);
		members.set(each, each === key ? value : ofEach(value));
	}
	const [first, ...others] = [...members];
	const lost = owed.filter(([key]) => !members.has(key));
	const values = new Map(owed);
	const isThere = (key: string) => found.some(([name]) => name === key) || has(key);
	return [...(first ? [first] : []), ...lost, ...others].flatMap(([key, value]): Member[] => {
		if (!key.includes(EACH)) return [[key, value]];
		return ids
			.map((id) => of(id, [key, values.get(key) ?? value]))
			.filter(([name]) => values.has(key) || isThere(name));
	});
}

/** A manifest that leads to every revision, in `exports`, `typesVersions` and `files`. */
export function withRevisions<M extends ManifestParts>(
	manifest: M,
	ids: readonly string[],
	has: (path: string) => boolean = existsSync,
): M {
	const owed = entriesFor(EACH);
	const inObject = (object: object, entries: object) =>
		Object.fromEntries(spread(Object.entries(object), Object.entries(entries), ids, has));
	const asMembers = (paths: readonly string[]) => paths.map((path): Member => [path, path]);
	return {
		...manifest,
		exports: inObject(manifest.exports, owed.exports),
		typesVersions: { "*": inObject(manifest.typesVersions["*"], owed.typesVersions) },
		files: spread(asMembers(manifest.files), asMembers(owed.files), ids, has).map(([path]) => path),
	};
}

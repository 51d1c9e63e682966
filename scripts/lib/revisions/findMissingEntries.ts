import { manifestEntriesOf } from "./manifestEntriesOf.ts";

/** The parts of a manifest that lead to revisions. */
interface Manifest {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
	readonly files: readonly string[];
}

/** Where a manifest does not lead to a revision that is released, in the words of what it should say. */
export function findMissingEntries(
	revision: string,
	{ exports, typesVersions, files }: Manifest,
): string[] {
	const owed = manifestEntriesOf(revision);
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
		.map(
			([place, target, found]) =>
				`package.json no longer leads to ${revision}: expected ${place} to have ${target}, found ${found ?? "none"}`,
		);
}

/** The parts of a manifest that lead to revisions. */
interface Manifest {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly typesVersions: { readonly "*": Readonly<Record<string, unknown>> };
	readonly files: readonly string[];
}

/** What a package has to export of a revision: the constants in both module systems, and the data. */
function exportsOf(revision: string): Readonly<Record<string, unknown>> {
	const built = `./dist/${revision}`;
	return {
		[`./${revision}`]: {
			import: { types: `${built}.d.ts`, default: `${built}.js` },
			require: { types: `${built}.d.cts`, default: `${built}.cjs` },
		},
		[`./data/${revision}.json`]: `./data/${revision}.json`,
	};
}

/** Where a manifest does not lead to a revision that is released, in the words of what it should say. */
export function findMissingEntries(
	revision: string,
	{ exports, typesVersions, files }: Manifest,
): string[] {
	const types = [`./dist/${revision}.d.cts`];
	const expected: [place: string, expected: unknown, found: unknown][] = [
		...Object.entries(exportsOf(revision)).map(([path, target]): [string, unknown, unknown] => [
			`exports["${path}"]`,
			target,
			exports[path],
		]),
		[`typesVersions["*"]["${revision}"]`, types, typesVersions["*"][revision]],
		...["dist", `data/${revision}.json`].map((path): [string, unknown, unknown] => [
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

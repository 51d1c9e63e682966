/** What a manifest says of a revision. */
interface ManifestEntries {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly typesVersions: Readonly<Record<string, unknown>>;
	readonly files: readonly string[];
}

/** What a manifest has to say of a revision: the constants in both module systems, and the data. */
export function manifestEntriesOf(revision: string): ManifestEntries {
	const built = `./dist/${revision}`;
	const data = `data/${revision}.json`;
	return {
		exports: {
			[`./${revision}`]: {
				import: { types: `${built}.d.ts`, default: `${built}.js` },
				require: { types: `${built}.d.cts`, default: `${built}.cjs` },
			},
			[`./${data}`]: `./${data}`,
		},
		typesVersions: { [revision]: [`${built}.d.cts`] },
		files: ["dist", data],
	};
}

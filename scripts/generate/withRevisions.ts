import { existsSync } from "node:fs";

const ANY_REVISION = /\b\d{4}-r[1-9]\d*\b/;

/** The parts of a manifest that name revisions. */
interface Manifest {
	readonly exports: object;
	readonly typesVersions: { readonly "*": object };
	readonly files: readonly string[];
}

/** Says whether a path is of a data file that a revision has not. */
const isMissing = (path: unknown) =>
	typeof path === "string" && path.includes("data/") && !existsSync(path);

/**
 * A manifest that says of every revision what it says of the first, in `exports`, `typesVersions` and
 * `files`, as far as the revision has the files.
 */
export function withRevisions<M extends Manifest>(manifest: M, ids: readonly string[]): M {
	const [first = ""] = ids;
	const ofEach = (items: readonly unknown[]) =>
		items.flatMap((item) => {
			const code = JSON.stringify(item);
			const [named] = ANY_REVISION.exec(code) ?? [];
			if (named === undefined) return [item];
			if (named !== first) return [];
			return ids
				.map((id) => JSON.parse(code.replaceAll(first, id)))
				.filter((copy, index) => index === 0 || !isMissing([copy].flat().at(-1)));
		});
	const inObject = (object: object) => Object.fromEntries(ofEach(Object.entries(object)));
	return {
		...manifest,
		exports: inObject(manifest.exports),
		typesVersions: { "*": inObject(manifest.typesVersions["*"]) },
		files: ofEach(manifest.files),
	};
}

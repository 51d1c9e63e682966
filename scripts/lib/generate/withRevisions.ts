import { existsSync } from "node:fs";
import { manifestEntriesOf } from "../revisions/manifestEntriesOf.ts";

const ANY_REVISION = /\b\d{4}-r[1-9]\d*\b/g;

/** Stands for every revision in what a manifest says of each. */
const EACH = "<revision>";

/** The parts of a manifest that name revisions. */
interface Manifest {
	readonly exports: object;
	readonly typesVersions: { readonly "*": object };
	readonly files: readonly string[];
}

type Member = readonly [key: string, value: unknown];

const ofEach = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(ANY_REVISION, EACH));

const of = (id: string, member: Member): Member =>
	JSON.parse(JSON.stringify(member).replaceAll(EACH, id));

/**
 * Members that say of every revision what they owe it, wherever they say it of any, or else behind the
 * first member; and what else they say of one, as far as another revision has the file.
 */
function spread(found: readonly Member[], owed: readonly Member[], ids: readonly string[]) {
	const members = new Map<string, unknown>();
	for (const [key, value] of found) {
		const each = ofEach(key);
		members.set(each, each === key ? value : ofEach(value));
	}
	const [first, ...others] = [...members];
	const lost = owed.filter(([key]) => !members.has(key));
	const values = new Map(owed);
	const isThere = (key: string) => found.some(([name]) => name === key) || existsSync(key);
	return [...(first ? [first] : []), ...lost, ...others].flatMap(([key, value]): Member[] => {
		if (!key.includes(EACH)) return [[key, value]];
		return ids
			.map((id) => of(id, [key, values.get(key) ?? value]))
			.filter(([name]) => values.has(key) || isThere(name));
	});
}

/** A manifest that leads to every revision, in `exports`, `typesVersions` and `files`. */
export function withRevisions<M extends Manifest>(manifest: M, ids: readonly string[]): M {
	const owed = manifestEntriesOf(EACH);
	const inObject = (object: object, entries: object) =>
		Object.fromEntries(spread(Object.entries(object), Object.entries(entries), ids));
	const asMembers = (paths: readonly string[]) => paths.map((path): Member => [path, path]);
	return {
		...manifest,
		exports: inObject(manifest.exports, owed.exports),
		typesVersions: { "*": inObject(manifest.typesVersions["*"], owed.typesVersions) },
		files: spread(asMembers(manifest.files), asMembers(owed.files), ids).map(([path]) => path),
	};
}

import { parseDocument } from "yaml";
import type { Repository } from "../Repository.ts";

const CHANGESETS = ".changeset";
const CHANGELOG = "CHANGELOG.md";
const PARTS = /^\s*---\r?\n(.*?)\r?\n---\r?\n(.*)$/s;
const RELEASES: readonly unknown[] = ["major", "minor", "patch"];

/** Whether a text names a revision: its whole id, and not the beginning of another one. */
export const mentions = (text: string, revision: string) =>
	new RegExp(`(?<![\\w-])${revision}(?![\\w-])`).test(text);

/** The texts of the changesets that release a package; a file without its name at the head is not one. */
export const pendingChangesets = (repository: Repository, name: string): string[] =>
	repository
		.namesIn(CHANGESETS)
		.filter((file) => file.endsWith(".md"))
		.flatMap((file) => {
			const [, head = "", text = ""] = PARTS.exec(repository.text(`${CHANGESETS}/${file}`)) ?? [];
			return RELEASES.includes(parseDocument(head).get(name)) ? [text] : [];
		});

/** What the changelog says of the versions after the one of a tag: what changesets became. */
export function changelogSince(repository: Repository, tag: string): string {
	const [since = "", ...before] = repository.text(CHANGELOG).split(`\n## ${tag.slice(1)}\n`);
	return before.length === 0 ? "" : since;
}

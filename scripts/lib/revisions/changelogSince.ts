import { existsSync, readFileSync } from "node:fs";

const CHANGELOG = "CHANGELOG.md";

/** What the changelog says of the versions after the one of a tag: what changesets became. */
export function changelogSince(tag: string): string {
	if (!existsSync(CHANGELOG)) return "";
	const [since = "", ...before] = readFileSync(CHANGELOG, "utf8").split(`\n## ${tag.slice(1)}\n`);
	return before.length === 0 ? "" : since;
}

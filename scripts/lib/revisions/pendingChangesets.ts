import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";

const CHANGESETS = ".changeset";
const PARTS = /^\s*---\r?\n(.*?)\r?\n---\r?\n(.*)$/s;
const RELEASES: readonly unknown[] = ["major", "minor", "patch"];

/** The texts of the changesets that release a package; a file without its name at the head is none. */
export function pendingChangesets(name: string): string[] {
	return readdirSync(CHANGESETS)
		.filter((file) => file.endsWith(".md"))
		.flatMap((file) => {
			const content = readFileSync(`${CHANGESETS}/${file}`, "utf8");
			const [, head = "", text = ""] = PARTS.exec(content) ?? [];
			return RELEASES.includes(parseDocument(head).get(name)) ? [text] : [];
		});
}

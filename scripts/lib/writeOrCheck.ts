import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./command.ts";

/** A file that a command generates. */
export interface GeneratedFile {
	/** Path from the root of the repository. */
	readonly path: string;
	/** What the file is generated from, as a person calls it. */
	readonly source: string;
	/** The content that it must have. */
	readonly content: string | Uint8Array;
}

/** How a generated file is dealt with. */
export interface WriteOptions {
	/** Whether a file that differs is reported and left as it is. */
	readonly check: boolean;
	/** The command that writes the files, for the remedy. */
	readonly command: string;
	/** The root of the repository. */
	readonly root?: string;
}

/** Writes the generated files that differ from what is there, or reports them if asked to check. */
export function writeOrCheck(
	files: readonly GeneratedFile[],
	{ check, command, root = "." }: WriteOptions,
): Outcome {
	const stale = files.filter(({ path, content }) => {
		const place = join(root, path);
		return !existsSync(place) || !readFileSync(place).equals(Buffer.from(content));
	});
	if (check) {
		const problems = stale.map(({ path, source }) => ({
			subject: path,
			message: `differs from what ${source} generates`,
			remedy: `Run ${command}`,
		}));
		return { problems };
	}
	for (const { path, content } of stale) writeFileSync(join(root, path), content);
	return { text: stale.map(({ path, source }) => `${path}: generated from ${source}`).join("\n") };
}

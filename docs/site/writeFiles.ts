import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile } from "./siteFiles.ts";

/** Writes what is neither a page nor an asset. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
	for (const { path, content } of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

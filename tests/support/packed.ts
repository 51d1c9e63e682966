import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	export interface ProvidedContext {
		/** Path of the packed package, as a user installs it. */
		tarball: string;
	}
}

/** Packs the built package once for all tests. */
export default function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-packed-"));
	execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
		cwd: project.config.root,
	});
	const [name] = readdirSync(folder);
	project.provide("tarball", join(folder, name as string));
	return () => rmSync(folder, { recursive: true });
}

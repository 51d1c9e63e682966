import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { pack } from "./pack.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Path of the packed package, as a user installs it. */
		tarball: string;
	}
}

/** Packs the built package once for all tests. */
export function setup(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-packed-"));
	project.provide("tarball", pack(project.config.root, folder));
	return () => rmSync(folder, { recursive: true });
}

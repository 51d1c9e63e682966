import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Milliseconds after which a program is taken to hang. */
const PATIENCE = 120_000;

/** A fresh folder in which a user has installed the packed package, and perhaps others. */
export class Consumer {
	readonly folder = mkdtempSync(join(tmpdir(), "china-aluminum-consumer-"));

	constructor(tarball: string, ...others: readonly string[]) {
		this.write("package.json", JSON.stringify({ name: "consumer", private: true }));
		execFileSync("npm", ["install", "--silent", "--prefer-offline", tarball, ...others], {
			cwd: this.folder,
		});
	}

	write(path: string, content: string): string {
		const target = join(this.folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		return target;
	}

	/** Runs a program in the folder; what it prints and how it ends. */
	run(command: string, ...args: readonly string[]): { status: number | null; output: string } {
		const { status, stdout, stderr } = spawnSync(command, args, {
			cwd: this.folder,
			encoding: "utf8",
			timeout: PATIENCE,
		});
		return { status, output: stdout + stderr };
	}

	remove(): void {
		rmSync(this.folder, { recursive: true });
	}
}

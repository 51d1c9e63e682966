import { spawnSync } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";

/** The revision that the copies have; later ones are left out, so that they can come. */
const FIRST = "2025-r1";

const root = new URL("../..", import.meta.url).pathname;

/** What a copy goes without, of the root: what is generated, or put there by git. */
const APART = [".git", "coverage", "site", ".stryker-tmp", "reports"];

/** Folders that are left out at any depth: the matrix installs a gigabyte. */
const INSTALLED = "node_modules";

/** What a command printed, and how it ended. */
export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** A copy of this repository, built as it is, in which a test does what a maintainer does. */
export class RepositoryCopy {
	readonly folder = mkdtempSync(join(tmpdir(), "china-aluminum-copy-"));

	constructor() {
		cpSync(root, this.folder, {
			recursive: true,
			filter: (path) => !APART.includes(relative(root, path)) && basename(path) !== INSTALLED,
		});
		for (const folder of ["", "docs/site/"]) {
			symlinkSync(`${root}${folder}node_modules`, `${this.folder}/${folder}node_modules`);
		}
		const later = readdirSync(`${this.folder}/data`).filter(
			(name) => /^\d{4}-r\d+$/.test(name) && name !== FIRST,
		);
		if (later.length > 0) this.#forget(later);
	}

	#forget(revisions: readonly string[]): void {
		for (const revision of revisions) {
			this.run(`rm -rf data/${revision} src/datasets/${revision}.*ts .changeset/${revision}.md`);
		}
		this.edit<Record<string, unknown>>("data/released.json", (released) => {
			for (const revision of revisions) delete released[revision];
		});
		this.run("npm run -s data:generate");
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), "utf8");
	}

	write(path: string, content: string): void {
		writeFileSync(join(this.folder, path), content);
	}

	/** Changes a JSON file by what it holds. */
	edit<T>(path: string, change: (file: T) => unknown): void {
		const file = JSON.parse(this.read(path));
		change(file);
		this.write(path, `${JSON.stringify(file, null, 2)}\n`);
	}

	/** Takes it before 1.0.0: from there on revisions are compared with tags, which a copy lacks. */
	takeBeforeStable(): void {
		this.edit<{ version: string }>("package.json", (manifest) => {
			manifest.version = "0.9.0";
		});
		this.run("npm run -s data:generate");
	}

	/** Runs a line of shell, as a maintainer types it. */
	run(line: string): Outcome {
		const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
			cwd: this.folder,
			encoding: "utf8",
			// The npm that runs the tests may be silent. A maintainer's npm is not.
			env: { ...process.env, npm_config_loglevel: undefined },
		});
		return { status, stdout, stderr };
	}

	remove(): void {
		rmSync(this.folder, { recursive: true });
	}
}

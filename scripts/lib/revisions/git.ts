import { spawnSync } from "node:child_process";
import { reject } from "../Problem.ts";
import type { Repository } from "../Repository.ts";

/** What git says in a folder that is in no repository, and not if it cannot read one. */
const NONE = "not a git repository (or any";

/** The name of a release: a draft or a plan may begin with the same letter. */
const VERSION = /^v\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Git in the folder of a repository. If it fails, so does the check: it must not pass because it learned nothing. */
export class Git {
	readonly #repository: Repository;

	constructor(repository: Repository) {
		this.#repository = repository;
	}

	run(...args: readonly string[]): string {
		const { status, stdout, stderr, error } = this.#spawn(args);
		if (status === 0) return stdout.trim();
		reject(
			`git ${args.join(" ")}`,
			`fails, so what is released cannot be read from the tags: ${error?.message ?? stderr.trim()}`,
			"Fix that, and try again.",
		);
	}

	/** Whether the folder is itself a git repository, and not a folder of one. */
	isRepository(): boolean {
		const { stderr, error } = this.#spawn(["rev-parse", "--git-dir"]);
		const isWithoutGit = error !== undefined && "code" in error && error.code === "ENOENT";
		if ((isWithoutGit || stderr?.includes(NONE)) && !this.#repository.has(".git")) return false;
		return this.run("rev-parse", "--show-prefix") === "";
	}

	isShallow(): boolean {
		return this.run("rev-parse", "--is-shallow-repository") === "true";
	}

	/** The release tags, the newest last; a prerelease comes before its release. */
	tags(...options: readonly string[]): string[] {
		return this.run(
			"-c",
			"versionsort.suffix=-",
			"for-each-ref",
			"--format=%(refname:strip=2)",
			"--sort=version:refname",
			...options,
			"refs/tags",
		)
			.split("\n")
			.filter((tag) => VERSION.test(tag));
	}

	/** The release tags that what is checked out contains; none before the first commit. */
	mergedTags(): string[] {
		return this.run("rev-parse", "--revs-only", "HEAD") === "" ? [] : this.tags("--merged=HEAD");
	}

	hasFile(tag: string, path: string): boolean {
		return this.run("ls-tree", "--name-only", tag, path) !== "";
	}

	fileAt(tag: string, path: string): string {
		return this.run("show", `${tag}:${path}`);
	}

	#spawn(args: readonly string[]) {
		return spawnSync("git", args, {
			cwd: this.#repository.root,
			encoding: "utf8",
			env: { ...process.env, LC_ALL: "C" },
		});
	}
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { git } from "./git.ts";

/** What git says in a folder that is in no repository, and not where it cannot read one. */
const NONE = "not a git repository (or any";

/** Says whether this folder is a git repository of its own, and not one within another project's. */
export function isRepository(): boolean {
	const { stderr, error } = spawnSync("git", ["rev-parse", "--git-dir"], {
		encoding: "utf8",
		env: { ...process.env, LC_ALL: "C" },
	});
	const isWithoutGit = error !== undefined && "code" in error && error.code === "ENOENT";
	if ((isWithoutGit || stderr?.includes(NONE)) && !existsSync(".git")) return false;
	return git("rev-parse", "--show-prefix") === "";
}

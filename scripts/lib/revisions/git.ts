import { spawnSync } from "node:child_process";
import { stop } from "./stop.ts";

/** What git prints. Where it fails the command ends: a check must not pass since it was told nothing. */
export function git(...args: readonly string[]): string {
	const { status, stdout, stderr, error } = spawnSync("git", args, { encoding: "utf8" });
	if (status === 0) return stdout.trim();
	const reason = error?.message ?? stderr.trim();
	stop(
		`git ${args.join(" ")} fails, so what is released cannot be read from the tags:\n  ${reason}\nMend that, and try again.`,
	);
}

import { spawnSync } from "node:child_process";

/** Options of a fresh process. */
export interface FreshOptions {
	/** Flags of Node.js, such as `--expose-gc`. */
	readonly flags?: readonly string[];
	/** Milliseconds after which the process is stopped. */
	readonly timeout?: number;
}

/** What a fresh process printed, and how it ended. */
export interface FreshRun {
	/** The lines that it printed, each parsed as JSON. */
	readonly lines: readonly unknown[];
	/** Why it ended early; null if it did not. */
	readonly failure: string | null;
}

/** Characters of the longest line that counts as the message of an error; code can be longer. */
const LONGEST_CAUSE = 300;

/** Runs a program of this folder in a fresh process of the same Node.js. */
export function runFresh(
	program: string,
	args: readonly string[] = [],
	{ flags = [], timeout }: FreshOptions = {},
): FreshRun {
	const { status, signal, error, stdout, stderr } = spawnSync(
		process.execPath,
		[...flags, new URL(program, import.meta.url).pathname, ...args],
		{ encoding: "utf8", maxBuffer: Number.MAX_SAFE_INTEGER, timeout },
	);
	const lines = (stdout ?? "")
		.split("\n")
		.filter((line) => line !== "")
		.map((line): unknown => JSON.parse(line));
	const cause = stderr
		?.split("\n")
		.find((line) => line.length <= LONGEST_CAUSE && /^\w*Error\b|^FATAL/.test(line));
	const late = error && "code" in error && error.code === "ETIMEDOUT" ? "Timeout" : undefined;
	const failure =
		status === 0
			? null
			: (late ?? cause ?? error?.message ?? `the process ended with ${signal ?? status}`);
	return { lines, failure };
}

import { linesOf, type Problem, Rejection } from "./Problem.ts";

/** How a command ended. */
export interface Outcome {
	/** The result, on standard output. */
	readonly text?: string | undefined;
	/** What a person should know beside the result, on standard error. */
	readonly note?: string | undefined;
	/** Why it failed, on standard error. */
	readonly problems?: readonly Problem[];
}

/**
 * Runs a command with the arguments that it was given, and is the only place that writes problems and
 * sets the exit status.
 */
export async function command(
	run: (args: readonly string[]) => Outcome | Promise<Outcome>,
): Promise<void> {
	try {
		finish(await run(process.argv.slice(2)));
	} catch (error) {
		if (!(error instanceof Rejection)) throw error;
		finish({ problems: error.problems });
	}
}

function finish({ text, note, problems = [] }: Outcome): void {
	if (text) process.stdout.write(`${text.trimEnd()}\n`);
	if (note) process.stderr.write(`${note}\n`);
	if (problems.length === 0) return;
	process.stderr.write(`${linesOf(problems)}\n`);
	process.exitCode = 1;
}

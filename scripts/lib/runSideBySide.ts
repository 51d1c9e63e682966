import Table from "cli-table3";
import { type CloseEvent, concurrently } from "concurrently";

/** Commands that run at once. */
const AT_ONCE = 2;

const SECOND = 1000;
const inSeconds = (seconds: number) => `${seconds.toFixed(1)} s`;

/**
 * Runs named commands side by side, each to its end, and prints what each of them prints in the order
 * of the list. The exit status is 1 if one of them fails.
 *
 * @param title - The script that runs them, for the line at the end.
 * @param commands - The command of each name. The longest should come first.
 */
export async function runSideBySide(
	title: string,
	commands: Readonly<Record<string, string>>,
): Promise<void> {
	const { result } = concurrently(
		Object.entries(commands).map(([name, command]) => ({ name, command })),
		{ group: true, maxProcesses: AT_ONCE },
	);
	const events = await result.catch((failed: CloseEvent[]) => failed);
	const table = new Table({ style: { head: [], border: [] } });
	for (const { command, exitCode, timings } of events) {
		const state = exitCode === 0 ? "passed" : "failed";
		table.push([command.name, state, inSeconds(timings.durationSeconds)]);
	}
	console.log(table.toString());
	const failed = events.filter(({ exitCode }) => exitCode !== 0).map(({ command }) => command.name);
	const outcome = failed.length === 0 ? "passed" : `failed (${failed.join(", ")})`;
	// The clock of the process: what `npm test` did before this function counts, too.
	console.log(`${title} ${outcome} in ${inSeconds(performance.now() / SECOND)}`);
	if (failed.length > 0) process.exitCode = 1;
}

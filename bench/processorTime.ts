const MICROSECONDS = 1_000;

/** Milliseconds that this process has worked, which other programs on a busy machine hardly change. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / MICROSECONDS;
}

/** Shows on the standard error stream what is measured now. */
export function progress(what: string): void {
	if (process.stderr.isTTY) process.stderr.write(`\u001b[2K\r${what}`);
}

/** Removes the last line of progress. */
export function endProgress(): void {
	progress("");
}

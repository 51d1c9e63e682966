/** Ends a command that cannot do what it was asked to, with the reason. */
export function stop(reason: string): never {
	console.error(reason);
	process.exit(1);
}

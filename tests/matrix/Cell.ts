/** What one kind of consumer got of the package. */
export interface Cell {
	readonly table: string;
	readonly row: string;
	readonly column: string;
	/** Which entry was tried, where each was on its own. */
	readonly entry?: string;
	/** `without` where there is nothing to try, or it is known not to work: `text` says why. */
	readonly state: "green" | "without" | "red";
	readonly text: string;
}

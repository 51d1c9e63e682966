/** What one kind of consumer got of the package. */
export interface Cell {
	readonly table: string;
	readonly row: string;
	readonly column: string;
	/** Which entry was tried, where each was on its own. */
	readonly entry?: string;
	/**
	 * `without` if the compiler fails as it is known to, for a reason outside the package, and `absent`
	 * if there is nothing to try: `text` says why.
	 */
	readonly state: "green" | "without" | "absent" | "red";
	readonly text: string;
}

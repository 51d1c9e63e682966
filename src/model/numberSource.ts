/** Source of a number that is not from a revision of this library. */
export interface NumberSource {
	/** Title of the publication. */
	readonly title: string;
	/** Publisher of the publication. */
	readonly publisher?: string | undefined;
	/** Address of the publication on the web. */
	readonly url?: string | undefined;
	/** Day of the last access to the address, by ISO 8601. */
	readonly accessed?: string | undefined;
}

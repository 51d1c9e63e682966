/** The whole that a share is a share of. */
export interface Base {
	/** Commodity of the whole; `null` if the source does not state it. */
	readonly commodity: string | null;
	/** Indicator of the whole, such as `imports`; `null` if the source does not state it. */
	readonly indicator: string | null;
	/** Area of the whole; `null` if the source does not state it. */
	readonly area: string | null;
}

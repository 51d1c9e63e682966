/** Milliseconds of one size in one round. */
export interface Timed {
	readonly size: number;
	readonly milliseconds: number;
}

/** Time and memory of one size. */
export interface Weighed {
	readonly size: number;
	readonly milliseconds: number;
	/** Bytes of the result that stay after garbage collection. */
	readonly kept: number;
	/** Bytes by which the process grew at its largest. */
	readonly peak: number;
}

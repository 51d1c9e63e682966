/** The numbers of a quantity for calculation: a bound that is missing is infinite. */
export interface Interval {
	readonly value: number;
	readonly lower: number;
	readonly upper: number;
	readonly decimals: number;
}

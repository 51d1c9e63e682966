/**
 * The largest whole number, from 0 up, at which a rising function is not above zero. It is looked
 * for around an estimate, in steps where the estimate is off by more than one.
 */
export function lastNotAbove(
	estimate: bigint,
	step: bigint,
	rising: (x: bigint) => bigint,
): bigint {
	let low = estimate > step ? estimate - step : 0n;
	while (rising(low) > 0n) low = low > step ? low - step : 0n;
	let high = estimate + step;
	while (rising(high) <= 0n) high += step;
	while (high - low > 1n) {
		const middle = (low + high) / 2n;
		if (rising(middle) > 0n) high = middle;
		else low = middle;
	}
	return low;
}

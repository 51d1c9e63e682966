import type { Qualifier, StatedQualifier } from "../../model/quantity.ts";

/** The qualifiers that a report states numbers with. */
export const statedQualifiers = [
	"exact",
	"rounded",
	"about",
	"over",
	"nearly",
	"under",
] as const satisfies readonly StatedQualifier[];

/** Whether a qualifier says what the bounds of a stated number are. */
export function fitsStated(
	qualifier: Qualifier,
	value: number,
	lower: number | null,
	upper: number | null,
): boolean {
	switch (qualifier) {
		case "exact":
			return lower === value && upper === value;
		case "over":
			return lower === value;
		case "nearly":
		case "under":
			return upper === value;
		case "between":
			return true;
		default:
			return lower !== null && upper !== null;
	}
}

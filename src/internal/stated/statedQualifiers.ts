import type { StatedQualifier } from "../../model/quantity.ts";

/** The qualifiers that a report states numbers with. */
export const statedQualifiers = [
	"exact",
	"rounded",
	"about",
	"over",
	"nearly",
	"under",
] as const satisfies readonly StatedQualifier[];

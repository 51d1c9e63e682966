import { type Quantity, quantity, type StatedQualifier } from "china-aluminum";

/** Tonnes: the quantity that most tests use as a level. */
export const t = (value: number | string, qualifier?: StatedQualifier) =>
	quantity(value, "t", qualifier);

/** A share of any size. The kind is given, because a negative percentage alone does not count as one. */
export const percent = (value: number | string, qualifier?: StatedQualifier) =>
	quantity(value, "%", { qualifier, kind: "share" });

/** A change of share, in percentage points. */
export const points = (value: number | string, qualifier?: StatedQualifier) =>
	quantity(value, "pp", qualifier);

/** A relative change. */
export const change = (value: number | string, qualifier?: StatedQualifier) =>
	quantity(value, "%", { qualifier, kind: "relative-change" });

/** A growth rate, in percent per year. */
export const rate = (value: number | string, qualifier?: StatedQualifier) =>
	quantity(value, "%/a", qualifier);

/** A quantity in a unit that the library does not know. */
export const price: Quantity = quantity(2500, "USD/t" as never, { kind: "price" as never });

import type { Description } from "../../../model/description.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { isChange } from "../isChange.ts";
import { isWithin, timeSpan } from "../timeSpan.ts";

/**
 * What a quantity is about. A result is about what its inputs have in common. `undefined` stands for
 * what is not known, and `null` for what a source does not state.
 */
export interface Subject extends Partial<Known> {
	readonly q: Quantity;
	readonly isChange: boolean;
	/** Name of the argument that it was passed as, for a caution on that. */
	readonly role?: string | undefined;
}

type Field = "commodity" | "indicator" | "area" | "counterpart" | "period" | "base";

/** The fields of a description that tell what a quantity is about. */
type Known = { readonly [F in Field]: Description[F] | undefined };

/** The subjects of the inputs of a step, by name. */
export type Inputs = Readonly<Record<string, Subject>>;

/** What a figure or your own number is about. */
export function statedSubject(q: Quantity): Subject {
	const { commodity, indicator, area, counterpart, period, base } = q;
	return { q, isChange: isChange(q), commodity, indicator, area, counterpart, period, base };
}

/** Characters of a day of ISO 8601. An end-of-year level is of a day. */
const DAY_LENGTH = "2024-12-31".length;

/** Whether two periods fit each other: they are equal, or one is a day within the other. */
export function areOneTime(a: string, b: string): boolean {
	if (a === b) return true;
	const [day, time] = a.length === DAY_LENGTH ? [a, b] : [b, a];
	const [inner, outer] = [timeSpan(day), timeSpan(time)];
	if (day.length !== DAY_LENGTH || inner === undefined || outer === undefined) return false;
	return isWithin(inner, outer);
}

/** What all known values of a field are; undefined if they differ or none is known. */
function common<F extends "commodity" | "indicator" | "area" | "counterpart">(
	subjects: readonly Subject[],
	field: F,
): string | undefined {
	const known = subjects.map((subject) => subject[field]).filter((value) => value !== undefined);
	return known.every((value) => value === known[0]) ? known[0] : undefined;
}

function commonPeriod(subjects: readonly Subject[]): string | null | undefined {
	const [first, ...others] = subjects
		.map(({ period }) => period)
		.filter((period) => period !== undefined);
	const isCommon = others.every((period) =>
		period === null || first === null ? period === first : areOneTime(first as string, period),
	);
	return isCommon ? first : undefined;
}

/** What a result is about. */
export function resultSubject(q: Quantity, inputs: Inputs): Subject {
	const subjects = Object.values(inputs);
	const shared: Subject = {
		q,
		isChange: isChange(q),
		commodity: common(subjects, "commodity"),
		indicator: common(subjects, "indicator"),
		area: common(subjects, "area"),
		counterpart: common(subjects, "counterpart"),
		period: commonPeriod(subjects),
	};
	const { level, change, whole, share, imports, part } = inputs;
	switch (q.derivation?.by) {
		case "convert":
		case "scale":
			return { ...shared, ...inputs["q"], q };
		case "levelBefore":
			return { ...shared, ...level, q, period: change?.q.baseline };
		case "levelAfter":
		case "project":
			return { ...shared, ...level, q, period: undefined };
		case "portion":
			return { ...shared, ...whole, q, period: shared.period };
		case "wholeFrom": {
			const { commodity, indicator, area } = share?.base ?? {};
			return {
				q,
				isChange: false,
				commodity: commodity ?? undefined,
				indicator: indicator ?? undefined,
				area: area ?? undefined,
				period: shared.period,
			};
		}
		case "impliedProduction":
			return { ...shared, ...imports, q, indicator: "production", counterpart: undefined };
		case "apparentConsumption":
			return { ...shared, indicator: "consumption", counterpart: undefined };
		case "share":
		case "capacityUtilization": {
			const wanted = whole ?? inputs["capacity"];
			const base = {
				commodity: wanted?.commodity ?? null,
				indicator: wanted?.indicator ?? null,
				area: wanted?.area ?? null,
			};
			const own = part ?? inputs["output"];
			return { ...shared, area: own?.area, indicator: undefined, base };
		}
		default:
			return shared;
	}
}

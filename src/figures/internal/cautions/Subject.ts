import type { Base } from "../../../model/base.ts";
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
	/** The stated number that it is, if it is one in a different unit or several times one; else itself. */
	readonly origin: Quantity;
	readonly isChange: boolean;
	/** Name of the argument that it was passed as, for a caution on that. */
	readonly role?: string | undefined;
}

const FIELDS = ["commodity", "indicator", "area", "counterpart", "period"] as const;

type Field = (typeof FIELDS)[number];

/** What describes the whole that a share is a share of. */
type Whole = { readonly [F in keyof Base]: string | null | undefined };

/** The fields of a description that tell what a quantity is about. */
type Known = { readonly [F in Field]: Description[F] | undefined } & {
	readonly base: Whole | null | undefined;
};

/** The subjects of the inputs of a step, by name. */
export type Inputs = Readonly<Record<string, Subject>>;

/** What a figure or your own number is about. */
export function statedSubject(q: Quantity): Subject {
	const { commodity, indicator, area, counterpart, period, base } = q;
	return {
		q,
		origin: q,
		isChange: isChange(q),
		commodity,
		indicator,
		area,
		counterpart,
		period,
		base,
	};
}

/** Characters of a day of ISO 8601. An end-of-year level is of a day. */
const DAY_LENGTH = "2024-12-31".length;

/** Whether two periods fit each other: they are equal, or one is a day within the other. */
export function areOneTime(a: string | null, b: string | null): boolean {
	if (a === b) return true;
	if (a === null || b === null) return false;
	const [day, time] = a.length === DAY_LENGTH ? [a, b] : [b, a];
	const [inner, outer] = [timeSpan(day), timeSpan(time)];
	if (day.length !== DAY_LENGTH || inner === undefined || outer === undefined) return false;
	return isWithin(inner, outer);
}

/** The known value of a field, if it is the same for all subjects; undefined otherwise. */
function common(subjects: readonly Subject[], field: Field) {
	const known = subjects.map((subject) => subject[field]).filter((value) => value !== undefined);
	const [first] = known;
	const isSame = (value: string | null) =>
		field === "period" ? areOneTime(value, first ?? null) : value === first;
	return known.every(isSame) ? first : undefined;
}

/** The fields that describe a whole, as far as they are known. */
const wholeOf = (whole: Whole | Subject | null | undefined) => ({
	commodity: whole?.commodity ?? undefined,
	indicator: whole?.indicator ?? undefined,
	area: whole?.area ?? undefined,
});

/** The description of a share: the commodity and the area of its part, and its whole as the base. */
const shareOf = (part: Subject | undefined, whole: Subject | undefined): About => ({
	commodity: part?.commodity ?? whole?.commodity,
	area: part?.area,
	indicator: undefined,
	base: wholeOf(whole),
});

/** The description of a part: what its share says about it comes first, such as one country of the world. */
const partOf = (share: Subject | undefined, whole: Subject | undefined): About => ({
	...whole,
	commodity: share?.commodity ?? whole?.commodity,
	area: share?.area ?? whole?.area,
	counterpart: share?.counterpart ?? whole?.counterpart,
});

const withoutPeriod = ({ level }: Inputs): About => ({ ...level, period: undefined });

type About = Partial<Subject> | undefined;

/** For each function, the fields of its result that differ from what its inputs have in common. */
const results: Readonly<Record<string, (inputs: Inputs, period: Subject["period"]) => About>> = {
	convert: ({ q }) => q,
	scale: ({ q }) => q,
	levelBefore: ({ level, change }) => ({ ...level, period: change?.origin.baseline }),
	levelAfter: withoutPeriod,
	project: withoutPeriod,
	portion: ({ share, whole }, period) => ({ ...partOf(share, whole), period }),
	wholeFrom: ({ share }) => ({
		...wholeOf(share?.base),
		counterpart: undefined,
	}),
	impliedProduction: ({ imports }) => ({
		...imports,
		indicator: "production",
		counterpart: undefined,
	}),
	apparentConsumption: () => ({ indicator: "consumption", counterpart: undefined }),
	share: ({ part, whole }) => shareOf(part, whole),
	capacityUtilization: ({ output, capacity }) => shareOf(output, capacity),
};

/** What a result is about. */
export function resultSubject(q: Quantity, inputs: Inputs): Subject {
	const subjects = Object.values(inputs);
	const shared: Partial<Subject> = Object.fromEntries(
		FIELDS.map((field) => [field, common(subjects, field)]),
	);
	const { by = "" } = q.derivation ?? {};
	const own = Object.hasOwn(results, by) ? results[by]?.(inputs, shared.period) : undefined;
	const origin = by === "convert" || by === "scale" ? inputs["q"]?.origin : undefined;
	return { isChange: isChange(q), ...shared, ...own, q, origin: origin ?? q };
}

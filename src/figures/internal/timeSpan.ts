import { isPeriod } from "../../internal/stated/isPeriod.ts";

/** The first and the last day of a stretch of time, as texts that compare like days. */
export type TimeSpan = readonly [first: string, last: string];

const FIRST_DAY = "-01-01";
const LAST_DAY = "-12-31";

/** A moment completed to a day. The 31st stands for the last day of any month. */
const dayOf = (moment: string, day: string) => moment + day.slice(moment.length - "2024".length);

/**
 * The days of a period of ISO 8601: a year, a month, a day, or an interval of two. Undefined if the
 * text is not a period.
 */
export function timeSpan(period: string): TimeSpan | undefined {
	if (!isPeriod(period)) return undefined;
	const [from = "", to = from] = period.split("/");
	return [dayOf(from, FIRST_DAY), dayOf(to, LAST_DAY)];
}

/** Whether one stretch of time lies within another. */
export const isWithin = ([first, last]: TimeSpan, [from, to]: TimeSpan): boolean =>
	from <= first && last <= to;

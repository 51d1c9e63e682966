/** A year, a month or a day of ISO 8601. */
const MOMENT = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

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
	const [from = "", to = from, ...more] = period.split("/");
	const isPeriod = MOMENT.test(from) && MOMENT.test(to) && more.length === 0;
	const span: TimeSpan = [dayOf(from, FIRST_DAY), dayOf(to, LAST_DAY)];
	return isPeriod && span[0] <= span[1] ? span : undefined;
}

/** Whether one stretch of time lies within another. */
export const isWithin = ([first, last]: TimeSpan, [from, to]: TimeSpan): boolean =>
	from <= first && last <= to;

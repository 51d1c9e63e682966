/** Whether a text is a day that exists, by ISO 8601. */
export function isDay(text: unknown): boolean {
	if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isMoment = (text: string) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text);

/** Whether a text is a year, a month or a day by ISO 8601, or an interval of two of one precision. */
export function isPeriod(text: unknown): boolean {
	if (typeof text !== "string") return false;
	const [from, to, ...more] = text.split("/") as [string, ...string[]];
	const isInterval = to !== undefined && isMoment(to) && from.length === to.length && from < to;
	return isMoment(from) && more.length === 0 && (to === undefined || isInterval);
}

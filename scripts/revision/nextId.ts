/** The id of a report's next revision after another one. */
export const nextId = (revision: string) =>
	revision.replace(/\d+$/, (number) => String(Number(number) + 1));

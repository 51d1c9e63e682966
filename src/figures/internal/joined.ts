/** The texts among some values, in their order, with a separator between them. */
export const joined = (separator: string, ...values: readonly unknown[]): string =>
	values.filter((value) => typeof value === "string").join(separator);

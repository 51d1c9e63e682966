/** How many different operands an operation runs through, so that no call is a constant. */
export const OPERANDS = 16;

/** The first operand of each kind, in megatonnes; the others are the next whole numbers. */
const FIRST = { a: 159, b: 241, c: 31 } as const;

/** Years between the two levels of a growth rate. */
export const YEARS = 5;

/** Makes the operands of a library from plain numbers. */
export const operandsOf = <T>(
	make: (value: number) => T,
): Readonly<Record<"a" | "b" | "c", T[]>> => {
	const list = (first: number) =>
		Array.from({ length: OPERANDS }, (_, index) => make(first + index));
	return { a: list(FIRST.a), b: list(FIRST.b), c: list(FIRST.c) };
};

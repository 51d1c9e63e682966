import { dataset, statements } from "../../../src/datasets/2025-r1.ts";

/** A count that the report announces in words, and the number of entries that follow. */
export interface Count {
	readonly announced: string;
	readonly number: number;
	readonly found: number;
}

const sectionsOf = (part: string) =>
	dataset.sections.filter(({ id }) => id.startsWith(`${part}-`)).length;

export const counts: readonly Count[] = [
	{ announced: "three categories of challenges", number: 3, found: sectionsOf("challenges") },
	{
		announced: "two questions on bauxite",
		number: 2,
		found: statements.filter(
			({ section, ...statement }) =>
				section === "challenges-1" &&
				statement.type === "proposal" &&
				statement.form === "question",
		).length,
	},
	{
		announced: "three developments of globalization",
		number: 3,
		found: sectionsOf("globalization"),
	},
];

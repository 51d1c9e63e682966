import { dataset, statements } from "../../../src/datasets/2025-r1.ts";
import type { BilingualLabel } from "../../../src/model/label.ts";

/** A count that the report announces in words, and the number of entries that follow. */
export interface Count {
	readonly announced: BilingualLabel;
	readonly number: number;
	readonly found: number;
}

const sectionsOf = (part: string) =>
	dataset.sections.filter(({ id }) => id.startsWith(`${part}-`)).length;

export const counts: readonly Count[] = [
	{
		announced: { en: "three categories of challenges", zh: "三类挑战" },
		number: 3,
		found: sectionsOf("challenges"),
	},
	{
		announced: { en: "two questions on bauxite", zh: "关于铝土矿的两个问题" },
		number: 2,
		found: statements.filter(
			({ section, ...statement }) =>
				section === "challenges-1" &&
				statement.type === "proposal" &&
				statement.form === "question",
		).length,
	},
	{
		announced: { en: "three developments of globalization", zh: "全球化的三方面进展" },
		number: 3,
		found: sectionsOf("globalization"),
	},
];

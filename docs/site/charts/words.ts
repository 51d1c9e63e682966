import { type Code, type Figure, type Quantity, sourcesOf } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { inWords as idInWords } from "../names.ts";
import type { Chart } from "./Chart.ts";

export const YEAR_LETTERS = 4;

/** A commodity or the like as a text: `primary-aluminum` as "Primary aluminum". */
export const nameOf = (id: string, codes: readonly Code[], { say }: Words): string => {
	const english = idInWords(id);
	return say(english, codes.find((code) => code.id === id)?.label.zh ?? english);
};

/** The years of times by ISO 8601, each once. */
export const yearsOf = (times: readonly (string | null | undefined)[]): string =>
	[...new Set(times.flatMap((time) => time?.slice(0, YEAR_LETTERS) ?? []))].join(", ");

/** Ids of the sections and of the figures that quantities rest on, each once. */
export function placesOf(quantities: readonly Quantity[]): Pick<Chart, "sections" | "figures"> {
	const sources = quantities
		.flatMap((q) => sourcesOf(q))
		.filter((source): source is Figure => "section" in source);
	return {
		sections: [...new Set(sources.map(({ section }) => section))],
		figures: [...new Set(sources.map(({ id }) => id))],
	};
}

/** Labeled quantities as a sentence. */
export const inWords = (
	rows: readonly {
		readonly label: string;
		readonly detail?: string | undefined;
		readonly q: Quantity;
	}[],
	{ say, format }: Words,
) =>
	rows
		.map(
			({ label, detail, q }) =>
				[label, ...(detail === undefined ? [] : [detail])].join(say(", ", "，")) +
				say(": ", "：") +
				format(q),
		)
		.join(say("; ", "；")) + say(".", "。");

import { type Figure, format, type Quantity, sourcesOf } from "../../../src/index.ts";

export const NO_PERIOD = "not stated";
export const YEAR_LETTERS = 4;

/** A commodity or the like as a text: `primary-aluminum` as "Primary aluminum". */
export function nameOf(id: string): string {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

export const periodOf = ({ period }: Figure): string => period ?? NO_PERIOD;

/** A period of ISO 8601 as a text: `2021/2025` as "2021 to 2025". */
export const inYears = (period: string): string => period.replace("/", " to ");

/** The years of times by ISO 8601, each once. */
export const yearsOf = (times: readonly (string | null | undefined)[]): string =>
	[...new Set(times.flatMap((time) => time?.slice(0, YEAR_LETTERS) ?? []))].join(", ");

/** The sections that quantities rest on, each once. */
export const sectionsOf = (quantities: readonly Quantity[]): string[] => [
	...new Set(
		quantities.flatMap((q) => sourcesOf(q).flatMap((x) => ("section" in x ? [x.section] : []))),
	),
];

/** Labelled quantities as a sentence. */
export const inWords = (rows: readonly { readonly label: string; readonly q: Quantity }[]) =>
	`${rows.map(({ label, q }) => `${label}: ${format(q)}`).join("; ")}.`;

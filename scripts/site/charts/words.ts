import { type Figure, format, type Quantity, sourcesOf } from "../../../src/index.ts";

export const NO_PERIOD = "not stated";

/** A commodity or the like as a text: `primary-aluminum` as "Primary aluminum". */
export function nameOf(id: string): string {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

export const periodOf = ({ period }: Figure): string => period ?? NO_PERIOD;

/** The sections that quantities rest on, each once. */
export const sectionsOf = (quantities: readonly Quantity[]): string[] => [
	...new Set(quantities.flatMap((q) => sourcesOf(q).map(({ section }) => section))),
];

/** Labelled quantities as a sentence. */
export const inWords = (rows: readonly { readonly label: string; readonly q: Quantity }[]) =>
	`${rows.map(({ label, q }) => `${label}: ${format(q)}`).join("; ")}.`;

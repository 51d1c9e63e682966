import type { DatasetFile, FigureEntry } from "../../src/schema/index.ts";

/** A well-formed digest. */
export const DIGEST = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/** A value and its unit as a report prints them. */
const printedOf = ({ value = "5.3", unit = "Mt" }: Partial<FigureEntry>) =>
	`${value} ${unit === "10*6.{person}" ? "million people" : unit}`;

/** A small valid figure, with the fields that a test changes. */
export const entry = (changes: Partial<FigureEntry> = {}): FigureEntry => ({
	id: "copper-production-2025",
	commodity: "copper",
	indicator: "production",
	area: "CL",
	period: "2025",
	value: "5.3",
	unit: "Mt",
	kind: "mass",
	qualifier: "rounded",
	status: "A",
	section: "part-1",
	sentence: 1,
	printed: printedOf(changes),
	label: { en: "Copper output", zh: "铜产量" },
	...changes,
});

/** A small valid dataset file, with the fields that a test changes. */
export const file = (
	figures: readonly FigureEntry[] = [entry()],
	changes: Partial<DatasetFile> = {},
): DatasetFile => ({
	revision: "copper-r1",
	date: "2026-01-31",
	title: "Copper in a talk",
	source: {
		title: "A talk on copper",
		host: "example.org",
		language: "en",
		codePoints: 1200,
		digest: DIGEST,
		note: { en: "Invented." },
	},
	sections: [
		{ id: "part-1", heading: "Output", start: 0, end: 600 },
		{ id: "part-2", heading: null, start: 600, end: 1200 },
	],
	figures,
	...changes,
});

import { type Quantity, quantity } from "china-aluminum";
import { entry, file } from "../../tests/support/bareDataset.ts";

/** How many different values the figures have. */
const VALUES = 89;

const printedValue = (index: number) => `${(index % VALUES) + 1}.3`;
const printedOf = (index: number) => `${printedValue(index)} million tons`;

/** Entries of a dataset file, one for each sentence of the text. */
export const entriesOf = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		entry({
			id: `copper-mine-${index}`,
			value: printedValue(index),
			sentence: index + 1,
			printed: printedOf(index),
		}),
	);

/** A dataset file with so many figures. */
export const fileOf = (count: number) => file(entriesOf(count));

/** The sentences that print those figures. */
export const sentencesOf = (count: number): string[] =>
	Array.from(
		{ length: count },
		(_, index) => `In 2025, the mine on hill ${index} gave ${printedOf(index)}.`,
	);

/** The one section that the whole of a text is. */
export const sectionsOf = (text: string) => [
	{ id: entry().section, heading: null, start: 0, end: text.length },
];

/** Different rounded quantities of one kind. */
export const massesOf = (count: number): Quantity<"mass", "Mt">[] =>
	Array.from({ length: count }, (_, index) => quantity(printedValue(index), "Mt", "rounded"));

/** A share so small that any number of them stays within the whole. */
const SMALL_SHARE = 0.0001;

/** Small shares with a spread. */
export const sharesOf = (count: number): Quantity<"share", "%">[] =>
	Array.from({ length: count }, () => quantity(SMALL_SHARE, "%", "about"));

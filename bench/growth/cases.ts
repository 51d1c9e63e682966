import {
	add,
	compare,
	concentration,
	explain,
	findFigures,
	type Quantity,
	sourcesOf,
	subtract,
	total,
} from "china-aluminum";
import { figures as reportFigures } from "china-aluminum/2025-r1";
import { parseDataset } from "china-aluminum/schema";
import { selectorsOf, verify } from "china-aluminum/verify";
import { entriesOf, fileOf, massesOf, sectionsOf, sentencesOf, sharesOf } from "./inputs.ts";

/** A call whose input grows. */
export interface Case {
	readonly name: string;
	/** Whether it is measured up to a million figures, with its memory. */
	readonly isLarge: boolean;
	/** Prepares an input of a size; returns the call that is measured. */
	readonly prepare: (size: number) => Run | Promise<Run>;
}

/** The call that is measured. */
export type Run = () => unknown;

const growing = (name: string, prepare: Case["prepare"]): Case => ({
	name,
	isLarge: false,
	prepare,
});

const large = (name: string, prepare: Case["prepare"]): Case => ({ name, isLarge: true, prepare });

type Mass = Quantity<"mass", "Mt">;

const sumOf = (masses: readonly Mass[]): Mass => masses.reduce((sum, mass) => add(sum, mass));

/** Months of a rolling sum. */
const WINDOW = 12;

function rollingSum(masses: readonly Mass[]): Mass {
	let sum = sumOf(masses.slice(0, WINDOW));
	for (let index = WINDOW; index < masses.length; index += 1) {
		sum = subtract(add(sum, masses[index] as Mass), masses[index - WINDOW] as Mass);
	}
	return sum;
}

/** Figures that differ in their ids only. */
function figuresOf(size: number) {
	const [figure] = parseDataset(fileOf(1)).figures;
	if (!figure) throw new Error("the dataset holds no figure");
	return entriesOf(size).map(({ id }) => ({ ...figure, id }));
}

async function verifiable(size: number) {
	const sentences = sentencesOf(size);
	const text = sentences.join("\n");
	const selectors = await selectorsOf(text, sectionsOf(text), entriesOf(size));
	return { sentences, text, selectors, figures: parseDataset(fileOf(size)).figures };
}

/** Repeats a line that has about 80 characters with its line break. */
const linesOf = (size: number, line: string) => `${line}\n`.repeat(size);

const WORDS = "Bauxite is a rock, and alumina is what a refinery makes from bauxite by heat.";
const NUMBERS = "1,024.5 tons, 7 tons, 26.2%, 1.41 million, 35.6 kg, 2024, 12, 3.5 and 8.25 t.";
const DIGITS = "1".repeat(WORDS.length);
const MARKS = "\u0301".repeat(WORDS.length);

/** Every function that takes a list or a text. `defineDataset` is `parseDataset` with other types. */
export const cases: readonly Case[] = [
	large("parseDataset", (size) => {
		const file = fileOf(size);
		return () => parseDataset(file);
	}),
	growing("parseDataset, figures that are empty", (size) => {
		const file = { ...fileOf(1), figures: Array.from({ length: size }, () => ({})) };
		return () => {
			try {
				return parseDataset(file);
			} catch (error) {
				if ((error as { code?: unknown }).code !== "invalid-dataset") throw error;
				return error;
			}
		};
	}),
	large("findFigures", (size) => {
		const figures = figuresOf(size);
		return () => findFigures(figures, { commodity: "copper", period: "2025" });
	}),
	growing("findFigures, by as many ids", (size) => {
		const figures = figuresOf(size);
		const ids = figures.map(({ id }) => id);
		return () => findFigures(figures, { id: ids });
	}),
	growing("total", (size) => {
		const masses = massesOf(size);
		return () => total(masses);
	}),
	large("total and compare", (size) => {
		const [one, other] = [massesOf(size), massesOf(size)];
		return () => compare(total(one), total(other));
	}),
	growing("add, one after the other", (size) => {
		const masses = massesOf(size);
		return () => sumOf(masses);
	}),
	growing("add and subtract, rolling sum", (size) => {
		const masses = massesOf(size);
		return () => rollingSum(masses);
	}),
	growing("JSON of a rolling sum", (size) => {
		const masses = massesOf(size);
		return () => JSON.stringify(rollingSum(masses));
	}),
	growing("concentration", (size) => {
		const shares = sharesOf(size);
		return () => concentration(shares);
	}),
	growing("explain, of a total", (size) => {
		const masses = massesOf(size);
		return () => explain(total(masses));
	}),
	growing("explain, of a rolling sum", (size) => {
		const masses = massesOf(size);
		return () => explain(rollingSum(masses));
	}),
	growing("sourcesOf, of a total", (size) => {
		const masses = massesOf(size);
		return () => sourcesOf(total(masses));
	}),
	growing("sourcesOf, of a rolling sum", (size) => {
		const masses = massesOf(size);
		return () => sourcesOf(rollingSum(masses));
	}),
	large("selectorsOf", (size) => {
		const text = sentencesOf(size).join("\n");
		const entries = entriesOf(size);
		return () => selectorsOf(text, sectionsOf(text), entries);
	}),
	growing("selectorsOf, one line", (size) => {
		const text = sentencesOf(size).join(" ");
		const entries = entriesOf(size);
		return () => selectorsOf(text, sectionsOf(text), entries);
	}),
	large("verify", async (size) => {
		const { text, selectors, figures } = await verifiable(size);
		return () => verify(text, figures, selectors);
	}),
	growing("verify, sentences backward", async (size) => {
		const { sentences, selectors, figures } = await verifiable(size);
		const copy = sentences.toReversed().join("\n");
		return () => verify(copy, figures, selectors);
	}),
	...Object.entries({ words: WORDS, numbers: NUMBERS, digits: DIGITS, marks: MARKS }).map(
		([name, line]) =>
			growing(`verify, lines of ${name}`, (size) => {
				const text = linesOf(size, line);
				return () => verify(text, reportFigures);
			}),
	),
];

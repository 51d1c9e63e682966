import type { Options } from "minisearch";
import type { Entry } from "./Entry.ts";
import { tokensOf } from "./tokens.ts";

/** How much a match in each field counts. */
const BOOST = { title: 4, otherTitle: 4, names: 3, values: 6, text: 1 };

/** How much each kind of result counts. */
const WEIGHT: Readonly<Record<Entry["kind"], number>> = {
	page: 2,
	figure: 1.5,
	function: 1.4,
	error: 1.4,
	commodity: 2.5,
	chart: 1.1,
	check: 1,
	heading: 1,
	statement: 0.9,
	section: 0.9,
	file: 0.9,
	type: 0.3,
};

/** In shorter words, a typo cannot be distinguished from a different word. */
const FUZZY_FROM = 5;
const LONG = 9;
const DIGIT = /\d/;

/** How many letters of a word can be wrong. */
function typosIn(term: string): number | boolean {
	if (term.length < FUZZY_FROM || DIGIT.test(term)) return false;
	return term.length < LONG ? 1 : 2;
}

/** Options of the index, the same where it is built and where it is searched. */
export const options: Options<Entry> = {
	fields: ["title", "otherTitle", "names", "values", "text"],
	storeFields: ["kind", "url", "title", "value", "chineseUrl", "chineseTitle", "chineseValue"],
	tokenize: tokensOf,
	processTerm: (term) => term,
	extractField: (entry, field) =>
		field === "otherTitle"
			? (entry.chineseTitle ?? "")
			: ((entry as unknown as Record<string, string>)[field] ?? ""),
	searchOptions: {
		boost: BOOST,
		boostDocument: (_, __, stored) => WEIGHT[stored?.["kind"] as Entry["kind"]],
		prefix: (term) => !DIGIT.test(term),
		fuzzy: typosIn,
		weights: { fuzzy: 0.2, prefix: 0.4 },
		combineWith: "AND",
	},
};

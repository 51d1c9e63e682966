import { once } from "../once.ts";
import { SCALES } from "./numberWords.ts";

/** The unit words that are read behind a number, by the UCUM code of what they mean. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
	"percentage points": "pp",
	"percentage point": "pp",
	pp: "pp",
	"%": "%",
	"per cent": "%",
	percent: "%",
	"metric tons": "t",
	"metric ton": "t",
	tonnes: "t",
	tonne: "t",
	tons: "t",
	ton: "t",
	t: "t",
	kt: "kt",
	Mt: "Mt",
	Gt: "Gt",
	kilograms: "kg",
	kilogram: "kg",
	kg: "kg",
	kWh: "kW.h",
	MWh: "MW.h",
	GWh: "GW.h",
	TWh: "TW.h",
	kA: "kA",
	amperes: "A",
	ampere: "A",
	A: "A",
	years: "a",
	year: "a",
};

/** The first words of units and scales: a mark before one of them is inside a number. */
const openingWords = /* @__PURE__ */ once(
	(): ReadonlySet<string> =>
		new Set([...SCALES, ...Object.keys(UNIT_WORDS).map((words) => words.replace(/ .*/, ""))]),
);

/** Letters of the longest of these words. */
export const LONGEST_OPENING_WORD = 10;

/** Whether a word is the first of a unit or scale. */
export const isOpeningWord = (word: string): boolean =>
	openingWords().has(word) || openingWords().has(word.toLowerCase());

/** The words before a number that say how it is meant. */
export const QUALIFIER_WORDS: Readonly<Record<string, "over" | "under" | "nearly" | "about">> = {
	over: "over",
	above: "over",
	"more than": "over",
	"greater than": "over",
	"higher than": "over",
	"in excess of": "over",
	"upwards of": "over",
	"at least": "over",
	"no less than": "over",
	"no fewer than": "over",
	"not less than": "over",
	exceed: "over",
	exceeds: "over",
	exceeded: "over",
	exceeding: "over",
	surpass: "over",
	surpasses: "over",
	surpassed: "over",
	surpassing: "over",
	under: "under",
	below: "under",
	"less than": "under",
	"fewer than": "under",
	"lower than": "under",
	"at most": "under",
	"up to": "under",
	"no more than": "under",
	"not more than": "under",
	nearly: "nearly",
	almost: "nearly",
	"close to": "nearly",
	"just under": "nearly",
	approaching: "nearly",
	about: "about",
	around: "about",
	approximately: "about",
	roughly: "about",
	circa: "about",
	"an estimated": "about",
	some: "about",
};

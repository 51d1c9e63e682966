import { lazyPattern } from "../../internal/lazyPattern.ts";
import { once } from "../../internal/once.ts";
import { kindOf, LETTER } from "./characters.ts";
import { textOf } from "./cleanText.ts";
import { BREAK, type NormalizedText } from "./normalizedText.ts";

/** Words that deny what is said near them. */
const DENIALS = [
	"false(?:ly|hoods?)?",
	"un(?:true|truths?|founded)",
	"(?:in|un)correct(?:ly)?",
	"inaccurate(?:ly)?",
	"wrong(?:ly)?",
	"mistaken(?:ly)?",
	"erroneous(?:ly)?",
	"bogus|baseless|doubtful|doubted|fictitious|misleading|misinformation|disinformation|nonsense",
	"fak(?:e|es|ed|ing)",
	"fabricat(?:ed|ions?)",
	"invented",
	"hoax(?:es)?",
	"myths?",
	"fictions?",
	"a lie|lied|lying|liars?",
	"den(?:y|ies|ied|ying|ials?)",
	"disput(?:ed|ing)",
	"refut(?:e|es|ed|ing|ations?)",
	"debunk(?:s|ed|ing)?",
	"dispro(?:ve|ves|ved|ven|ving|of)",
	"retract(?:s|ed|ing|ions?)?",
	"contradict(?:s|ed|ing)?",
	"contrary",
	"disbeliev(?:e|es|ed|ing)",
	"(?:nobody|no one) (?:believes|said|says)",
];

/** Words that report what someone said. */
const REPORTS = [
	"sa(?:id|ys|ying)",
	"claim(?:s|ed|ing)?",
	"alleg(?:e|es|ed|ing|edly|ations?)",
	"assert(?:s|ed|ing|ions?)",
	"according to",
	"told|wrote|writes",
	"quot(?:e|es|ed|ing)",
	"purported(?:ly)?",
	"supposed(?:ly)?",
	"rumou?r(?:s|ed)?",
];

/** Words that deny only what follows them: "not only" does not reverse a sentence. */
const NEGATIONS = "(?:not|cannot|\\p{L}+n't|neither|never|no longer)";
const ADVERBS = "(?: at all| even| really| quite| actually| entirely| necessarily)?(?: be)?";
const TRUTHS =
	"(?:true|so|correct|right|accurate|the case|a fact|facts|real|valid|believed?|happen(?:ed)?)";

/** A sentence that has only such words denies the one next to it. */
const ALONE = "(?:^|[.?!]) (?:not|no|never|nope|hardly)(?: so| true| at all)?[.?!]";

/** Created at the first use, since compiling it costs more than loading this module. */
const denialPattern = /* @__PURE__ */ once(() => {
	const words = [...DENIALS, ...REPORTS, `${NEGATIONS}${ADVERBS} ${TRUTHS}`].join("|");
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|${ALONE}`, "giu");
});

const letter = /* @__PURE__ */ lazyPattern("\\p{L}", "u");

const SPACE = 0x20;
const APOSTROPHE = 0x27;

/** The text with a space between words and behind marks, and for each character its place. */
function spacedText({ text, breaks }: NormalizedText) {
	const units = new Uint16Array(text.length * 2);
	const places = new Uint32Array(text.length * 2);
	let size = 0;
	let isAfterMark = true;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		const isLetter = kindOf(unit) === LETTER;
		if (breaks[at] === BREAK || (isLetter && isAfterMark)) {
			places[size] = at;
			units[size++] = SPACE;
		}
		places[size] = at;
		units[size++] = unit;
		isAfterMark = !isLetter && unit !== APOSTROPHE;
	}
	return { spaced: textOf(units.subarray(0, size)), places };
}

/** Finds the words of a text that deny what is near them or report what someone said, in order. */
export function denialsIn(text: NormalizedText): number[] {
	const { spaced, places } = spacedText(text);
	return Array.from(
		spaced.matchAll(denialPattern()),
		({ 0: found, index }) => places[index + found.search(letter())] as number,
	);
}

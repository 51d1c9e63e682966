/**
 * What one changed character means to a sentence, derived from the report and not from the code:
 * the sentence says something else (`altered`), says the same (`same`), or either can be argued
 * (`open`).
 */
export type Touch = "altered" | "same" | "open";

/** One changed character of a text. */
export interface Edit {
	/** Characters before the change. */
	readonly at: number;
	/** The character that is taken out; empty for an insertion. */
	readonly removed: string;
	/** The character that is put in; empty for a deletion. */
	readonly added: string;
}

const LETTER = /[\p{L}\p{M}]/u;
const NUMERIC = /[\p{N}%]/u;
const SPACE = /^\s$/;
const DASH = /^[-–—−]$/;
/** Dashes of one length, which typesetters use for one another, a minus sign included. */
const SHORT_DASH = /^[-–−]$/;
const QUOTE = /^["“”]$/;
const APOSTROPHE = /^['’`]$/;
const INVISIBLE = /^(?:\u200b|\u200d|\u00ad|\ufeff|\u034f)$/;
/** Marks that can be those of footnotes behind a word, and characters that NFKC makes another. */
const NOTE = /^[²³⁰*]$/;

/** Whether a character is only how a text is set: a space, a dash, a quotation mark or invisible. */
const isSetting = (character: string) =>
	character === "" ||
	SPACE.test(character) ||
	DASH.test(character) ||
	QUOTE.test(character) ||
	INVISIBLE.test(character);

/** The words that continue a number: a mark before one of them is inside the number. */
const CONTINUES =
	/^[\s–—-]{0,2}(?:million|billion|metric|tons?|kg|kWh|kA|percentage|point)(?![a-z])/;

/** A number with the qualifier before it: a dash before them is before the number. */
const QUALIFIED =
	/^\s?(?:over|about|nearly|more than|exceed(?:ed|ing)|surpassed|up to|almost|around|some) (?:an? )?[$(]?\d/i;

/** What an edit inside a sentence means to it. */
function touchInside(text: string, { at, removed, added }: Edit): Touch {
	const before = text.charAt(at - 1);
	const after = text.charAt(at + removed.length);
	const letters = LETTER.test(before) && LETTER.test(after);
	const isAtNumber = NUMERIC.test(before) || NUMERIC.test(after) || NUMERIC.test(removed);
	if (removed.normalize("NFKC") === added.normalize("NFKC")) return "open";
	if (SHORT_DASH.test(removed) && SHORT_DASH.test(added)) return "open";
	if (!isSetting(removed) || !isSetting(added)) {
		if (NOTE.test(added) && isSetting(removed) && !isAtNumber) return "open";
		const wasMark = APOSTROPHE.test(removed) || APOSTROPHE.test(added);
		if (wasMark) return letters && APOSTROPHE.test(removed + added) ? "altered" : "open";
		return "altered";
	}
	const isBehindNumber =
		/\d/.test(before) ||
		(before === "%" && DASH.test(added)) ||
		(/[.,]/.test(before) && /\d/.test(text.charAt(at - 2)));
	const isBehindSign = DASH.test(before) && /\d/.test(after);
	const isInNumber =
		(isBehindNumber &&
			(/[\d.,%]/.test(after) || CONTINUES.test(text.slice(at + removed.length)))) ||
		isBehindSign ||
		(DASH.test(added) && /\d/.test(after));
	if (isInNumber) {
		const isBetweenWords = !/[\d.,%]/.test(after) && SPACE.test(added) && added !== "\f";
		return isBetweenWords ? "open" : "altered";
	}
	if (DASH.test(added) && QUALIFIED.test(text.slice(at + removed.length))) return "altered";
	if (isAtNumber) return "open";
	if (!letters) return "open";
	if (removed === "") return INVISIBLE.test(added) ? "same" : "altered";
	if (INVISIBLE.test(removed)) return "open";
	return INVISIBLE.test(added) || DASH.test(removed) ? "open" : "same";
}

/** Characters around a sentence that belong to its edge: its last mark and the space behind it. */
const EDGE = 2;

/** Controls that turn the text behind them around, up to the end of its line. */
const TURNING = /[\u202e\u202d\u2067]/;

/** Words one character away from others that deny a sentence, or report it as someone's words. */
const DENYING =
	/^(?:disput(?:ed|ing)|denie[ds]|said|lied|fake[ds]?|wrong|false|never|not?|told|claim(?:s|ed)?)$/i;

/** Whether an edit makes a word that denies or reports what is near it. */
function deniesBy(text: string, { at, removed, added }: Edit): boolean {
	const before = /\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? "";
	const after = /^\p{L}*/u.exec(text.slice(at + removed.length))?.[0] ?? "";
	return `${before}${added}${after}`.split(/\P{L}/u).some((word) => DENYING.test(word));
}

/** What an edit in a line means to one of its sentences. */
export function touchOf(text: string, edit: Edit, start: number, end: number): Touch {
	const { at, removed, added } = edit;
	const last = at + removed.length;
	if (at > start && last < end) return touchInside(text, edit);
	if (at === start && removed !== "" && LETTER.test(removed) && added !== "") {
		return touchInside(text, edit);
	}
	if (deniesBy(text, edit)) return "open";
	if (last <= start - EDGE) return TURNING.test(added) ? "open" : "same";
	return at >= end + EDGE ? "same" : "open";
}

import {
	APOSTROPHE,
	BLANK,
	DASH,
	HYPHEN,
	INVISIBLE,
	isDashKind,
	isQuoteKind,
	LINE_END,
	PARAGRAPH_END,
} from "./characters.ts";

/** Line ends that make an empty line. */
const EMPTY_LINE = 2;

/** What is between two characters of the normalized text: spaces, marks and what is not displayed. */
export class Gap {
	/** Place of the first character in the clean text. */
	start = 0;
	/** Number of characters. */
	size = 0;
	/** Kinds of the first and the last character. */
	first = 0;
	last = 0;
	/** Number of line ends. */
	lines = 0;
	/** Whether there is a space, a line end or something that is left out, such as a page number. */
	hasSpace = false;
	/** Whether there is an empty line or the end of a page. */
	hasParagraphEnd = false;
	/** Number of quotation marks that can be apostrophes, and of all quotation marks. */
	apostrophes = 0;
	quotes = 0;
	/** Number of dashes, whether one is longer than a hyphen or minus, and the place of the first. */
	dashes = 0;
	hasLongDash = false;
	dashPlace = 0;
	/** Whether a line ends before the first dash. */
	hasLineEndBeforeDash = false;
	/** Whether a soft hyphen is followed by a line end. */
	hasSoftHyphen = false;
	/** Whether there is nothing between the last dash and a line end but spaces. */
	hasLineEndAfterDash = false;

	add(kind: number, place: number): void {
		if (this.size === 0) {
			this.start = place;
			this.first = kind;
		}
		this.size += 1;
		this.last = kind;
		if (kind === BLANK || kind === LINE_END || kind === PARAGRAPH_END) {
			this.hasSpace = true;
			if (kind === LINE_END) {
				this.lines += 1;
				if (this.dashes > 0) this.hasLineEndAfterDash = true;
			}
			if (kind === PARAGRAPH_END || this.lines === EMPTY_LINE) {
				this.lines += 1;
				this.hasParagraphEnd = true;
			}
		} else if (isDashKind(kind)) {
			if (this.dashes === 0) {
				this.dashPlace = place;
				this.hasLineEndBeforeDash = this.lines > 0;
			}
			this.dashes += 1;
			if (kind === DASH) this.hasLongDash = true;
			this.hasLineEndAfterDash = false;
		} else if (isQuoteKind(kind)) {
			this.quotes += 1;
			if (kind === APOSTROPHE) this.apostrophes += 1;
		}
	}

	/** Whether this has one dash, which is not longer than a hyphen or minus. */
	get hasShortDash(): boolean {
		return this.dashes === 1 && !this.hasLongDash;
	}

	/** Whether this is one hyphen with nothing else, or with the end of its line behind it. */
	get isHyphen(): boolean {
		const isBare = this.size === 1 || (this.hasLineEndAfterDash && this.quotes === 0);
		return this.first === HYPHEN && this.dashes === 1 && isBare;
	}
}

/** Whether a character of this kind, which is not a directional control, belongs to a gap wherever it is. */
export const isGapKind = (kind: number): boolean => kind >= BLANK && kind <= INVISIBLE;

import type { Quantity, StatedQualifier } from "./quantity.ts";
import type { Kind, Unit } from "./units.ts";

/** A text in the two languages of the library. */
export interface Label {
	/** In English. */
	readonly en: string;
	/** In Chinese (simplified). */
	readonly zh: string;
}

/** Whether a figure is a result or an expectation, by SDMX's code list OBS_STATUS. */
export type ObservationStatus =
	/** Normal. */
	| "A"
	/** Forecast. */
	| "F";

/**
 * One number that a report states, with what it is about and where it stands.
 *
 * A figure is a {@link Quantity}, so every function of this library takes it as it is.
 *
 * @typeParam Id - Identifier, in kebab case; the constant's name is the same in camel case.
 * @typeParam K - Kind of quantity.
 * @typeParam U - Unit.
 * @typeParam C - Commodity.
 * @typeParam I - Indicator.
 * @typeParam A - Area.
 */
export interface Figure<
	Id extends string = string,
	K extends Kind = Kind,
	U extends Unit = Unit,
	C extends string = string,
	I extends string = string,
	A extends string = string,
> extends Quantity<K, U> {
	/** Identifier, unique in its revision and never given to another figure. */
	readonly id: Id;
	/** Revision of the dataset that the figure belongs to. */
	readonly revision: string;
	/** How the report states the number. */
	readonly qualifier: StatedQualifier;
	/** What the number is about: the material or product. */
	readonly commodity: C;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator: I;
	/** The area that the number is of, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area: A;
	/** The other side of a trade, by the same codes (SDMX: COUNTERPART_AREA). */
	readonly counterpart?: string;
	/**
	 * The time that the number is of, by ISO 8601: a year, a month, a day for an end-of-year level, or
	 * an interval such as `2021/2025`; `null` where the report states none.
	 */
	readonly period: string | null;
	/** Of a change: the time that it is counted from; `null` where the report states none. */
	readonly baseline?: string | null;
	/** Of a change: the id of the level that it changes; `null` where the report states none. */
	readonly changeOf?: string | null;
	/** Whether the number is a result or an expectation. */
	readonly status: ObservationStatus;
	/** Section of the report that the number stands in. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** The number as the report prints it, a few words at most. */
	readonly printed: string;
	/** What the number is, in words. */
	readonly label: Label;
	/** What a reader could take wrongly, or what the report leaves open. */
	readonly note?: string;
}

/**
 * Where words stand in the report, so that anyone with a copy can check them.
 *
 * A [W3C TextPositionSelector](https://www.w3.org/TR/annotation-model/#text-position-selector) with
 * the digest of the sentence around it. The sentence is normalised first: put into NFKC, without
 * what cannot be seen, and without blanks, quotation marks and dashes; a minus sign stays.
 */
export interface Selector {
	/** Code points of the report before the printed words. */
	readonly start: number;
	/** Code points of the report up to the end of the printed words, which is excluded. */
	readonly end: number;
	/** SHA-256 of the normalised sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
}

/** Characters on one side of a number, by a fingerprint that is quick to compare. */
export interface Side {
	/** How many characters of the normalised sentence, 16 at most; a number counts as one. */
	readonly size: number;
	/** Their 32-bit FNV-1a hash, from the number outward; 0 of none. */
	readonly fingerprint: number;
}

/** What it takes to find the sentence of a number in a copy that is set in another way. */
export interface NumberContext {
	/** SHA-256 of the normalised sentence in UTF-8, as an SRI string (`sha256-…`). */
	readonly sentenceDigest: string;
	/** Length of the normalised sentence, in UTF-16 code units. */
	readonly sentenceLength: number;
	/** Whether it begins a line of the report; another has to stand behind the end of a sentence. */
	readonly opensLine: boolean;
	/** Code units of the normalised sentence before its number. */
	readonly offset: number;
	/** What stands before the number. */
	readonly before: Side;
	/** What stands behind it. */
	readonly after: Side;
}

/** Where a figure stands in the report, and what it takes to find it in another copy. */
export interface FigureSelector extends Selector, NumberContext {}

/** A section of the report. */
export interface Section {
	/** Identifier, such as `challenges-1`. */
	readonly id: string;
	/** Its heading as printed, without its number; `null` for a passage that has none. */
	readonly heading: string | null;
	/** Code points of the report before the section. */
	readonly start: number;
	/** Code points of the report up to the end of the section, which is excluded. */
	readonly end: number;
}

/** The report that a dataset is taken from. */
export interface Source {
	/** Title of the report. */
	readonly title: string;
	/** The host where a public copy stands. */
	readonly host: string;
	/** Language of the copy, by BCP 47. */
	readonly language: string;
	/** Length of the copy in Unicode code points. */
	readonly codePoints: number;
	/** SHA-256 of the copy in UTF-8, as an SRI string (`sha256-…`). */
	readonly digest: string;
	/** What is known of the report and its copy, and what is not. */
	readonly note: string;
}

/** An entry of an earlier revision that a revision states in another way. */
export interface Correction {
	/** Id of the figure, statement or other entry. */
	readonly id: string;
	/** Why the earlier revision was mended. */
	readonly reason: string;
}

/** An entry of an earlier revision that a revision no longer has. */
export interface Withdrawal {
	/** Id in the earlier revision; it is never given to another entry. */
	readonly id: string;
	/** Why it was withdrawn. */
	readonly reason: string;
	/** Id of the entry that takes its place; `null` where none does. */
	readonly replacedBy: string | null;
}

/** What a revision of a dataset is. */
export interface Dataset {
	/** Identifier of the revision, such as `2025-r1`. */
	readonly revision: string;
	/** The day that the revision was made, by ISO 8601. */
	readonly date: string;
	/** Title of the dataset. */
	readonly title: string;
	/**
	 * SHA-256 of the data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`); `null` of a
	 * dataset made at run time, whose file nothing has hashed.
	 */
	readonly digest: string | null;
	/** The revision that this one takes the place of; `null` where there is none. */
	readonly supersedes: string | null;
	/** What this revision states in another way than those before it, with the reasons. */
	readonly corrections: readonly Correction[];
	/** What those before it had and this revision has not, with the reasons. */
	readonly withdrawn: readonly Withdrawal[];
	/** The report that it is taken from. */
	readonly source: Source;
	/** The report's sections, in its order. */
	readonly sections: readonly Section[];
}

/** What a revision is that was released, so that its file is hashed. */
export interface ReleasedDataset extends Dataset {
	/** SHA-256 of the data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`). */
	readonly digest: string;
}

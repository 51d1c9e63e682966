import type { BilingualLabel, Label } from "./label.ts";

/** A section of the report. */
export interface Section {
	/** Identifier, such as `challenges-1`. */
	readonly id: string;
	/** Heading as printed, without its number; `null` for a passage without a heading. */
	readonly heading: string | null;
	/** Code points of the report before the section. */
	readonly start: number;
	/** Code points of the report up to the end of the section, which is excluded. */
	readonly end: number;
}

/** Report from which a dataset was transcribed. */
export interface Source {
	/** Title of the report. */
	readonly title: string;
	/** Host of a public copy. */
	readonly host: string;
	/** Language of the copy, by BCP 47. */
	readonly language: string;
	/** Length of the copy in Unicode code points. */
	readonly codePoints: number;
	/**
	 * SHA-256 of the copy in UTF-8, as an SRI string (`sha256-…`); absent if your own dataset does not
	 * give it.
	 */
	readonly digest?: string | undefined;
	/** What is known of the report and its copy, and what is inferred. */
	readonly note: Label;
}

/** Entry of an earlier revision that a revision states differently. */
export interface Correction {
	/** Id of the figure, statement or other entry. */
	readonly id: string;
	/** Reason for the correction. */
	readonly reason: string;
}

/** Entry of an earlier revision that a revision no longer has. */
export interface Withdrawal {
	/** Id in the earlier revision. It is never used again. */
	readonly id: string;
	/** Reason for the withdrawal. */
	readonly reason: string;
	/** Id of the entry that replaces it; `null` if there is none. */
	readonly replacedBy: string | null;
}

/** Description of a revision of a dataset. */
export interface Dataset {
	/** Identifier of the revision, such as `2025-r1`. */
	readonly revision: string;
	/** Day on which the revision was made, by ISO 8601. */
	readonly date: string;
	/** Title of the dataset. */
	readonly title: string;
	/**
	 * SHA-256 of the data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`); `null`
	 * for your own dataset, whose file was not hashed.
	 */
	readonly digest: string | null;
	/** Id of the revision that this one supersedes; `null` if there is none. */
	readonly supersedes: string | null;
	/** Entries that this revision states differently than the earlier ones, with the reasons. */
	readonly corrections: readonly Correction[];
	/** Entries of earlier revisions that this revision no longer has, with the reasons. */
	readonly withdrawn: readonly Withdrawal[];
	/** Report from which the dataset was transcribed. */
	readonly source: Source;
	/** Sections, in the order of the report. */
	readonly sections: readonly Section[];
}

/** Description of a released revision, whose data file and exports are hashed. */
export interface ReleasedDataset extends Dataset {
	/** SHA-256 of the data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`). */
	readonly digest: string;
	/**
	 * SHA-256 of everything that the entry of the revision exports, as an SRI string (`sha256-…`).
	 * It covers the canonical JSON (RFC 8785) of an object with every export by its name, without
	 * this field.
	 */
	readonly contentDigest: string;
	/** Report from which the revision was transcribed, with the digest of its copy. */
	readonly source: Source & {
		/** SHA-256 of the copy in UTF-8, as an SRI string (`sha256-…`). */
		readonly digest: string;
		/** What is known of the report and its copy, and what is inferred. */
		readonly note: BilingualLabel;
	};
}

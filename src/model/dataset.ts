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
	/**
	 * SHA-256 of the copy in UTF-8, as an SRI string (`sha256-…`); absent if your own dataset does not
	 * give it.
	 */
	readonly digest?: string | undefined;
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

/** Description of a released revision, whose data file and exports are hashed. */
export interface ReleasedDataset extends Dataset {
	/** SHA-256 of the data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`). */
	readonly digest: string;
	/**
	 * SHA-256 of everything that the entry of the revision exports, as an SRI string (`sha256-…`). It is
	 * of the canonical JSON (RFC 8785) of an object with every export by name, without this field.
	 */
	readonly contentDigest: string;
	/** Report that the revision is taken from, with the digest of its copy. */
	readonly source: Source & { readonly digest: string };
}

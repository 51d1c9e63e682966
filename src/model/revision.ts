import type { Source } from "./dataset.ts";

/** A released revision of the dataset: immutable, with an entry of its own. */
export interface Revision {
	/** Identifier, such as `2025-r1`; the figures are in `china-aluminum/2025-r1`. */
	readonly id: string;
	/** The day that it was made, by ISO 8601. */
	readonly date: string;
	/** Title of the dataset. */
	readonly title: string;
	/** SHA-256 of its data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`). */
	readonly digest: string;
	/** Report that the revision was taken from, and the host of a public copy of it. */
	readonly source: Pick<Source, "title" | "host">;
	/** Headings of the sections of the report, by the id of the section; only sections that have one. */
	readonly headings: Readonly<Record<string, string>>;
	/** Id of the revision that it takes the place of; `null` where there is none. */
	readonly supersedes: string | null;
	/** Id of the revision that takes its place; `null` where there is none yet. */
	readonly supersededBy: string | null;
}

import type { Source } from "./dataset.ts";

/** Released, immutable revision of the dataset, with its own entry point. */
export interface Revision {
	/** Identifier, such as `2025-r1`; the figures are in `china-aluminum/2025-r1`. */
	readonly id: string;
	/** Day on which the revision was made, by ISO 8601. */
	readonly date: string;
	/** Title of the dataset. */
	readonly title: string;
	/** SHA-256 of its data file's canonical JSON (RFC 8785), as an SRI string (`sha256-…`). */
	readonly digest: string;
	/** Title of the report, and host of a public copy of it. */
	readonly source: Pick<Source, "title" | "host">;
	/** Headings of the sections that have one, by the id of the section. */
	readonly headings: Readonly<Record<string, string>>;
	/** Id of the revision that this one supersedes; `null` if there is none. */
	readonly supersedes: string | null;
	/** Id of the revision that supersedes this one; `null` if there is none. */
	readonly supersededBy: string | null;
}

import type { Section } from "../figure.ts";
import type { FigureEntry } from "./model.ts";

/** What an entry can be tied to: the sections and the other entries of its file, by id. */
export interface Surroundings {
	/** The sections, by id. */
	readonly sections: ReadonlyMap<string, Section>;
	/** The entries, by id. */
	readonly entries: ReadonlyMap<string, FigureEntry>;
}

/** Reports a breach at a field of the entry. */
export type Report = (field: string, message: string) => void;

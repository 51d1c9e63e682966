import type { Section } from "../../model/dataset.ts";
import type { FigureEntry } from "../model.ts";

/** What an entry can refer to: the sections and the other entries of its file, by id. */
export interface Surroundings {
	/** The valid sections, by id. */
	readonly sections: ReadonlyMap<string, Section>;
	/** The ids of all sections, invalid ones included. */
	readonly sectionIds: ReadonlySet<string>;
	/** The valid figures, by id. */
	readonly entries: ReadonlyMap<string, FigureEntry>;
	/** The ids of all figures, invalid ones included. */
	readonly figureIds: ReadonlySet<string>;
}

/** Reports a problem at a field of the entry. */
export type Report = (field: string, message: string) => void;

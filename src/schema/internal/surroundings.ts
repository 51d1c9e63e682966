import type { Section } from "../../model/dataset.ts";
import type { FigureEntry } from "../model.ts";

/** What an entry can be tied to: the sections and the other entries of its file, by id. */
export interface Surroundings {
	/** The sections of the right shape, by id. */
	readonly sections: ReadonlyMap<string, Section>;
	/** The ids of all sections, those of the wrong shape among them. */
	readonly sectionIds: ReadonlySet<string>;
	/** The figures of the right shape, by id. */
	readonly entries: ReadonlyMap<string, FigureEntry>;
	/** The ids of all figures, those of the wrong shape among them. */
	readonly figureIds: ReadonlySet<string>;
}

/** Reports a breach at a field of the entry. */
export type Report = (field: string, message: string) => void;

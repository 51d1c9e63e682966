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
	/** The ids of the commodities; empty if the file does not list them. */
	readonly commodityIds: ReadonlySet<string>;
	/** The ids of the indicators; empty if the file does not list them. */
	readonly indicatorIds: ReadonlySet<string>;
	/** Whether the report is in English, so that its printed numbers can be read. */
	readonly isEnglish: boolean;
}

/** Reports a problem at a field of the entry. */
export type Report = (field: string, message: string) => void;

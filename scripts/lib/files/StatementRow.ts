import type { Statement } from "../../../src/model/statement.ts";

/**
 * One statement as a flat row. `null` stands for what a statement of its type does not have, and for what
 * the report does not say.
 */
export interface StatementRow {
	/** Identifier of the statement. */
	readonly id: string;
	/** Revision of the dataset that the statement belongs to. */
	readonly revision: string;
	/** Type of the statement: what it is about. */
	readonly type: Statement["type"];
	/** What the report says, in the words of this dataset, in English. */
	readonly label_en: string;
	/** What the report says, in the words of this dataset, in Chinese. */
	readonly label_zh: string | null;
	/** Ids of the materials or products, separated by spaces. */
	readonly commodities: string | null;
	/** Countries by ISO 3166-1 alpha-2, or provinces by ISO 3166-2, separated by spaces. */
	readonly areas: string | null;
	/** Ids of the figures that put a number on it, separated by spaces. */
	readonly figures: string | null;
	/** Name of a policy or an event, as the report gives it. */
	readonly name: string | null;
	/** Years of a policy, by ISO 8601. */
	readonly period: string | null;
	/** Direction of an investment: `outward` or `inward`. */
	readonly direction: string | null;
	/** Form of an investment or of a proposal. */
	readonly form: string | null;
	/** Companies that invest, separated by semicolons. */
	readonly investors: string | null;
	/** Company that is invested in. */
	readonly target: string | null;
	/** Towns of an investment, separated by semicolons. */
	readonly places: string | null;
	/** What is made at an investment, separated by semicolons. */
	readonly products: string | null;
	/** What is done in a project. */
	readonly work: string | null;
	/** Equipment that is imported. */
	readonly equipment: string | null;
	/** What the equipment makes. */
	readonly product: string | null;
	/** Hosts of an event, separated by semicolons. */
	readonly hosts: string | null;
	/** Name of the event in whose course an event takes place. */
	readonly occasion: string | null;
	/** Topic of a claim. */
	readonly topic: string | null;
	/** Section of the report that contains the statement. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** The words of the report that the statement rests on. */
	readonly printed: string;
	/** What a reader could misunderstand about the statement, in English. */
	readonly note_en: string | null;
	/** What a reader could misunderstand about the statement, in Chinese. */
	readonly note_zh: string | null;
}

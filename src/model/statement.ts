import type { Label } from "./label.ts";
import type { Selector } from "./selector.ts";

/**
 * Fields that every statement has. A statement is a fact, a claim or a plan of the report that is
 * not a number, in our words.
 *
 * @typeParam Type - Type of the statement.
 * @typeParam Id - Identifier, in kebab case.
 */
export interface StatementBase<Type extends string, Id extends string = string> {
	/** Identifier, unique in its revision and never used for a different statement. */
	readonly id: Id;
	/** Revision of the dataset that the statement belongs to. */
	readonly revision: string;
	/** Type of the statement, such as `policy`. It decides the other fields. */
	readonly type: Type;
	/** Materials or products; empty if the statement is about the whole industry. */
	readonly commodities: readonly string[];
	/** Countries, by ISO 3166-1 alpha-2, or provinces, by ISO 3166-2. */
	readonly areas: readonly string[];
	/** Ids of the figures that quantify the statement. */
	readonly figures: readonly string[];
	/** Section of the report that contains the statement. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** Printed words on which the statement is based, a few at most. */
	readonly printed: string;
	/** Position of these words in the report; absent if the dataset does not give positions. */
	readonly selector?: Selector | undefined;
	/** Content of the statement, in our words. */
	readonly label: Label;
	/** What a reader could misunderstand, or what the report leaves open. */
	readonly note?: Label | undefined;
}

/** Investment of companies of the report's country abroad, or of foreign companies in it. */
export interface Investment<Id extends string = string> extends StatementBase<"investment", Id> {
	/** Direction as seen from the report's country. */
	readonly direction: "outward" | "inward";
	/** Investing companies, as the report names them. */
	readonly investors: readonly string[];
	/** Form of the investment; `null` if the report does not state it. */
	readonly form: "plant" | "equity" | null;
	/** Company in which the investors bought equity; `null` if there is none. */
	readonly target: string | null;
	/** Cities that the report names. */
	readonly places: readonly string[];
	/** Products that are made there; empty if the report does not state any. */
	readonly products: readonly string[];
}

/** Project abroad that the report's country supports with technology and engineering. */
export interface Project<Id extends string = string> extends StatementBase<"project", Id> {
	/**
	 * Kind of work: the upgrade of a plant, the construction of a plant, or a complex of several
	 * production steps.
	 */
	readonly work: "upgrade" | "construction" | "integrated-complex";
}

/** Equipment that the report's country imports. */
export interface EquipmentImport<Id extends string = string>
	extends StatementBase<"equipment-import", Id> {
	/** Type of the equipment, such as `hot-strip-mills`. */
	readonly equipment: string;
	/** Product of the equipment; `null` if the report does not state it. */
	readonly product: string | null;
}

/** Region with a concentration of industry. */
export type Cluster<Id extends string = string> = StatementBase<"cluster", Id>;

/** Conference, fair, forum or other meeting of the industry. */
export interface IndustryEvent<Id extends string = string> extends StatementBase<"event", Id> {
	/** Name as the report gives it. */
	readonly name: string;
	/** Organizers; empty if the report does not name them. */
	readonly hosts: readonly string[];
	/** Larger event during which it takes place; `null` if the report does not name one. */
	readonly occasion: string | null;
}

/** Plan, program or cap of the state. */
export interface Policy<Id extends string = string> extends StatementBase<"policy", Id> {
	/** Name as the report gives it. */
	readonly name: string;
	/** Years of a plan, by ISO 8601; `null` if the report does not state them. */
	readonly period: string | null;
}

/** Assertion of the report. The dataset does not check it. */
export interface Claim<Id extends string = string> extends StatementBase<"claim", Id> {
	/** Topic of the claim. */
	readonly topic: string;
}

/** Proposal of the report to the industry. */
export interface Proposal<Id extends string = string> extends StatementBase<"proposal", Id> {
	/** Form of the proposal: a priority, a warning or an open question. */
	readonly form: "priority" | "warning" | "question";
}

/**
 * Statement of a report. Its `type` decides its other fields.
 *
 * @example
 * ```ts
 * import { statements } from "china-aluminum/2025-r1";
 *
 * const inward = statements.flatMap((statement) =>
 *   statement.type === "investment" && statement.direction === "inward" ? statement.investors : [],
 * );
 * console.log(inward); // [ 'Novelis', 'Hydro', 'Rusal' ]
 * ```
 *
 * @typeParam Id - Identifier, in kebab case.
 */
export type Statement<Id extends string = string> =
	| Investment<Id>
	| Project<Id>
	| EquipmentImport<Id>
	| Cluster<Id>
	| IndustryEvent<Id>
	| Policy<Id>
	| Claim<Id>
	| Proposal<Id>;

import type { Label } from "./label.ts";
import type { Selector } from "./selector.ts";

/**
 * What every statement has: a fact, a claim or a plan of the report that is no number, in our words,
 * with what it is about and where the report says it.
 *
 * @typeParam Type - What the statement is about.
 * @typeParam Id - Identifier, in kebab case.
 */
export interface StatementBase<Type extends string, Id extends string = string> {
	/** Identifier, unique in its revision and never given to another statement. */
	readonly id: Id;
	/** Revision of the dataset that the statement belongs to. */
	readonly revision: string;
	/** What the statement is about. */
	readonly type: Type;
	/** The materials or products that it is about; none where it is about the whole industry. */
	readonly commodities: readonly string[];
	/** The countries, by ISO 3166-1 alpha-2, or provinces, by ISO 3166-2, that it is about. */
	readonly areas: readonly string[];
	/** Ids of the figures that put a number on it. */
	readonly figures: readonly string[];
	/** Section of the report that it stands in. */
	readonly section: string;
	/** Number of the sentence in its section, counted from 1. */
	readonly sentence: number;
	/** The words of the report that it rests on, a few at most. */
	readonly printed: string;
	/** Where these words stand in the report; absent where a dataset gives no places. */
	readonly selector?: Selector | undefined;
	/** What the report says, in our words. */
	readonly label: Label;
	/** What a reader could take wrongly, or what the report leaves open. */
	readonly note?: string | undefined;
}

/** Who invests where: companies of the report's country abroad, or foreign ones in it. */
export interface Investment<Id extends string = string> extends StatementBase<"investment", Id> {
	/** Out of the report's country, or into it. */
	readonly direction: "outward" | "inward";
	/** The companies that invest, as the report names them. */
	readonly investors: readonly string[];
	/** What the investment is; `null` where the report does not say. */
	readonly form: "plant" | "equity" | null;
	/** The company that is invested in, where there is one. */
	readonly target: string | null;
	/** Towns that the report names. */
	readonly places: readonly string[];
	/** What is made there, where the report says so. */
	readonly products: readonly string[];
}

/** A project abroad that the report's country gives technical and engineering support to. */
export interface Project<Id extends string = string> extends StatementBase<"project", Id> {
	/** What is done: existing works are upgraded, works are built, or a complex of several steps. */
	readonly work: "upgrade" | "construction" | "integrated-complex";
}

/** Equipment that the report's country imports. */
export interface EquipmentImport<Id extends string = string>
	extends StatementBase<"equipment-import", Id> {
	/** The equipment. */
	readonly equipment: string;
	/** What it makes, where the report says so. */
	readonly product: string | null;
}

/** A place where the industry gathers. */
export type Cluster<Id extends string = string> = StatementBase<"cluster", Id>;

/** A conference, fair, forum or other meeting of the industry. */
export interface IndustryEvent<Id extends string = string> extends StatementBase<"event", Id> {
	/** Its name, as the report gives it. */
	readonly name: string;
	/** Who holds it; none where the report does not say. */
	readonly hosts: readonly string[];
	/** Name of the event in whose course it takes place, where the report says so. */
	readonly occasion: string | null;
}

/** A plan, programme or cap of the state. */
export interface Policy<Id extends string = string> extends StatementBase<"policy", Id> {
	/** Its name, as the report gives it. */
	readonly name: string;
	/** The years of a plan, by ISO 8601; `null` where the report states none. */
	readonly period: string | null;
}

/** Something that the report asserts; nobody has checked it here. */
export interface Claim<Id extends string = string> extends StatementBase<"claim", Id> {
	/** What is claimed about. */
	readonly topic: string;
}

/** What the report asks the industry to do, or to answer. */
export interface Proposal<Id extends string = string> extends StatementBase<"proposal", Id> {
	/** A priority that it sets, a warning against a course, or a question that it leaves open. */
	readonly form: "priority" | "warning" | "question";
}

/**
 * A statement of a report, by what it is about; `type` tells them apart.
 *
 * @example
 * ```ts
 * import { statements } from "china-aluminum/2025-r1";
 *
 * const inward = statements.flatMap((statement) =>
 *   statement.type === "investment" && statement.direction === "inward" ? statement.investors : [],
 * );
 * expect(inward).toEqual(["Novelis", "Hydro", "Rusal"]);
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

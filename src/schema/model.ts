import type { Base } from "../model/base.ts";
import type { Code } from "../model/code.ts";
import type { Correction, Section, Source, Withdrawal } from "../model/dataset.ts";
import type { Label } from "../model/label.ts";
import type { ObservationStatus } from "../model/observationStatus.ts";
import type { StatedQualifier } from "../model/quantity.ts";
import type { FigureSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** Precision of a number, if its printed digits do not show it. */
export interface Precision {
	/** Unit of the last significant digit, as a decimal, in the unit of the value. */
	readonly unit: string;
	/** Reason why the printed digits do not show the precision. */
	readonly reason: string;
}

/** Figure in a dataset file: only what the report says, with the value in its printed digits. */
export interface FigureEntry {
	/** Identifier in kebab case, with at least two words. */
	readonly id: string;
	/** Material or product that the number is about. */
	readonly commodity: string;
	/** What is measured of the commodity. */
	readonly indicator: string;
	/** Area, by ISO 3166-1 alpha-2; `001` is the world. */
	readonly area: string;
	/** The other side of a trade, by the same codes. */
	readonly counterpart?: string | undefined;
	/** Time, by ISO 8601; `null` if the report does not state one. */
	readonly period: string | null;
	/** Whole that a share is a share of; `null` if the report does not state it. */
	readonly base?: Base | null | undefined;
	/** Time that a change is counted from; `null` if the report does not state one. */
	readonly baseline?: string | null | undefined;
	/** Id of the level that a change changes; `null` if the report does not state the level. */
	readonly changeOf?: string | null | undefined;
	/** Printed number in digits, negative for a decline. */
	readonly value: string;
	/** Unit, by its UCUM code; `pp` for percentage points. */
	readonly unit: Unit;
	/** Kind of quantity. */
	readonly kind: Kind;
	/** How the report states the number. */
	readonly qualifier: StatedQualifier;
	/** Precision of the number, if its printed digits do not show it. */
	readonly precision?: Precision | undefined;
	/** Status of the number, such as a forecast (`F`). */
	readonly status: ObservationStatus;
	/** Id of the section that contains the number. */
	readonly section: string;
	/** Number of the sentence in its section, from 1. Headings are not counted. */
	readonly sentence: number;
	/** The number as printed, a few words at most. */
	readonly printed: string;
	/** Position in the report, for people who have a copy. */
	readonly selector?: FigureSelector | undefined;
	/** Name of the number. */
	readonly label: Label;
	/** What a reader could misunderstand, or what the report leaves open. */
	readonly note?: Label | undefined;
}

/** Statement in a dataset file: a {@link Statement} without its revision. */
export type StatementEntry = Statement extends infer S
	? S extends Statement
		? Omit<S, "revision">
		: never
	: never;

/** Two figures in a dataset file that cannot both be true of the same thing. */
export interface DiscrepancyEntry {
	/** Identifier in kebab case. */
	readonly id: string;
	/** Name of what the report states in two ways. */
	readonly label: Label;
	/** Ids of the two figures, the smaller one first. */
	readonly figures: readonly [string, string];
	/** Possible explanations. */
	readonly explanations: readonly Label[];
}

/** Dataset file: one revision of the figures of one report. */
export interface DatasetFile {
	/** Identifier of the revision, such as `2025-r1`. */
	readonly revision: string;
	/** Day on which the revision was made, by ISO 8601. */
	readonly date: string;
	/** Id of the revision that this one supersedes. */
	readonly supersedes?: string | null | undefined;
	/** Entries that this revision states differently, with the reasons. */
	readonly corrections?: readonly Correction[] | undefined;
	/** Entries that this revision no longer has, with the reasons. */
	readonly withdrawn?: readonly Withdrawal[] | undefined;
	/** Title of the dataset. */
	readonly title: string;
	/** Report from which the dataset was transcribed. */
	readonly source: Source;
	/** Sections of the report, in its order. */
	readonly sections: readonly Section[];
	/** Commodities that the entries use. If the list is given, other commodities are rejected. */
	readonly commodities?: readonly Code[] | undefined;
	/** Indicators that the entries use. If the list is given, other indicators are rejected. */
	readonly indicators?: readonly Code[] | undefined;
	/** Figures, in the order of the report. */
	readonly figures: readonly FigureEntry[];
	/** Non-numeric statements, in the order of the report. */
	readonly statements?: readonly StatementEntry[] | undefined;
	/** Contradictions between figures. */
	readonly discrepancies?: readonly DiscrepancyEntry[] | undefined;
}

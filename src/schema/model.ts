import type { Base } from "../model/base.ts";
import type { Code } from "../model/code.ts";
import type { Correction, Section, Source, Withdrawal } from "../model/dataset.ts";
import type { Label } from "../model/label.ts";
import type { ObservationStatus } from "../model/observationStatus.ts";
import type { StatedQualifier } from "../model/quantity.ts";
import type { FigureSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import type { Kind, Unit } from "../model/unit.ts";

/** How fine a number is where its printed digits do not tell. */
export interface Precision {
	/** The unit of the last digit that counts, as a decimal, in the unit of the value. */
	readonly unit: string;
	/** Why the printed digits do not tell. */
	readonly reason: string;
}

/** One figure in a dataset file: only what the report says, the value in its printed digits. */
export interface FigureEntry {
	/** Identifier in kebab case, of two words at least. */
	readonly id: string;
	/** What the number is about: the material or product. */
	readonly commodity: string;
	/** What is measured of the commodity. */
	readonly indicator: string;
	/** The area, by ISO 3166-1 alpha-2; `001` is the world. */
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
	/** The printed number in digits, negative for a decline. */
	readonly value: string;
	/** The unit, by its UCUM code; `pp` for percentage points. */
	readonly unit: Unit;
	/** The kind of quantity. */
	readonly kind: Kind;
	/** How the report states the number. */
	readonly qualifier: StatedQualifier;
	/** How fine the number is, where its printed digits do not tell. */
	readonly precision?: Precision | undefined;
	/** Status of the number, such as a forecast (`F`). */
	readonly status: ObservationStatus;
	/** Id of the section that the number stands in. */
	readonly section: string;
	/** Number of the sentence in its section, from 1. */
	readonly sentence: number;
	/** The number as printed, a few words at most. */
	readonly printed: string;
	/** Where it stands in the report, for those who hold a copy. */
	readonly selector?: FigureSelector | undefined;
	/** What the number is, in words. */
	readonly label: Label;
	/** What a reader could take wrongly, or what the report leaves open. */
	readonly note?: string | undefined;
}

/** One statement in a dataset file: a {@link Statement} without its revision. */
export type StatementEntry = Statement extends infer S
	? S extends Statement
		? Omit<S, "revision">
		: never
	: never;

/** Two figures in a dataset file that cannot both be true of the same thing. */
export interface DiscrepancyEntry {
	/** Identifier in kebab case. */
	readonly id: string;
	/** What the report states in two ways. */
	readonly label: Label;
	/** Ids of the two figures, the smaller one first. */
	readonly figures: readonly [string, string];
	/** What could explain it. */
	readonly explanations: readonly Label[];
}

/** A dataset file: one revision of the figures of one report. */
export interface DatasetFile {
	/** Identifier of the revision, such as `2025-r1`. */
	readonly revision: string;
	/** The day that the revision was made, by ISO 8601. */
	readonly date: string;
	/** Id of the revision that this one takes the place of. */
	readonly supersedes?: string | null | undefined;
	/** What this revision states in another way than that one, with the reasons. */
	readonly corrections?: readonly Correction[] | undefined;
	/** What that one had and this revision has not, with the reasons. */
	readonly withdrawn?: readonly Withdrawal[] | undefined;
	/** Title of the dataset. */
	readonly title: string;
	/** The report. */
	readonly source: Source;
	/** Sections of the report, in its order. */
	readonly sections: readonly Section[];
	/** Commodities that the entries use. If it is given, other commodities are rejected. */
	readonly commodities?: readonly Code[] | undefined;
	/** Indicators that the entries use. If it is given, other indicators are rejected. */
	readonly indicators?: readonly Code[] | undefined;
	/** The figures, in the report's order. */
	readonly figures: readonly FigureEntry[];
	/** What the report says without a number, in its order. */
	readonly statements?: readonly StatementEntry[] | undefined;
	/** Where the report's figures contradict one another. */
	readonly discrepancies?: readonly DiscrepancyEntry[] | undefined;
}

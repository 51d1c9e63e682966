import type { Correction, Section, Source, Withdrawal } from "../model/dataset.ts";
import type { ObservationStatus } from "../model/figure.ts";
import type { Label } from "../model/label.ts";
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
	/** The time, by ISO 8601; `null` where the report states none. */
	readonly period: string | null;
	/** Of a change: the time that it is counted from; `null` where the report states none. */
	readonly baseline?: string | null | undefined;
	/** Of a change: the id of the level that it changes; `null` where the report states none. */
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
	/** Whether the number is a result (A) or an expectation (F). */
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
	/** The report's sections, in its order. */
	readonly sections: readonly Section[];
	/** The figures, in the report's order. */
	readonly figures: readonly FigureEntry[];
	/** What the report says without a number, in its order. */
	readonly statements?: readonly StatementEntry[] | undefined;
	/** Where the report's figures contradict one another. */
	readonly discrepancies?: readonly DiscrepancyEntry[] | undefined;
}

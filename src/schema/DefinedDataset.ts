import type { Code } from "../model/code.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { Figure } from "../model/figure.ts";
import type { StatedQualifier } from "../model/quantity.ts";
import type { FigureSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import type { Kind, Unit } from "../model/unit.ts";
import type { FigureEntry } from "./model.ts";

/**
 * Figure of your own dataset, with the literal types of its entry.
 *
 * @typeParam Id - Identifier.
 * @typeParam K - Kind of quantity.
 * @typeParam U - Unit.
 * @typeParam Q - Qualifier, which decides the types of the bounds.
 * @typeParam C - Commodity.
 * @typeParam I - Indicator.
 * @typeParam A - Area.
 * @typeParam P - Period.
 */
export interface DefinedFigure<
	Id extends string,
	K extends Kind,
	U extends Unit,
	Q extends StatedQualifier,
	C extends string,
	I extends string,
	A extends string,
	P extends string | null,
> extends Figure<K, U, Q> {
	/** Identifier in kebab case, unique in its revision and never given to a different figure. */
	readonly id: Id;
	/** Material or product that the number is about. */
	readonly commodity: C;
	/** What is measured of the commodity (SDMX: indicator). */
	readonly indicator: I;
	/** Area of the number, by ISO 3166-1 alpha-2; `001` is the world (UN M49). */
	readonly area: A;
	/** Time of the number, by ISO 8601; `null` if the report does not state one. */
	readonly period: P;
}

/** Entry with an id. */
type EntryOf<E extends FigureEntry, I> = E extends FigureEntry
	? E["id"] extends I
		? E
		: never
	: never;

/** Figure that an entry of a dataset file describes. */
type FigureOf<E extends FigureEntry> = FigureEntry extends E
	? Figure
	: E extends FigureEntry
		? DefinedFigure<
				E["id"],
				E["kind"],
				E["unit"],
				E["qualifier"],
				E["commodity"],
				E["indicator"],
				E["area"],
				E["period"]
			>
		: never;

/** Dataset of a file: what the entry of a revision exports, as one object. */
export interface DefinedDataset<E extends FigureEntry = FigureEntry> {
	/** Description of the revision. */
	readonly dataset: Dataset;
	/** Commodities of the file; empty if the file does not list them. */
	readonly commodities: readonly Code[];
	/** Indicators of the file; empty if the file does not list them. */
	readonly indicators: readonly Code[];
	/** Figures, in the order of the file. */
	readonly figures: readonly FigureOf<E>[];
	/** Figures by id. The object does not have a prototype, so every other name is undefined. */
	readonly byId: { readonly [I in E["id"]]: FigureOf<EntryOf<E, I>> };
	/** Positions of the figures in the report, by id. The object does not have a prototype. */
	readonly selectors: Readonly<Record<string, FigureSelector>>;
	/** Non-numeric statements, in the order of the report. */
	readonly statements: readonly Statement[];
	/** Contradictions between figures. */
	readonly discrepancies: readonly Discrepancy[];
}

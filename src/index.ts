/**
 * Functions, unit and kind types and errors; the figures are in the entries of the revisions.
 *
 * @module china-aluminum
 */

export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "./errors.ts";
export type {
	Dataset,
	Figure,
	Label,
	ObservationStatus,
	Section,
	Selector,
	Source,
} from "./figure.ts";
export {
	type FigureQuery,
	type Found,
	findFigures,
	type QueryField,
	type Wanted,
} from "./figures/findFigures.ts";
export { type FormatOptions, format } from "./formatting/format.ts";
export { formatBounds } from "./formatting/formatBounds.ts";
export type { Locale } from "./formatting/texts.ts";
export { type GrownLevel, growthRate } from "./indicators/growthRate.ts";
export { type ImportDependencyInputs, importDependency } from "./indicators/importDependency.ts";
export { type LaterShare, percentagePointChange } from "./indicators/percentagePointChange.ts";
export { type LaterLevel, percentChange } from "./indicators/percentChange.ts";
export { share, type Whole } from "./indicators/share.ts";
export type { Flow } from "./indicators/supplyRatio.ts";
export { type Addend, type AddendKind, add, type Sum } from "./quantities/add.ts";
export { type Comparable, type Comparison, compare } from "./quantities/compare.ts";
export { convert, type Target } from "./quantities/convert.ts";
export type { Named } from "./quantities/kindMismatch.ts";
export { quantity } from "./quantities/quantity.ts";
export {
	type Difference,
	type Subtrahend,
	type SubtrahendKind,
	subtract,
} from "./quantities/subtract.ts";
export type { Derivation, Qualifier, Quantity, StatedQualifier } from "./quantity.ts";
export type { Kind, KindOf, PercentKind, Unit, UnitKinds, UnitOf } from "./units.ts";

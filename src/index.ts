/**
 * Functions, unit and kind types, errors and the list of revisions; the figures are in their entries.
 *
 * @module china-aluminum
 */

export { revisions } from "./datasets/revisions.ts";
export type { Discrepancy } from "./discrepancy.ts";
export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "./errors.ts";
export type {
	Correction,
	Dataset,
	Figure,
	FigureSelector,
	Label,
	NumberContext,
	ObservationStatus,
	ReleasedDataset,
	Section,
	Selector,
	Side,
	Source,
	Withdrawal,
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
export { apparentConsumption } from "./indicators/apparentConsumption.ts";
export { capacityUtilization } from "./indicators/capacityUtilization.ts";
export { concentration } from "./indicators/concentration.ts";
export { cumulativeGrowth } from "./indicators/cumulativeGrowth.ts";
export type { Flows, StockedFlows } from "./indicators/flows.ts";
export { growthRate } from "./indicators/growthRate.ts";
export { impliedProduction } from "./indicators/impliedProduction.ts";
export { importDependency } from "./indicators/importDependency.ts";
export { levelAfter } from "./indicators/levelAfter.ts";
export { levelBefore } from "./indicators/levelBefore.ts";
export { netImportReliance } from "./indicators/netImportReliance.ts";
export { perCapita } from "./indicators/perCapita.ts";
export { percentagePointChange } from "./indicators/percentagePointChange.ts";
export { percentChange } from "./indicators/percentChange.ts";
export { portion } from "./indicators/portion.ts";
export { project } from "./indicators/project.ts";
export { selfSufficiency } from "./indicators/selfSufficiency.ts";
export { share } from "./indicators/share.ts";
export { surplus } from "./indicators/surplus.ts";
export { wholeFrom } from "./indicators/wholeFrom.ts";
export { explain } from "./lineage/explain.ts";
export { sourcesOf } from "./lineage/sourcesOf.ts";
export type {
	Fits,
	Level,
	MistakenKind,
	MistakeOf,
	Mistakes,
	OfKind,
	Pairing,
	Partners,
	Second,
} from "./pairs.ts";
export { add, type Sum } from "./quantities/add.ts";
export { agree } from "./quantities/agree.ts";
export { type Comparison, compare } from "./quantities/compare.ts";
export { convert } from "./quantities/convert.ts";
export { quantity } from "./quantities/quantity.ts";
export { scale } from "./quantities/scale.ts";
export { type Difference, subtract } from "./quantities/subtract.ts";
export { type AddableKind, type Several, type Totalled, total } from "./quantities/total.ts";
export type { Derivation, Qualifier, Quantity, StatedQualifier } from "./quantity.ts";
export type { Revision } from "./revision.ts";
export { assertDigest } from "./revisions/assertDigest.ts";
export type {
	Claim,
	Cluster,
	EquipmentImport,
	IndustryEvent,
	Investment,
	Policy,
	Project,
	Proposal,
	Statement,
	StatementBase,
} from "./statement.ts";
export type { Kind, KindOf, PercentKind, Unit, UnitKinds, UnitOf } from "./units.ts";

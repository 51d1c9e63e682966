/**
 * Functions, types of units and kinds, errors, and the list of revisions. The figures are in other
 * entry points.
 *
 * @module china-aluminum
 */

export { revisions } from "./datasets/revisions.ts";
export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "./errors.ts";
export { assertDigest } from "./figures/assertDigest.ts";
export { cautionsOf } from "./figures/cautionsOf.ts";
export { type CitationOptions, type CitationStyle, cite } from "./figures/cite.ts";
export { type ExplainOptions, explain } from "./figures/explain.ts";
export { type FigureQuery, findFigures, type QueryField } from "./figures/findFigures.ts";
export { sourcesOf } from "./figures/sourcesOf.ts";
export { toRow } from "./figures/toRow.ts";
export type { FormatOptions } from "./formatting/FormatOptions.ts";
export type { FormatPart } from "./formatting/FormatPart.ts";
export { format } from "./formatting/format.ts";
export { formatBounds } from "./formatting/formatBounds.ts";
export { formatToParts } from "./formatting/formatToParts.ts";
export type { Locale } from "./formatting/words.ts";
export { apparentConsumption } from "./indicators/apparentConsumption.ts";
export { capacityUtilization } from "./indicators/capacityUtilization.ts";
export { concentration } from "./indicators/concentration.ts";
export { cumulativeGrowth } from "./indicators/cumulativeGrowth.ts";
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
export type { Base } from "./model/base.ts";
export type { Caution, CautionCode } from "./model/caution.ts";
export type { Code } from "./model/code.ts";
export type {
	Correction,
	Dataset,
	ReleasedDataset,
	Section,
	Source,
	Withdrawal,
} from "./model/dataset.ts";
export type { Description } from "./model/description.ts";
export type { Discrepancy } from "./model/discrepancy.ts";
export type { Figure, ReportedNumber } from "./model/figure.ts";
export type { Flows, StockedFlows } from "./model/flows.ts";
export type { BilingualLabel, Label } from "./model/label.ts";
export type { NumberSource } from "./model/numberSource.ts";
export type { ObservationStatus } from "./model/observationStatus.ts";
export type {
	BoundedNumber,
	Derivation,
	Qualifier,
	Quantity,
	StatedQualifier,
} from "./model/quantity.ts";
export type { Revision } from "./model/revision.ts";
export type { Row } from "./model/row.ts";
export type {
	ContextHash,
	FigureSelector,
	Lead,
	NumberContext,
	Selector,
} from "./model/selector.ts";
export type { SourcedQuantity } from "./model/sourcedQuantity.ts";
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
} from "./model/statement.ts";
export type {
	Kind,
	KindOf,
	KindsOf,
	LevelKind,
	PercentKind,
	PercentUnitKinds,
	Unit,
	UnitKinds,
	UnitOf,
} from "./model/unit.ts";
export { add } from "./quantities/add.ts";
export { agree } from "./quantities/agree.ts";
export { type Comparison, compare } from "./quantities/compare.ts";
export { convert } from "./quantities/convert.ts";
export { divide } from "./quantities/divide.ts";
export { multiply } from "./quantities/multiply.ts";
export { narrow } from "./quantities/narrow.ts";
export { type QuantityOptions, quantity } from "./quantities/quantity.ts";
export { scale } from "./quantities/scale.ts";
export { subtract } from "./quantities/subtract.ts";
export { total } from "./quantities/total.ts";

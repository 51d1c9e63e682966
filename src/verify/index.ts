/**
 * Checks a copy of a report against the figures of a dataset; runs wherever WebCrypto is.
 *
 * @module china-aluminum/verify
 */

export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "../errors.ts";
export type { Dataset, Section } from "../model/dataset.ts";
export type { Figure } from "../model/figure.ts";
export type { FigureSelector, NumberContext, Selector, Side } from "../model/selector.ts";
export type { Phrase } from "./internal/selectorOf.ts";
export { selectorsOf } from "./selectorsOf.ts";
export {
	type ChangedFigure,
	type Finding,
	type FoundFigure,
	type MissingFigure,
	type UnknownNumber,
	type VerifiableFigure,
	type Verification,
	verify,
} from "./verify.ts";
export { type LoadedRevision, verifyDigest } from "./verifyDigest.ts";

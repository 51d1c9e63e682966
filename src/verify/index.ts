/**
 * Compares a copy of a report with the figures of a dataset. Needs WebCrypto, which Node.js, Deno,
 * Bun and browsers provide.
 *
 * @module china-aluminum/verify
 */

export { ChinaAluminumError, type DatasetProblem, type ErrorCode } from "../errors.ts";
export type { Dataset, Section } from "../model/dataset.ts";
export type { Figure } from "../model/figure.ts";
export type {
	ContextHash,
	FigureSelector,
	Lead,
	NumberContext,
	Selector,
} from "../model/selector.ts";
export type { Phrase } from "./internal/PlacesInReport.ts";
export type { Context } from "./internal/Surroundings.ts";
export { type PlacedFigure, selectorsOf } from "./selectorsOf.ts";
export type {
	ChangedFigure,
	Finding,
	FoundFigure,
	MissingFigure,
	UnknownNumber,
	Verification,
} from "./Verification.ts";
export { type VerifiableFigure, verify } from "./verify.ts";
export { type LoadedRevision, verifyDigest } from "./verifyDigest.ts";

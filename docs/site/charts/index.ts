import * as revision from "../../../src/datasets/2025-r1.ts";
import { type Language, words } from "../language.ts";
import { aluminaBalance } from "./aluminaBalance.ts";
import { bauxiteOrigins } from "./bauxiteOrigins.ts";
import type { Chart } from "./Chart.ts";
import { discrepancies } from "./discrepancies.ts";
import { growth } from "./growth.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { shareChanges } from "./shareChanges.ts";
import { trade } from "./trade.ts";
import { worldShares } from "./worldShares.ts";

const drawings = [
	worldShares,
	growth,
	bauxiteOrigins,
	shareChanges,
	aluminaBalance,
	trade,
	discrepancies,
];

/** Draws every chart of a revision in a language, the same bytes every time. */
export const drawCharts = (
	report: RevisionExports = revision,
	language: Language = "en",
): readonly Chart[] => drawings.map((drawing) => drawing(report, words[language]));

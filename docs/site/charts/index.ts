import * as revision from "../../../src/datasets/2025-r1.ts";
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

/** Draws every chart of a revision, the same bytes every time. */
export async function drawCharts(report: RevisionExports = revision): Promise<readonly Chart[]> {
	return drawings.map((drawing) => drawing(report));
}

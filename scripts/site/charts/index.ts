import type { Chart } from "./Chart.ts";

/** Draws the charts of the site. */
export const drawCharts = async (): Promise<readonly Chart[]> => [];

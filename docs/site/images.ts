/** Draws the charts that the README shows; with `--check` it fails where a file is another. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { drawCharts } from "./charts/index.ts";
import { standalone } from "./charts/standalone.ts";

const FOLDER = "docs/images";
const SHOWN = ["world-shares", "bauxite-origins"];

const charts = await drawCharts();
for (const id of SHOWN) {
	const chart = charts.find((one) => one.id === id);
	if (!chart) throw new Error(`no chart is called ${id}`);
	const path = `${FOLDER}/${id}.svg`;
	const image = standalone(chart);
	if (!process.argv.includes("--check")) {
		writeFileSync(path, image);
	} else if (!existsSync(path) || image !== readFileSync(path, "utf8")) {
		console.error(`${path} is not what the figures make: run npm run docs:images`);
		process.exitCode = 1;
	}
}

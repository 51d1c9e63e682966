/** Draws the charts that the README shows; with `--check` it fails if a file differs. */
import { command } from "../../scripts/lib/command.ts";
import { writeOrCheck } from "../../scripts/lib/writeOrCheck.ts";
import { drawCharts } from "./charts/index.ts";
import { standalone } from "./charts/standalone.ts";

const FOLDER = "docs/images";
const SHOWN = ["world-shares", "bauxite-origins"];

const charts = drawCharts();
const files = SHOWN.map((id) => {
	const chart = charts.find((one) => one.id === id);
	if (!chart) throw new Error(`no chart is called ${id}`);
	return {
		path: `${FOLDER}/${id}.svg`,
		source: "the figures",
		content: standalone(chart, chart.narrow),
	};
});

await command((args) =>
	writeOrCheck(files, { check: args.includes("--check"), command: "npm run docs:images" }),
);

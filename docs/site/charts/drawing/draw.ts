import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Words } from "../../language.ts";
import type { Drawing } from "../Chart.ts";
import { escaped } from "./escaped.ts";
import { AXIS_HEIGHT, FONT_SIZE, type Layout, layouts, TOP } from "./Layout.ts";
import { type LegendKey, legend, legendHeight } from "./legend.ts";

/** A chart of rows over one scale. */
interface Plan {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly words: Words;
	readonly rowIds: readonly string[];
	/** Whether labels have a second line. */
	readonly isTwoLines: boolean;
	readonly marks: (layout: Layout) => readonly Plot.Markish[];
	readonly x: Plot.ScaleOptions;
	/** About how many numbers are on the scale; on a logarithmic one, every power of ten. */
	readonly ticks: number;
	/** What is written after each number. */
	readonly unit: string;
	readonly legend: readonly LegendKey[];
}

/** Takes out what a page with a strict policy rejects, and names that are not names of groups. */
function clean(svg: Element): void {
	for (const style of svg.querySelectorAll("style")) style.remove();
	for (const group of svg.querySelectorAll("g")) {
		group.removeAttribute("aria-label");
		group.removeAttribute("aria-hidden");
	}
	for (const mark of svg.querySelectorAll("[aria-label]")) {
		mark.setAttribute("data-row", mark.getAttribute("aria-label") ?? "");
		mark.removeAttribute("aria-label");
	}
}

function drawIn(layout: Layout, plan: Plan): Drawing {
	const { document } = parseHTML("<!doctype html><html><body></body></html>");
	const { width, marginLeft, marginRight, rowHeight } = layout;
	const plotHeight = TOP + plan.rowIds.length * rowHeight + AXIS_HEIGHT;
	const height = plotHeight + legendHeight(plan.legend, layout);
	const svg = Plot.plot({
		document,
		width,
		height: plotHeight,
		marginLeft,
		marginRight,
		marginTop: TOP,
		marginBottom: AXIS_HEIGHT,
		x: plan.x,
		y: { domain: [...plan.rowIds], axis: null, padding: 0, type: "band" },
		marks: [
			Plot.gridX({ ticks: plan.ticks, className: "chart-grid" }),
			Plot.axisX({
				ticks: plan.ticks,
				tickFormat: (tick: number) => `${tick}${plan.unit}`.replace("-", "−"),
				tickSize: 0,
				label: null,
				className: "chart-tick",
			}),
			...plan.marks(layout),
		],
	}) as unknown as Element;
	clean(svg);
	const name = `chart-${plan.id}-${layout.id}`;
	const [titleId, descriptionId] = [`${name}-title`, `${name}-description`];
	return {
		width,
		height,
		rowHeight,
		rowTops: plan.rowIds.map((_, index) => TOP + index * rowHeight),
		svg: [
			`<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
			` font-size="${FONT_SIZE}" text-anchor="middle" role="img" aria-labelledby="${titleId} ${descriptionId}">`,
			`<title id="${titleId}">${escaped(plan.title)}</title>`,
			`<desc id="${descriptionId}">${escaped(plan.description)}</desc>`,
			svg.innerHTML,
			`<g transform="translate(0,${plotHeight})">${legend(plan.legend, plan.words, layout)}</g>`,
			"</svg>",
		].join(""),
	};
}

/** Draws a chart as SVGs that scale, without colors or styles. */
export function draw(plan: Plan): { readonly narrow: Drawing; readonly wide: Drawing } {
	const [narrow, wide] = layouts(plan.isTwoLines);
	return { narrow: drawIn(narrow, plan), wide: drawIn(wide, plan) };
}

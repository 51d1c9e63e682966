import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { escaped } from "./escaped.ts";
import { type LegendKey, legend, legendHeight } from "./legend.ts";
import { AXIS_HEIGHT, FONT_SIZE, MARGIN, ROW_HEIGHT, WIDTH } from "./sizes.ts";

/** A chart of rows over one scale. */
interface Drawing {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly rowIds: readonly string[];
	readonly marks: readonly Plot.Markish[];
	readonly x: Plot.ScaleOptions;
	/** About how many numbers stand on the scale; of a logarithmic one, every power of ten. */
	readonly ticks: number;
	/** What stands behind each number. */
	readonly unit: string;
	readonly legend: readonly LegendKey[];
}

const TOP = 4;

/** Takes out what a page with a strict policy refuses, and names that are no names of groups. */
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

/** Draws a chart as an SVG that scales, without a colour or a style of its own. */
export function draw(drawing: Drawing): string {
	const { document } = parseHTML("<!doctype html><html><body></body></html>");
	const plotHeight = TOP + drawing.rowIds.length * ROW_HEIGHT + AXIS_HEIGHT;
	const height = plotHeight + legendHeight(drawing.legend);
	const svg = Plot.plot({
		document,
		width: WIDTH,
		height: plotHeight,
		marginLeft: MARGIN,
		marginRight: MARGIN,
		marginTop: TOP,
		marginBottom: AXIS_HEIGHT,
		x: drawing.x,
		y: { domain: [...drawing.rowIds], axis: null, padding: 0, type: "band" },
		marks: [
			Plot.gridX({ ticks: drawing.ticks, className: "chart-grid" }),
			Plot.axisX({
				ticks: drawing.ticks,
				tickFormat: (tick: number) => `${tick}${drawing.unit}`,
				tickSize: 0,
				label: null,
				className: "chart-tick",
			}),
			...drawing.marks,
		],
	}) as unknown as Element;
	clean(svg);
	const [titleId, descriptionId] = [`chart-${drawing.id}-title`, `chart-${drawing.id}-description`];
	return [
		`<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"`,
		` font-size="${FONT_SIZE}" text-anchor="middle" role="img" aria-labelledby="${titleId} ${descriptionId}">`,
		`<title id="${titleId}">${escaped(drawing.title)}</title>`,
		`<desc id="${descriptionId}">${escaped(drawing.description)}</desc>`,
		svg.innerHTML,
		`<g transform="translate(0,${plotHeight})">${legend(drawing.legend)}</g>`,
		"</svg>",
	].join("");
}

import { readFileSync } from "node:fs";
import type { Chart, Drawing } from "./Chart.ts";
import { escaped } from "./drawing/escaped.ts";
import { MARGIN } from "./drawing/Layout.ts";
import { svgIn } from "./drawing/svgIn.ts";
import { linesOf } from "./linesOf.ts";

const STYLES = new URL("charts.css", import.meta.url);

const TITLE = { size: 18, line: 23, className: "chart-heading" };
const UNITS = { size: 13, line: 18, className: "chart-units" };
const TOP = 8;
const GAP = 8;
const BOTTOM = 12;
/** Width of a letter as a part of its height. */
const LETTER = 0.6;

type TextStyle = typeof TITLE;

function textBlock(text: string, top: number, width: number, style: TextStyle) {
	const { size, line, className } = style;
	const lines = linesOf(text, Math.floor((width - 2 * MARGIN) / (size * LETTER)));
	const drawn = lines.map(
		(words, index) =>
			`<text class="${className}" font-size="${size}" x="${MARGIN}" y="${top + (index + 1) * line}">${escaped(words)}</text>`,
	);
	return { drawn: drawn.join(""), bottom: top + lines.length * line };
}

/** A chart as a separate file, with title, units and styles. */
export function standalone(
	{ title, units }: Chart,
	{ svg, width, height: chartHeight }: Drawing,
	css = readFileSync(STYLES, "utf8"),
): string {
	const chart = svgIn(svg);
	const heading = textBlock(title, TOP, width, TITLE);
	const subtitle = textBlock(units, heading.bottom, width, UNITS);
	const top = subtitle.bottom + GAP;
	const height = top + chartHeight + BOTTOM;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${chart.getAttribute("aria-labelledby")}">`,
		`<style>\n${css}</style>`,
		`<rect class="chart-page" width="${width}" height="${height}"/>`,
		`<g class="chart">${heading.drawn}${subtitle.drawn}</g>`,
		`<g class="chart" font-size="${chart.getAttribute("font-size")}" text-anchor="middle" transform="translate(0,${top})">`,
		chart.innerHTML,
		"</g>",
		"</svg>",
		"",
	].join("\n");
}

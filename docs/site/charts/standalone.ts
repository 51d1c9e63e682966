import { readFileSync } from "node:fs";
import type { Chart } from "./Chart.ts";
import { escaped } from "./drawing/escaped.ts";
import { MARGIN, WIDTH } from "./drawing/sizes.ts";
import { svgIn } from "./drawing/svgIn.ts";

const STYLES = new URL("charts.css", import.meta.url);

const TITLE = { size: 18, line: 23, letters: 31, className: "chart-heading" };
const UNITS = { size: 13, line: 18, letters: 50, className: "chart-units" };
const TOP = 8;
const GAP = 8;
const BOTTOM = 12;

type TextStyle = typeof TITLE;

/** A text in lines of so many letters at most: an image does not break lines by itself. */
function linesOf(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= letters) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

function textBlock(text: string, top: number, { size, line, letters, className }: TextStyle) {
	const lines = linesOf(text, letters);
	const drawn = lines.map(
		(words, index) =>
			`<text class="${className}" font-size="${size}" x="${MARGIN}" y="${top + (index + 1) * line}">${escaped(words)}</text>`,
	);
	return { drawn: drawn.join(""), bottom: top + lines.length * line };
}

/** A chart as a file of its own, with title, units and styles, light or dark as the reader has it. */
export function standalone({ title, units, svg }: Chart): string {
	const chart = svgIn(svg);
	const chartHeight = Number(chart.getAttribute("viewBox")?.split(" ").at(-1));
	const heading = textBlock(title, TOP, TITLE);
	const subtitle = textBlock(units, heading.bottom, UNITS);
	const top = subtitle.bottom + GAP;
	const height = top + chartHeight + BOTTOM;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${chart.getAttribute("aria-labelledby")}">`,
		`<style>\n${readFileSync(STYLES, "utf8")}</style>`,
		`<rect class="chart-page" width="${WIDTH}" height="${height}"/>`,
		`<g class="chart">${heading.drawn}${subtitle.drawn}</g>`,
		`<g class="chart" font-size="${chart.getAttribute("font-size")}" text-anchor="middle" transform="translate(0,${top})">`,
		chart.innerHTML,
		"</g>",
		"</svg>",
		"",
	].join("\n");
}

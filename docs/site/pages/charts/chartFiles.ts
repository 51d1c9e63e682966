import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import type { Chart } from "../../charts/Chart.ts";
import { chartsIn } from "../../charts/drawn.ts";
import { standalone } from "../../charts/standalone.ts";
import { csvOf } from "../../client/parts/csv.ts";
import { folderOf, type Language, languages } from "../../language.ts";
import type { SiteFile } from "../../siteFiles.ts";

const CSS = readFileSync(new URL("../../charts/charts.css", import.meta.url), "utf8");
const VARIABLES = /:root \{([^}]*)\}/;
const VARIABLE = /(--[\w-]+):\s*([^;]+);/g;
const MEDIA = /^@media[^{]*\{[\s\S]*?^\}/gm;
const SCALE = 2;

/** The fonts of pictures, which have to be named. */
const FONTS: Readonly<Record<Language, string>> = {
	en: '"DejaVu Sans"',
	zh: '"Noto Sans CJK SC"',
};

/** The style sheet of light pages without variables, queries and fine weights, for any program. */
function plainCss(language: Language): string {
	const values = new Map(
		[...(VARIABLES.exec(CSS)?.[1] ?? "").matchAll(VARIABLE)].map(([, name, value]) => [
			name,
			value,
		]),
	);
	return CSS.replace(MEDIA, "")
		.replace(VARIABLES, "")
		.replace(/font-family:[^;]+;/, `font-family: ${FONTS[language]};`)
		.replace(/font-weight: \d+/g, "font-weight: 700")
		.replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? "");
}

const png = (svg: string): Uint8Array =>
	new Resvg(svg, {
		fitTo: { mode: "zoom", value: SCALE },
	})
		.render()
		.asPng();

/** Address of a file of a chart. */
export const chartFile = (language: Language, id: string, extension: string): string =>
	`${folderOf(language)}charts/${id}.${extension}`;

const csv = ({ columns, rows }: Chart) =>
	csvOf(
		rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""]))),
	);

function filesOf(chart: Chart, language: Language): SiteFile[] {
	const path = (extension: string) => chartFile(language, chart.id, extension);
	return [
		{ path: path("svg"), content: standalone(chart, chart.wide) },
		{ path: path("png"), content: png(standalone(chart, chart.wide, plainCss(language))) },
		{ path: path("csv"), content: csv(chart) },
	];
}

/** The charts as files. */
export const chartFiles = (): readonly SiteFile[] =>
	languages.flatMap((language) => chartsIn(language).flatMap((chart) => filesOf(chart, language)));

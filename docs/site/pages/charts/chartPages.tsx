import type { Chart } from "../../charts/Chart.ts";
import { chartsIn } from "../../charts/drawn.ts";
import { dataset, figureOf } from "../../revision.ts";
import { inEachLanguage, type OwnPage } from "../OwnPage.ts";
import { FigureList } from "../parts/FigureList.tsx";
import { ChartDownloads } from "./ChartDownloads.tsx";
import { ChartFigure } from "./ChartFigure.tsx";
import { ChartTable } from "./ChartTable.tsx";

const listPages = inEachLanguage("charts/", (words) => {
	const { say, language } = words;
	return {
		title: say("Charts", "图表"),
		description: say(
			`Charts of the figures of revision ${dataset.revision}; a number that is only a limit is drawn as a limit.`,
			`修订版${dataset.revision}数据的图表；仅为上下限的数字按界限绘制。`,
		),
		content: (site) => (
			<div class="charts">
				<h1>{say("Charts", "图表")}</h1>
				<p class="lead">
					{say(
						"The library's own functions calculate what is drawn. A dashed arrow marks a value that the report gives only as a lower or upper limit.",
						"图中数值均由本库函数计算。虚线箭头表示报告仅给出上限或下限。",
					)}
				</p>
				<div class="chart-gallery">
					{chartsIn(language).map((chart) => (
						<ChartFigure
							key={chart.id}
							chart={chart}
							site={site}
							words={words}
							layouts={["narrow"]}
							href={site.to(`charts/${chart.id}/`)}
							heading="h2"
						/>
					))}
				</div>
			</div>
		),
	};
});

const chartOf = (id: string, charts: readonly Chart[]) =>
	charts.find((chart) => chart.id === id) as Chart;

const pagesOf = (id: string) =>
	inEachLanguage(`charts/${id}/`, (words) => {
		const { say } = words;
		const chart = chartOf(id, chartsIn(words.language));
		return {
			title: chart.title,
			description: say(`${chart.title}. ${chart.units}.`, `${chart.title}。${chart.units}。`),
			content: (site) => (
				<article class="chart-page">
					<nav class="trail" aria-label={say("Breadcrumb", "位置")}>
						<a href={site.to("charts/")}>{say("Charts", "图表")}</a>
					</nav>
					<ChartFigure chart={chart} site={site} words={words} heading="h1" />
					<ChartDownloads chart={chart} site={site} words={words} />
					<h2 id={`${id}-data`}>{say("Data", "数据")}</h2>
					<ChartTable chart={chart} />
					<h2 id="figures-drawn">{say("Figures in this chart", "图中数据")}</h2>
					<FigureList figures={chart.figures.map(figureOf)} site={site} words={words} />
				</article>
			),
		};
	});

/** All charts on one page, and a page for each. */
export const chartPages: readonly OwnPage[] = [
	...listPages,
	...chartsIn("en").flatMap(({ id }) => pagesOf(id)),
];

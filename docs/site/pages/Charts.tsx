import { dataset } from "../revision.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import type { OwnPage } from "./OwnPage.ts";

/** Every chart. */
export const charts: OwnPage = {
	url: "charts.html",
	title: "Charts",
	description: `Charts of the figures of revision ${dataset.revision}, with what is only a bound drawn as a bound.`,
	content: (site) => (
		<div class="charts">
			<h1>Charts</h1>
			<p class="lead">
				Drawn of revision {dataset.revision} with the library's own functions. What the report
				states only as a bound is drawn as a bound.
			</p>
			<nav aria-label="Charts">
				<ul class="chart-list">
					{site.charts.map(({ id, title }) => (
						<li key={id}>
							<a href={`#${id}`}>{title}</a>
						</li>
					))}
				</ul>
			</nav>
			{site.charts.map((chart) => (
				<ChartFigure key={chart.id} chart={chart} heading="h2" />
			))}
		</div>
	),
};

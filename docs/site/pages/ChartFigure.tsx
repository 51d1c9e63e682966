import type { Chart } from "../charts/Chart.ts";
import { sectionTitle } from "../revision.ts";
import { Html } from "./Html.tsx";

interface Props {
	readonly chart: Chart;
	/** Level of its heading, by the page that it stands on. */
	readonly heading: "h2" | "h3";
}

const Data = ({ chart: { id, title, columns, rows } }: Pick<Props, "chart">) => (
	<details class="chart-data">
		<summary>The data as a table</summary>
		<div class="table-scroll" role="group" aria-labelledby={`${id}-title`} tabindex={0}>
			<table>
				<caption class="visually-hidden">{title}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column} scope="col">
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([first, ...cells]) => (
						<tr key={first}>
							<th scope="row">{first}</th>
							{cells.map((cell, index) => (
								<td key={columns[index + 1]}>{cell}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	</details>
);

/** A chart with all that belongs to it: title, units, sources, text alternative, data. */
export function ChartFigure({ chart, heading: Heading }: Props) {
	const { id, title, units, sections, description, svg } = chart;
	return (
		<figure class="chart-figure" id={id} aria-labelledby={`${id}-title`}>
			<figcaption>
				<Heading id={`${id}-title`}>{title}</Heading>
				<p class="units">{units}</p>
			</figcaption>
			<div class="chart-scroll" role="group" aria-label={title} tabindex={0}>
				<Html class="chart-drawing" html={svg} />
			</div>
			<p class="chart-text">{description}</p>
			<p class="chart-sources">Sections of the report: {sections.map(sectionTitle).join(" · ")}</p>
			<Data chart={chart} />
		</figure>
	);
}

import { datasetWithFigures } from "../jsonLd.ts";
import { dataset, figures } from "../revision.ts";
import { FigureFilters } from "./FigureFilters.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { columns } from "./figureColumns.ts";
import type { OwnPage } from "./OwnPage.ts";

/** The table of all figures; without scripts it reads as it stands, in the report's order. */
export const figuresPage: OwnPage = {
	url: "figures.html",
	title: "Figures",
	description: `All ${figures.length} figures of revision ${dataset.revision}: value, bounds, period, labels in English and Chinese, and the import line of each.`,
	scripts: ["figures"],
	jsonLd: datasetWithFigures,
	content: (site) => (
		<div class="figures">
			<h1>Figures</h1>
			<p class="lead">
				Every number that the report states: revision {dataset.revision}, {figures.length} figures.
				Value and bounds are as the report qualifies them.
			</p>
			<FigureFilters />
			<div class="figures-frame" role="group" aria-labelledby="figures-caption" tabindex={0}>
				<table id="figures" class="cards" role="table">
					<caption id="figures-caption" class="visually-hidden">
						Figures of revision {dataset.revision}
					</caption>
					<thead role="rowgroup">
						<tr role="row">
							{columns.map(({ title, sort }) => (
								<th key={title} role="columnheader" scope="col" data-sort={sort}>
									{title}
								</th>
							))}
						</tr>
					</thead>
					<tbody role="rowgroup">
						{figures.map((figure, index) => (
							<FigureRow key={figure.id} figure={figure} index={index} site={site} />
						))}
					</tbody>
				</table>
			</div>
			<p class="nothing" hidden>
				No figure fits.{" "}
				<button type="reset" form="filters">
					Show all
				</button>
			</p>
		</div>
	),
};

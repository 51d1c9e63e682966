import { datasetWithFigures } from "../../jsonLd.ts";
import { dataset, figures } from "../../revision.ts";
import { rowsFile } from "../../siteFiles.ts";
import { inEachLanguage } from "../OwnPage.ts";
import { columns } from "./columns.ts";
import { FigureFilters } from "./FigureFilters.tsx";
import { FigureRow } from "./FigureRow.tsx";

/** The table of all figures; without scripts it shows them all, in the report's order. */
export const figuresPages = inEachLanguage("figures/", (words) => {
	const { say, label } = words;
	return {
		title: say("Figures", "数据"),
		description: say(
			`All ${figures.length} figures of revision ${dataset.revision}: value, bounds, period, labels in English and Chinese, and the import line of each.`,
			`修订版${dataset.revision}的全部${figures.length}项数据：数值、界限、时间、中英文名称及导入语句。`,
		),
		scripts: ["figures"],
		jsonLd: datasetWithFigures,
		content: (site) => (
			<div class="figures">
				<h1>{say("Figures", "数据")}</h1>
				<p class="lead">
					{say(
						`All statistical numbers of the report: revision ${dataset.revision}, ${figures.length} figures.`,
						`报告中的全部统计数字：修订版${dataset.revision}，共${figures.length}项。`,
					)}
				</p>
				<FigureFilters words={words} rows={site.href(rowsFile)} />
				<table id="figures" role="table" aria-label={say("Figures", "数据")}>
					<thead role="rowgroup">
						<tr role="row">
							{columns.map(({ id, title, sort }) => (
								<th key={id} role="columnheader" scope="col" class={id} data-sort={sort}>
									{label(title)}
								</th>
							))}
						</tr>
					</thead>
					<tbody role="rowgroup">
						{figures.map((figure, index) => (
							<FigureRow key={figure.id} figure={figure} index={index} site={site} words={words} />
						))}
					</tbody>
				</table>
				<p class="nothing" hidden>
					{say("No figure matches. ", "没有符合条件的数据。")}
					<button type="reset" form="filters">
						{say("Show all", "全部显示")}
					</button>
				</p>
			</div>
		),
	};
});

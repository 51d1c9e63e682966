import type { Chart } from "../../charts/Chart.ts";
import type { Words } from "../../language.ts";
import { sectionTitle } from "../../revision.ts";
import { Html } from "../parts/Html.tsx";

interface Props {
	readonly chart: Chart;
	readonly words: Words;
	/** Address of the page of the chart, if this is not the page. */
	readonly href?: string;
	/** Level of the title, which follows from the page. */
	readonly heading: "h1" | "h2" | "h3";
}

/** A chart with its title and units; the drawing itself says the rest to those who do not see it. */
export function ChartFigure({ chart, words, href, heading: Heading }: Props) {
	const { id, title, units, sections, svg } = chart;
	return (
		<figure class="chart-figure" id={id} aria-labelledby={`${id}-title`}>
			<figcaption>
				<Heading id={`${id}-title`}>
					{href === undefined ? title : <a href={href}>{title}</a>}
				</Heading>
				<p class="units">{units}</p>
			</figcaption>
			<Html class="chart-drawing" html={svg} />
			<p class="chart-sources">
				{words.say("Sections of the report: ", "报告章节：")}
				<span lang="en">{sections.map(sectionTitle).join(" · ")}</span>
			</p>
		</figure>
	);
}

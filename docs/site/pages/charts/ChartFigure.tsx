import type { Chart } from "../../charts/Chart.ts";
import type { Words } from "../../language.ts";
import { sectionTitle } from "../../revision.ts";
import type { Site } from "../OwnPage.ts";
import { Html } from "../parts/Html.tsx";
import { ChartRows } from "./ChartRows.tsx";

interface Props {
	readonly chart: Chart;
	readonly site: Site;
	readonly words: Words;
	/** Address of the page of the chart, if this is not the page. */
	readonly href?: string;
	/** Level of the title, which follows from the page. */
	readonly heading: "h1" | "h2";
	/** The drawings to show: a page has room for one of them. */
	readonly layouts?: readonly ("narrow" | "wide")[];
}

/** Between a mass and its unit, where a heading must not break. */
const MASS_AND_UNIT = /(?<=\d) (?=[kMG]?t\b)/g;

/** A chart with its title and units. The drawing itself describes the rest to those who do not see it. */
export function ChartFigure(props: Props) {
	const { chart, site, words, href, heading: Heading, layouts = ["narrow", "wide"] } = props;
	const { id, title, units, sections } = chart;
	const heading = title.replace(MASS_AND_UNIT, "\u00a0");
	return (
		<figure class="chart-figure" id={id} aria-labelledby={`${id}-title`}>
			<figcaption>
				<Heading id={`${id}-title`}>
					{href === undefined ? heading : <a href={href}>{heading}</a>}
				</Heading>
				<p class="units">{units}</p>
			</figcaption>
			{layouts.map((layout) => (
				<div
					key={layout}
					class={layouts.length > 1 ? `chart-drawing only-${layout}` : "chart-drawing"}
				>
					<Html class="chart-picture" html={chart[layout].svg} />
					<ChartRows chart={chart} drawing={chart[layout]} site={site} />
				</div>
			))}
			<p class="chart-sources">
				{words.say("Sections of the report: ", "报告章节：")}
				<span lang="en">{sections.map(sectionTitle).join(" · ")}</span>
			</p>
		</figure>
	);
}

import { chartsIn } from "../../charts/drawn.ts";
import { commodityIds, commodityLabel, indicatorLabel } from "../../codes.ts";
import type { Words } from "../../language.ts";
import { figures, statements } from "../../revision.ts";
import { inEachLanguage, type OwnPage, type Site } from "../OwnPage.ts";
import { FigureList } from "../parts/FigureList.tsx";
import { StatementItem } from "../statements/StatementItem.tsx";

interface Props {
	readonly id: string;
	readonly site: Site;
	readonly words: Words;
}

const figuresOf = (id: string) => figures.filter(({ commodity }) => commodity === id);
const statementsOf = (id: string) =>
	statements.filter(({ commodities }) => commodities.includes(id));

const Related = ({ id, site, words }: Props) => {
	const own = new Set(figuresOf(id).map((figure) => figure.id));
	const charts = chartsIn(words.language).filter((chart) =>
		chart.figures.some((figure) => own.has(figure)),
	);
	if (charts.length === 0) return null;
	return (
		<section aria-labelledby="charts">
			<h2 id="charts">{words.say("Charts", "图表")}</h2>
			<ul>
				{charts.map((chart) => (
					<li key={chart.id}>
						<a href={site.to(`charts/${chart.id}/`)}>{chart.title}</a>
					</li>
				))}
			</ul>
		</section>
	);
};

const Commodity = ({ id, site, words }: Props) => {
	const own = figuresOf(id);
	const indicators = [...new Set(own.map(({ indicator }) => indicator))];
	const told = statementsOf(id);
	return (
		<div class="commodity">
			<nav class="trail" aria-label={words.say("Breadcrumb", "位置")}>
				<a href={site.to("commodities/")}>{words.say("Commodities", "品种")}</a>
			</nav>
			<h1>{words.label(commodityLabel(id))}</h1>
			{indicators.map((indicator) => (
				<section key={indicator} aria-labelledby={`indicator-${indicator}`}>
					<h2 id={`indicator-${indicator}`}>{words.label(indicatorLabel(indicator))}</h2>
					<FigureList
						figures={own.filter((figure) => figure.indicator === indicator)}
						site={site}
						words={words}
					/>
				</section>
			))}
			<Related id={id} site={site} words={words} />
			{told.length > 0 && (
				<section aria-labelledby="statements">
					<h2 id="statements">{words.say("Statements", "表述")}</h2>
					<ul class="statement-list">
						{told.map((statement) => (
							<StatementItem key={statement.id} statement={statement} site={site} words={words} />
						))}
					</ul>
				</section>
			)}
		</div>
	);
};

const pagesOf = (id: string) =>
	inEachLanguage(`commodities/${id}/`, (words) => {
		const name = words.label(commodityLabel(id));
		const [numbers, told] = [figuresOf(id).length, statementsOf(id).length];
		return {
			title: name,
			description: words.say(
				`${name} in the report: ${numbers} figures and ${told} statements, with bounds and sources.`,
				`报告中的${name}：${numbers}项数据、${told}条表述，附界限与出处。`,
			),
			content: (site) => <Commodity id={id} site={site} words={words} />,
		};
	});

const listPages = inEachLanguage("commodities/", ({ say, label }) => ({
	title: say("Commodities", "品种"),
	description: say(
		`The ${commodityIds.length} commodities of the report, with the number of figures and statements about each.`,
		`报告涉及的${commodityIds.length}个品种及相关数据与表述数量。`,
	),
	content: (site) => (
		<div class="commodities">
			<h1>{say("Commodities", "品种")}</h1>
			<ul class="cards-list">
				{commodityIds.map((id) => (
					<li key={id}>
						<a href={site.to(`commodities/${id}/`)}>{label(commodityLabel(id))}</a>
						<span class="faint">
							{say(
								`${figuresOf(id).length} figures, ${statementsOf(id).length} statements`,
								`${figuresOf(id).length}项数据，${statementsOf(id).length}条表述`,
							)}
						</span>
					</li>
				))}
			</ul>
		</div>
	),
}));

/** The list of commodities, and a page for each. */
export const commodityPages: readonly OwnPage[] = [...listPages, ...commodityIds.flatMap(pagesOf)];

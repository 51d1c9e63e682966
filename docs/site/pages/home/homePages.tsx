import packageJson from "../../../../package.json" with { type: "json" };
import { chartsIn } from "../../charts/drawn.ts";
import { datasetSummary } from "../../jsonLd.ts";
import type { Words } from "../../language.ts";
import { dataset, discrepancies, figureOf, figures, statements } from "../../revision.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { inEachLanguage, type Site } from "../OwnPage.ts";
import { Html } from "../parts/Html.tsx";
import { SectionTitle } from "../parts/SectionTitle.tsx";
import { Strip } from "../parts/Strip.tsx";
import { StripEnds } from "../parts/StripEnds.tsx";
import { stripScale } from "../parts/stripScale.ts";

interface Props {
	readonly site: Site;
	readonly words: Words;
}

/** The figure that the first page explains. */
const SHOWN = "bauxite-imports-guinea-share";

const Annotated = ({ site, words }: Props) => {
	const figure = figureOf(SHOWN);
	const { say } = words;
	return (
		<section class="annotated" aria-labelledby="annotated">
			<h2 id="annotated">
				<a href={site.to(`figures/${figure.id}/`)}>{words.label(figure.label)}</a>
			</h2>
			<p class="figure-number">{words.format(figure)}</p>
			<Strip q={figure} />
			<StripEnds q={figure} scale={stripScale(figure)} words={words} />
			<ul>
				<li>
					<b>{words.formatBounds(figure)}</b>
					{say(": ", "：")}
					{say(
						"the bounds. “Over” does not give an upper limit, but no share exceeds 100%.",
						"界限。“超过”没有上限，但占比不会超过100%。",
					)}
				</li>
				<li>
					<b>{words.period(figure.period)}</b>
					{say(": ", "：")}
					{say(
						"the period. The report gives no year for this share.",
						"时间。报告未注明该占比的年份。",
					)}
				</li>
				<li>
					<q lang="en">{figure.printed}</q>
					{say(", ", "，")}
					<SectionTitle id={figure.section} words={words} />
					{say(
						`, sentence ${figure.sentence}: where the report says it.`,
						`，第${figure.sentence}句：出处。`,
					)}
				</li>
			</ul>
		</section>
	);
};

const Content = ({ site, words }: Props) => {
	const { say } = words;
	const [chart] = chartsIn(words.language);
	const steps = [
		{
			href: site.to("figures/"),
			title: say("Find a number", "查找数据"),
			text: say(
				`${figures.length} figures with bounds, period and source`,
				`${figures.length}项数据，附界限、时间与出处`,
			),
		},
		{
			href: site.guideHref("getting-started"),
			title: say("Use it in TypeScript", "在TypeScript中使用"),
			text: say(`npm install ${packageJson.name}`, `npm install ${packageJson.name}（英文指南）`),
		},
		{
			href: site.to("data/"),
			title: say("Download the data", "下载数据"),
			text: say("Files with digests, in the public domain", "带摘要值的文件，属公有领域"),
		},
	];
	return (
		<div class="home">
			<div class="hero">
				<div>
					<h1>{packageJson.name}</h1>
					<p class="lead">
						{say(
							"This data library contains the figures of one report on China's aluminum industry, each with its bounds, period and source. It is for programs in TypeScript, and for everyone who needs to cite a figure.",
							"一份中国铝行业报告中的全部数据，每项附界限、时间与出处。供TypeScript程序和需要引用数据的读者使用。",
						)}
					</p>
					<p class="source">
						{say("Source: ", "来源：")}
						<cite lang={dataset.source.language}>{dataset.source.title}</cite>
						{say(", ", "，")}
						{dataset.source.host}
						{say(". ", "。")}
						{say(
							"The report is an address and not a statistical yearbook, and its speaker and date are inferred. The copy is abridged. ",
							"系致辞而非统计年鉴。文本有删节，致辞人与日期为推断。",
						)}
						<a href={site.to("report/")}>{say("About the report", "关于报告")}</a>
					</p>
				</div>
				<Annotated site={site} words={words} />
			</div>
			<ul class="steps">
				{steps.map(({ href, title, text }) => (
					<li key={href}>
						<a href={href}>
							<b>{title}</b>
							<span>{text}</span>
						</a>
					</li>
				))}
			</ul>
			<p class="counts">
				<a href={site.to("figures/")}>
					<b>{figures.length}</b> {say("figures", "项数据")}
				</a>
				<a href={site.to("statements/")}>
					<b>{statements.length}</b> {say("statements", "条表述")}
				</a>
				<a href={site.to("discrepancies/")}>
					<b>{discrepancies.length}</b> {say("contradictions", "处矛盾")}
				</a>
			</p>
			{chart && (
				<ChartFigure
					chart={chart}
					site={site}
					words={words}
					href={site.to(`charts/${chart.id}/`)}
					heading="h2"
				/>
			)}
			<section aria-labelledby="example">
				<h2 id="example">{say("Results keep their bounds", "计算结果保留界限")}</h2>
				<Html html={site.markdown(EXAMPLE)} />
				<p>
					{say(
						"About 90 Mt are needed and over 110 Mt are installed, so the share is only known to be under 86.4%. ",
						"需求约9000万吨，产能超过1.1亿吨，因此只能确定占比低于86.4%。",
					)}
					<a href={site.guideHref("recipes")}>{say("More recipes", "更多示例（英文）")}</a>
				</p>
			</section>
		</div>
	);
};

const EXAMPLE = `\`\`\`ts
import { format, share } from "${packageJson.name}";
import { aluminaCapacity, aluminaRequirement } from "${packageJson.name}/${dataset.revision}";

console.log(format(share(aluminaRequirement, aluminaCapacity))); // under 86.4%
\`\`\``;

/** What the data is, from which report, and where to go next. */
export const homePages = inEachLanguage("", (words) => ({
	title: packageJson.name,
	description: words.say(
		packageJson.description,
		"一份中国铝行业报告的全部数据：带类别、单位、界限与出处的类型化常量，以及所需的计算函数。",
	),
	jsonLd: datasetSummary,
	content: (site) => <Content site={site} words={words} />,
}));

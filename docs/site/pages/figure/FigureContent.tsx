import type { Figure } from "china-aluminum";
import type { Words } from "../../language.ts";
import { constantName, entry, figures, importLineOf } from "../../revision.ts";
import { figureFile } from "../../siteFiles.ts";
import { qualifierLabel, qualifierMeaning } from "../../vocabulary.ts";
import type { Site } from "../OwnPage.ts";
import { Citations } from "../parts/Citations.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { FigureList } from "../parts/FigureList.tsx";
import { Html } from "../parts/Html.tsx";
import { Strip } from "../parts/Strip.tsx";
import { StripEnds } from "../parts/StripEnds.tsx";
import { stripScale } from "../parts/stripScale.ts";
import { Contradiction } from "./Contradiction.tsx";
import { FigureFacts } from "./FigureFacts.tsx";
import { FigureUses } from "./FigureUses.tsx";

export interface FigureProps {
	readonly figure: Figure;
	readonly site: Site;
	readonly words: Words;
}

const Value = ({ figure, words }: FigureProps) => (
	<div class="figure-head">
		<p class="figure-number">{words.format(figure)}</p>
		<div class="figure-bounds">
			<p>
				<span>{words.say("Bounds", "界限")}</span> <b>{words.formatBounds(figure)}</b>
			</p>
			<Strip q={figure} />
			<StripEnds q={figure} scale={stripScale(figure)} words={words} />
			<p class="faint">
				<b>{words.label(qualifierLabel(figure.qualifier))}</b>
				{words.say(". ", "：")}
				{words.label(qualifierMeaning(figure.qualifier))}
			</p>
		</div>
	</div>
);

const Neighbors = ({ figure, site, words }: FigureProps) => {
	const place = figures.indexOf(figure);
	const [before, after] = [figures[place - 1], figures[place + 1]];
	return (
		<nav class="neighbors" aria-label={words.say("Next to this figure", "相邻数据")}>
			{before && (
				<a href={site.to(`figures/${before.id}/`)} rel="prev">
					<span>{words.say("Before it in the report", "报告中的上一项")}</span>
					{words.label(before.label)}
				</a>
			)}
			{after && (
				<a href={site.to(`figures/${after.id}/`)} rel="next">
					<span>{words.say("After it in the report", "报告中的下一项")}</span>
					{words.label(after.label)}
				</a>
			)}
		</nav>
	);
};

const SameCommodity = ({ figure, site, words }: FigureProps) => {
	const others = figures.filter(
		({ commodity, id }) => commodity === figure.commodity && id !== figure.id,
	);
	if (others.length === 0) return null;
	return (
		<section aria-labelledby="same">
			<h2 id="same">{words.say("The same commodity", "同一品种")}</h2>
			<FigureList figures={others} site={site} words={words} />
		</section>
	);
};

const Program = ({ figure, site, words }: FigureProps) => {
	const { href, apiHref, markdown } = site;
	const name = constantName(figure.id);
	const object = JSON.stringify(figure, null, 2);
	const example = `${importLineOf(figure)}\n\nconsole.log(${name}.value); // ${figure.value}`;
	return (
		<section aria-labelledby="program">
			<h2 id="program">{words.say("In a program", "在程序中使用")}</h2>
			<Html html={markdown(`\`\`\`ts\n${example}\n\`\`\``)} />
			<p class="tools-row">
				<CopyButton
					text={importLineOf(figure)}
					title={words.say("Copy the import", "复制导入语句")}
				/>
				<CopyButton text={object} title={words.say("Copy the JSON", "复制JSON")} />
				<a href={href(figureFile(figure.id))}>{words.say("JSON file", "JSON文件")}</a>
				<a href={apiHref(entry, name)}>{words.say("API reference", "API文档（英文）")}</a>
			</p>
			<details>
				<summary>{words.say("The whole object", "完整对象")}</summary>
				<Html html={markdown(`\`\`\`json\n${object}\n\`\`\``)} />
			</details>
		</section>
	);
};

/** A figure with all that the report and the data say about it. */
export const FigureContent = (props: FigureProps) => {
	const { figure, site, words } = props;
	return (
		<article class="figure-page">
			<nav class="trail" aria-label={words.say("Breadcrumb", "位置")}>
				<a href={site.to("figures/")}>{words.say("Figures", "数据")}</a>
			</nav>
			<h1>{words.label(figure.label)}</h1>
			<p class="other-label" lang={words.say("zh-CN", "en")}>
				{words.say(figure.label.zh, figure.label.en)}
			</p>
			<Value {...props} />
			<Contradiction {...props} />
			{figure.note !== undefined && (
				<aside class="caution" aria-label={words.say("Note", "注")}>
					<p>
						<b>{words.say("Note", "注")}</b>
					</p>
					<p>{words.label(figure.note)}</p>
				</aside>
			)}
			<FigureFacts {...props} />
			<FigureUses {...props} />
			<Program {...props} />
			<Citations q={figure} site={site} words={words} />
			<SameCommodity {...props} />
			<Neighbors {...props} />
		</article>
	);
};

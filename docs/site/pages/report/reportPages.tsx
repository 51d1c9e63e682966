import type { Section } from "china-aluminum";
import type { Words } from "../../language.ts";
import { dataset, figures, statements } from "../../revision.ts";
import { inEachLanguage, type Site } from "../OwnPage.ts";
import { Facts } from "../parts/Facts.tsx";
import { FigureList } from "../parts/FigureList.tsx";
import { SectionTitle } from "../parts/SectionTitle.tsx";

const { source, sections } = dataset;

interface Props {
	readonly section: Section;
	readonly site: Site;
	readonly words: Words;
}

const SectionOutline = ({ section: { id }, site, words }: Props) => {
	const stated = figures.filter(({ section }) => section === id);
	const told = statements.filter(({ section }) => section === id);
	return (
		<section id={id} aria-labelledby={`${id}-title`} class="outline">
			<h3 id={`${id}-title`}>
				<SectionTitle id={id} words={words} />
			</h3>
			{stated.length > 0 && <FigureList figures={stated} site={site} words={words} />}
			{told.length > 0 && (
				<details>
					<summary>
						{words.say(
							told.length === 1 ? "1 statement" : `${told.length} statements`,
							`${told.length}条表述`,
						)}
					</summary>
					<ul>
						{told.map((statement) => (
							<li key={statement.id}>
								<a href={site.to(`statements/#${statement.id}`)}>{words.label(statement.label)}</a>
							</li>
						))}
					</ul>
				</details>
			)}
			{stated.length + told.length === 0 && (
				<p class="faint">
					{words.say("No figure or statement comes from this section.", "此处未收录内容。")}
				</p>
			)}
		</section>
	);
};

/** The report: what is known about it, and what each section holds. */
export const reportPages = inEachLanguage("report/", (words) => {
	const { say } = words;
	return {
		title: say("The report", "报告"),
		description: say(
			`The source of the data: “${source.title}”, with its outline and what each section holds.`,
			`数据来源：“${source.title}”，附提纲及各章节收录的内容。`,
		),
		content: (site) => (
			<div class="report">
				<h1>{say("The report", "报告")}</h1>
				<p class="lead" lang={source.language}>
					{source.title}
				</p>
				<Facts
					facts={[
						[say("Public copy", "公开文本"), source.host],
						[
							say("Language", "语言"),
							new Intl.DisplayNames(words.tag, { type: "language" }).of(source.language),
						],
						[
							say("Length", "长度"),
							say(
								`${source.codePoints.toLocaleString("en")} code points`,
								`${source.codePoints}个码位`,
							),
						],
						[say("Digest of the copy", "文本摘要值"), <code>{source.digest}</code>],
						[say("Revision", "修订版"), dataset.revision + words.bracketed(dataset.date)],
					]}
				/>
				<aside class="caution" aria-label={say("Note", "注")}>
					<p>{words.label(source.note)}</p>
				</aside>
				<h2 id="outline">{say("Outline", "提纲")}</h2>
				<p>
					{say(
						"The headings are the report's. A passage without a heading has its identifier.",
						"标题为报告原文；无标题的段落以标识符表示。",
					)}
				</p>
				{sections.map((section) => (
					<SectionOutline key={section.id} section={section} site={site} words={words} />
				))}
			</div>
		),
	};
});

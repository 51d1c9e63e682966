import type { Statement } from "china-aluminum";
import { commodityLabel } from "../../codes.ts";
import type { Words } from "../../language.ts";
import { dataset, figureOf } from "../../revision.ts";
import { areaName } from "../../vocabulary.ts";
import type { Site } from "../OwnPage.ts";
import { SectionTitle } from "../parts/SectionTitle.tsx";

interface Props {
	readonly statement: Statement;
	readonly site: Site;
	readonly words: Words;
}

/** A statement with what it is about, its figures and its place in the report. */
export function StatementItem({ statement, site, words }: Props) {
	const { id, label, note, printed, areas, commodities, section, sentence } = statement;
	const { say, tag } = words;
	const { language } = dataset.source;
	return (
		<li id={id} class="statement">
			<p class="statement-text">{words.label(label)}</p>
			<p class="statement-about">
				{commodities.map((commodity) => (
					<a key={commodity} href={site.to(`commodities/${commodity}/`)}>
						{words.label(commodityLabel(commodity))}
					</a>
				))}
				{areas.map((area) => (
					<span key={area}>{areaName(area, tag)}</span>
				))}
				<a href={site.to(`report/#${section}`)}>
					<SectionTitle id={section} words={words} />
				</a>
				<span>{say(`sentence ${sentence}`, `第${sentence}句`)}</span>
			</p>
			<p class="statement-words">
				<q lang={language}>{printed}</q>
			</p>
			{note !== undefined && <p class="note">{words.label(note)}</p>}
			{statement.figures.length > 0 && (
				<p class="statement-figures">
					{say("Figures: ", "相关数据：")}
					{statement.figures.map(figureOf).map((figure) => (
						<a key={figure.id} href={site.to(`figures/${figure.id}/`)}>
							{words.label(figure.label)}
							{say(": ", "：")}
							{words.format(figure)}
						</a>
					))}
				</p>
			)}
		</li>
	);
}

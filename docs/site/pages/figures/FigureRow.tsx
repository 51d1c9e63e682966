import type { Figure } from "china-aluminum";
import { commodityLabel, indicatorLabel } from "../../codes.ts";
import { type Language, type Words, words as wordsOf } from "../../language.ts";
import { Breakable } from "../../layout/Breakable.tsx";
import { magnitudeOf } from "../../magnitudeOf.ts";
import { constantName, dataset, importLineOf } from "../../revision.ts";
import { isExpectation, kindLabel, qualifierLabel } from "../../vocabulary.ts";
import type { Site } from "../OwnPage.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { SectionTitle } from "../parts/SectionTitle.tsx";
import { Strip } from "../parts/Strip.tsx";
import { columns } from "./columns.ts";

interface Props {
	readonly figure: Figure;
	/** Its place in the report's order. */
	readonly index: number;
	readonly site: Site;
	readonly words: Words;
}

const Period = ({ figure, words }: Pick<Props, "figure" | "words">) => {
	const { period, baseline } = figure;
	const { say } = words;
	return (
		<>
			{period === null ? <span class="faint">{words.period(null)}</span> : words.period(period)}
			{baseline !== undefined && (
				<small>
					{baseline === null
						? say("since a time not stated", "对比时间未注明")
						: say(`since ${baseline}`, `较${baseline}`)}
				</small>
			)}
			{isExpectation(figure) && <small>{say("an expectation", "预计")}</small>}
		</>
	);
};

/** A figure with all that the report says about it. */
export function FigureRow({ figure, index, site, words }: Props) {
	const { id, note, commodity, indicator, kind, section, sentence, qualifier } = figure;
	const { say } = words;
	const other: Language = say("zh", "en");
	const otherTag = say("zh-CN", "en");
	const name = constantName(id);
	const titles = Object.fromEntries(
		columns.map((column) => [column.id, words.label(column.title)]),
	);
	return (
		<tr
			id={id}
			role="row"
			data-commodity={commodity}
			data-indicator={indicator}
			data-kind={kind}
			data-section={section}
			data-qualifier={qualifier}
			data-label={words.label(figure.label)}
			data-magnitude={magnitudeOf(figure)}
			data-period={figure.period ?? ""}
			data-order={index}
		>
			<th role="rowheader" scope="row" class="what">
				<a href={site.to(`figures/${id}/`)}>{words.label(figure.label)}</a>
				<span class="zh more" lang={otherTag}>
					{wordsOf[other].label(figure.label)}
				</span>
				{note !== undefined && <span class="note more">{words.label(note)}</span>}
			</th>
			<td role="cell" data-title={titles["value"]} class="value">
				<span>
					<b>{words.format(figure)}</b>
					<span class="zh more" lang={otherTag}>
						{wordsOf[other].format(figure)}
					</span>
				</span>
				<button type="button" class="opener needs-script" aria-expanded="false">
					<span class="visually-hidden">
						{say("More about ", "展开：")}
						{words.label(figure.label)}
					</span>
				</button>
			</td>
			<td role="cell" data-title={titles["bounds"]} class="bounds">
				<Strip q={figure} />
				{words.formatBounds(figure)}
				<small>{words.label(qualifierLabel(qualifier))}</small>
			</td>
			<td role="cell" data-title={titles["period"]} class="period">
				<Period figure={figure} words={words} />
			</td>
			<td role="cell" data-title={titles["about"]} class="about">
				{words.label(indicatorLabel(indicator))}
				<small>{words.label(commodityLabel(commodity))}</small>
				<small>{words.label(kindLabel(kind))}</small>
			</td>
			<td role="cell" data-title={titles["where"]} class="where">
				<SectionTitle id={section} words={words} />
				<small>
					{say(`sentence ${sentence}: `, `第${sentence}句：`)}
					<q lang={dataset.source.language}>{figure.printed}</q>
				</small>
			</td>
			<td role="cell" data-title={titles["import"]} class="import">
				<code>
					<Breakable text={name} />
				</code>
				<CopyButton
					text={importLineOf(figure)}
					title={say("Copy", "复制")}
					label={say(`Copy the import line of ${name}`, `复制${name}的导入语句`)}
				/>
			</td>
		</tr>
	);
}

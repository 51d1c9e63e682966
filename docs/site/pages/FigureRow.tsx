import { type Figure, format, formatBounds } from "china-aluminum";
import { Breakable } from "../layout/Breakable.tsx";
import { magnitudeOf } from "../magnitudeOf.ts";
import { inWords } from "../names.ts";
import { constantName, entry, importLineOf, sectionTitle } from "../revision.ts";
import type { Site } from "./OwnPage.ts";

interface Props {
	readonly figure: Figure;
	/** Its place in the report's order. */
	readonly index: number;
	readonly site: Site;
}

const CHINESE = { locale: "zh-CN" } as const;

const Period = ({ period, baseline, status }: Figure) => (
	<>
		{period ?? <span class="faint">not stated</span>}
		{baseline !== undefined && (
			<small>since {baseline ?? <span class="faint">a time not stated</span>}</small>
		)}
		{status === "F" && <small>an expectation</small>}
	</>
);

const CopyButton = ({ figure }: Pick<Props, "figure">) => (
	<button
		type="button"
		class="copy needs-script"
		data-copy={importLineOf(figure)}
		aria-label={`Copy the import line of ${constantName(figure.id)}`}
	>
		<span role="status">Copy</span>
	</button>
);

/** A figure with all that the report says of it. */
export function FigureRow({ figure, index, site }: Props) {
	const { id, label, note, commodity, indicator, kind, section, sentence, qualifier } = figure;
	const name = constantName(id);
	return (
		<tr
			id={id}
			role="row"
			data-commodity={commodity}
			data-indicator={indicator}
			data-kind={kind}
			data-section={section}
			data-qualifier={qualifier}
			data-label={label.en}
			data-magnitude={magnitudeOf(figure)}
			data-period={figure.period ?? ""}
			data-order={index}
		>
			<th role="rowheader" scope="row" class="what">
				<a href={site.apiHref(entry, name)}>{label.en}</a>
				<span class="zh" lang="zh-CN">
					{label.zh}
				</span>
				{note !== undefined && <span class="note">{note}</span>}
			</th>
			<td role="cell" data-title="Value" class="value">
				<b>{format(figure)}</b>
				<span class="zh" lang="zh-CN">
					{format(figure, CHINESE)}
				</span>
			</td>
			<td role="cell" data-title="Bounds" class="bounds">
				{formatBounds(figure)}
				<small>{qualifier}</small>
			</td>
			<td role="cell" data-title="Period" class="period">
				<Period {...figure} />
			</td>
			<td role="cell" data-title="What it is" class="about">
				{inWords(indicator)}
				<small>{inWords(commodity)}</small>
				<small>{inWords(kind)}</small>
			</td>
			<td role="cell" data-title="Where it stands" class="where">
				{sectionTitle(section)}
				<small>
					sentence {sentence}: “{figure.printed}”
				</small>
			</td>
			<td role="cell" data-title="Import" class="import">
				<code>
					<Breakable text={name} />
				</code>
				<CopyButton figure={figure} />
			</td>
		</tr>
	);
}

import { discrepancyOf } from "../../revision.ts";
import { Strip } from "../parts/Strip.tsx";
import { stripScale } from "../parts/stripScale.ts";
import type { FigureProps } from "./FigureContent.tsx";

/** Says that the report states a figure in a second way, with a link to why. */
export const Contradiction = ({ figure, site, words }: FigureProps) => {
	const discrepancy = discrepancyOf(figure);
	const other = discrepancy?.figures.find(({ id }) => id !== figure.id);
	if (discrepancy === undefined || other === undefined) return null;
	return (
		<aside class="contradiction" aria-label={words.say("Contradiction", "矛盾")}>
			<p>
				<b>
					{words.say("The report states this differently elsewhere: ", "报告另一处的说法不同：")}
				</b>
				<a href={site.to(`figures/${other.id}/`)}>{words.format(other)}</a>
				<span class="faint">{words.bracketed(words.formatBounds(other))}</span>
				{words.say(". ", "。")}
				<a href={site.to(`discrepancies/#${discrepancy.id}`)}>
					{words.say("Possible explanations", "可能的原因")}
				</a>
			</p>
			<Strip q={other} scale={stripScale(figure)} />
		</aside>
	);
};

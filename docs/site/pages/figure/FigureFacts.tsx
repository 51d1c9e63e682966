import { commodityLabel, indicatorLabel } from "../../codes.ts";
import type { Words } from "../../language.ts";
import { dataset, figureOf } from "../../revision.ts";
import { areaName, isExpectation, kindLabel } from "../../vocabulary.ts";
import { type Fact, Facts } from "../parts/Facts.tsx";
import { SectionTitle } from "../parts/SectionTitle.tsx";
import type { FigureProps } from "./FigureContent.tsx";

/** What a share is a share of. */
function baseText({ base }: FigureProps["figure"], { say, label, tag }: Words): string {
	if (!base) return say("not stated", "未注明");
	const parts = [
		base.commodity && label(commodityLabel(base.commodity)),
		base.indicator && label(indicatorLabel(base.indicator)),
		base.area && areaName(base.area, tag),
	].filter(Boolean);
	return parts.join(say(", ", "，"));
}

/** What a figure is about, and where the report states it. */
export function FigureFacts({ figure, site, words }: FigureProps) {
	const { commodity, indicator, kind, unit, area, counterpart, section, sentence } = figure;
	const { say } = words;
	const level = typeof figure.changeOf === "string" ? figureOf(figure.changeOf) : undefined;
	const facts: readonly Fact[] = [
		[
			say("Commodity", "品种"),
			<a href={site.to(`commodities/${commodity}/`)}>{words.label(commodityLabel(commodity))}</a>,
		],
		[say("Indicator", "指标"), words.label(indicatorLabel(indicator))],
		[
			say("Kind and unit", "量的类别与单位"),
			<>
				{words.label(kindLabel(kind))}
				{say(", ", "，")}
				<code>{unit}</code>
			</>,
		],
		[
			say("Period", "时间"),
			words.period(figure.period) + (isExpectation(figure) ? say(" (expected)", "（预计）") : ""),
		],
		[
			say("Compared with", "对比时间"),
			figure.baseline === undefined ? undefined : words.period(figure.baseline),
		],
		[say("Area", "地区"), areaName(area, words.tag)],
		[
			say("Trade partner", "贸易对象"),
			counterpart === undefined ? undefined : areaName(counterpart, words.tag),
		],
		[
			say("Share of", "占何者之比"),
			figure.base === undefined ? undefined : baseText(figure, words),
		],
		[
			say("Change of", "变化对象"),
			level && <a href={site.to(`figures/${level.id}/`)}>{words.label(level.label)}</a>,
		],
		[say("Printed as", "原文"), <q lang={dataset.source.language}>{figure.printed}</q>],
		[
			say("Section", "章节"),
			<>
				<a href={site.to(`report/#${section}`)}>
					<SectionTitle id={section} words={words} />
				</a>
				{say(`, sentence ${sentence}`, `，第${sentence}句`)}
			</>,
		],
	];
	return <Facts facts={facts} />;
}

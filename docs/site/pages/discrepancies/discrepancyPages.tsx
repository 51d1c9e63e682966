import { discrepancies } from "../../revision.ts";
import { inEachLanguage } from "../OwnPage.ts";
import { SectionTitle } from "../parts/SectionTitle.tsx";
import { IntervalPair } from "./IntervalPair.tsx";

/** Where the report contradicts itself. */
export const discrepancyPages = inEachLanguage("discrepancies/", (words) => {
	const { say, label } = words;
	const count = discrepancies.length;
	return {
		title: say("Contradictions in the report", "报告中的矛盾"),
		description: say(
			`The ${count} pairs of figures of the report that cannot both be true of one thing, with the gap and possible explanations.`,
			`报告中${count}组不可能同时成立的数据、差距及可能的原因。`,
		),
		content: (site) => (
			<div class="discrepancies">
				<h1>{say("Contradictions in the report", "报告中的矛盾")}</h1>
				<p class="lead">
					{say(
						`The report states ${count} things in two ways whose bounds do not overlap. The data does not say which one is right.`,
						`报告对${count}项内容给出两种说法，其界限互不相交。数据不判断何者正确。`,
					)}
				</p>
				{discrepancies.map((discrepancy) => (
					<section
						key={discrepancy.id}
						id={discrepancy.id}
						aria-labelledby={`${discrepancy.id}-title`}
					>
						<h2 id={`${discrepancy.id}-title`}>{label(discrepancy.label)}</h2>
						<IntervalPair discrepancy={discrepancy} site={site} words={words} />
						<p>
							{say("The second exceeds the first by ", "后者比前者高")}
							<b>{words.formatBounds(discrepancy.gap)}</b>
							{say(
								". Even the closest values within the bounds differ.",
								"。即使取界限内最接近的数值，二者仍不相等。",
							)}
						</p>
						<p class="faint">
							{say("Sections: ", "章节：")}
							{discrepancy.figures.map(({ section }, index) => (
								<>
									{index > 0 && " · "}
									<a href={site.to(`report/#${section}`)}>
										<SectionTitle id={section} words={words} />
									</a>
								</>
							))}
						</p>
						<h3>{say("Possible explanations", "可能的原因")}</h3>
						<ul>
							{discrepancy.explanations.map((explanation) => (
								<li key={explanation.en}>{label(explanation)}</li>
							))}
						</ul>
					</section>
				))}
				<p>
					<a href={site.to("checks/")}>{say("All consistency checks", "全部一致性核对")}</a> ·{" "}
					<a href={site.to("charts/discrepancies/")}>{say("As a chart", "图表")}</a>
				</p>
			</div>
		),
	};
});

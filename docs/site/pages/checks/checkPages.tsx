import { counts, externalChecks, openQuestions, reportChecks } from "../../checks/checks.ts";
import { verdictLabel } from "../../checks/verdicts.ts";
import { inEachLanguage } from "../OwnPage.ts";
import { Derivation } from "../parts/Derivation.tsx";
import { CheckList } from "./CheckList.tsx";

const all = reportChecks.length + externalChecks.length;
const failed = reportChecks.filter(({ verdict }) => verdict === "fails").length;

/** What the report's figures say about one another. */
export const checkPages = inEachLanguage("checks/", (words) => {
	const { say, label } = words;
	return {
		title: say("Consistency checks", "一致性核对"),
		description: say(
			`${all} consistency checks of the report's figures, with each other and with other sources, each with its derivation.`,
			`对报告数据的${all}项一致性核对：数据之间以及与外部数据之间，并列出推导过程。`,
		),
		content: (site) => (
			<div class="checks">
				<h1>{say("Consistency checks", "一致性核对")}</h1>
				<p class="lead">
					{say(
						`The library compares the report's figures with what follows from other figures. ${failed} of ${reportChecks.length} checks of the report with itself fail.`,
						`本库将报告数据与由其他数据推出的结果相比较。报告自身的${reportChecks.length}项核对中有${failed}项不成立。`,
					)}{" "}
					<a href={site.to("discrepancies/")}>{say("The contradictions", "查看矛盾")}</a>
				</p>
				<p>
					{say(
						"If a check passes, both sides can be true together; they can still be wrong. If a check fails, both sides cannot be true of the same year and definition.",
						"核对成立仅表明双方可能同时为真；不成立仅表明双方不可能在同一年份、同一口径下同时为真。",
					)}
				</p>
				<h2 id="report">{say("The report's own figures", "报告自身的数据")}</h2>
				<CheckList checks={reportChecks} site={site} words={words} />
				<h2 id="external">{say("With figures from other sources", "与其他来源数据的核对")}</h2>
				<p>
					{say(
						"These figures are not part of a revision. Most of them are estimates, and their bounds cover only rounding.",
						"这些数字不属于任何修订版，多为估计值，其界限仅反映四舍五入。",
					)}
				</p>
				<CheckList checks={externalChecks} site={site} words={words} />
				<h2 id="counts">{say("Announced counts", "报告宣称的数目")}</h2>
				<ul>
					{counts.map(({ announced, number, found }) => (
						<li key={announced.en}>
							{label(announced)}
							{say(`: ${number}, found ${found}`, `：${number}，实有${found}`)}
							<b>{words.bracketed(label(verdictLabel(number === found ? "passes" : "fails")))}</b>
						</li>
					))}
				</ul>
				<h2 id="open">{say("What cannot be checked", "无法核对的内容")}</h2>
				<div class="checks-list">
					{openQuestions.map(({ id, title, text, results }) => (
						<details key={id} id={id} class="check">
							<summary>
								<span class="check-title">{label(title)}</span>
								<span class="check-sides">
									{results.map((q) => words.format(q)).join(say(", ", "，"))}
								</span>
							</summary>
							<p>{label(text)}</p>
							{results.map((q) => (
								<Derivation key={words.format(q)} q={q} site={site} words={words} />
							))}
						</details>
					))}
				</div>
			</div>
		),
	};
});

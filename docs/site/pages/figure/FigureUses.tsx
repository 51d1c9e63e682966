import type { ComponentChildren } from "preact";
import { chartsIn } from "../../charts/drawn.ts";
import { checks, openQuestions } from "../../checks/checks.ts";
import { recipesWith } from "../../recipes.ts";
import { constantName, statements } from "../../revision.ts";
import type { FigureProps } from "./FigureContent.tsx";

interface Use {
	readonly href: string;
	readonly text: ComponentChildren;
}

/** What a figure is used in: checks, charts, statements and recipes. */
export function FigureUses({ figure: { id }, site, words }: FigureProps) {
	const { say, label } = words;
	const isUsed = ({ figures }: { readonly figures: readonly string[] }) => figures.includes(id);
	const groups: readonly (readonly [string, readonly Use[]])[] = [
		[
			say("Consistency checks", "一致性核对"),
			[...checks, ...openQuestions]
				.filter(isUsed)
				.map((check) => ({ href: site.to(`checks/#${check.id}`), text: label(check.title) })),
		],
		[
			say("Charts", "图表"),
			chartsIn(words.language)
				.filter(isUsed)
				.map((chart) => ({ href: site.to(`charts/${chart.id}/`), text: chart.title })),
		],
		[
			say("Statements", "表述"),
			statements
				.filter(isUsed)
				.map((one) => ({ href: site.to(`statements/#${one.id}`), text: label(one.label) })),
		],
		[
			say("Guides", "指南（英文）"),
			recipesWith(constantName(id)).map(({ guide, title, anchor }) => ({
				href: site.guideHref(guide) + anchor,
				text: <span lang="en">{title}</span>,
			})),
		],
	];
	const used = groups.filter(([, uses]) => uses.length > 0);
	if (used.length === 0) return null;
	return (
		<section aria-labelledby="uses">
			<h2 id="uses">{say("Used in", "用于")}</h2>
			<dl class="uses">
				{used.map(([title, uses]) => (
					<div key={title}>
						<dt>{title}</dt>
						{uses.map(({ href, text }) => (
							<dd key={href}>
								<a href={href}>{text}</a>
							</dd>
						))}
					</div>
				))}
			</dl>
		</section>
	);
}

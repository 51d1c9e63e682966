import { dataset, statements } from "../../revision.ts";
import { typeLabel } from "../../vocabulary.ts";
import { inEachLanguage } from "../OwnPage.ts";
import { StatementItem } from "./StatementItem.tsx";

const types = [...new Set(statements.map(({ type }) => type))].map((type) => ({
	type,
	members: statements.filter((statement) => statement.type === type),
}));

/** Every non-numeric statement of the report. */
export const statementPages = inEachLanguage("statements/", (words) => {
	const { say, label } = words;
	return {
		title: say("Statements", "表述"),
		description: say(
			`The ${statements.length} non-numeric statements of the report (revision ${dataset.revision}), in our words, with the place of each.`,
			`报告中的${statements.length}条非数字表述（修订版${dataset.revision}），由我们转述，并注明出处。`,
		),
		content: (site) => (
			<div class="statements">
				<h1>{say("Statements", "表述")}</h1>
				<p class="lead">
					{say(
						`The report also contains ${statements.length} statements that are not numbers. They are in our words, and this project did not check them.`,
						`报告另有${statements.length}条非数字的表述。以下为我们的转述，本项目未予核实。`,
					)}
				</p>
				<nav aria-label={say("Types", "类型")}>
					<ul class="chips">
						{types.map(({ type, members }) => (
							<li key={type}>
								<a href={`#type-${type}`}>
									{label(typeLabel(type))} <small>{members.length}</small>
								</a>
							</li>
						))}
					</ul>
				</nav>
				{types.map(({ type, members }) => (
					<section key={type} aria-labelledby={`type-${type}`}>
						<h2 id={`type-${type}`}>{label(typeLabel(type))}</h2>
						<ul class="statement-list">
							{members.map((statement) => (
								<StatementItem key={statement.id} statement={statement} site={site} words={words} />
							))}
						</ul>
					</section>
				))}
			</div>
		),
	};
});

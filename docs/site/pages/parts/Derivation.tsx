import type { Quantity } from "china-aluminum";
import type { ExternalFigure } from "../../../../scripts/lib/consistency/external.ts";
import type { Words } from "../../language.ts";
import { asFigure } from "../../revision.ts";
import type { Site } from "../OwnPage.ts";

interface Props {
	readonly q: Quantity;
	readonly site: Site;
	readonly words: Words;
	/** Numbers that are not the report's, with where they come from. */
	readonly external?: readonly ExternalFigure[];
}

const isQuantity = (input: unknown): input is Quantity => typeof input === "object";

const Origin = ({ q, site, words, external = [] }: Props) => {
	const { derivation } = q;
	const figure = asFigure(q);
	const known = external.find(({ quantity }) => quantity === q);
	if (figure !== undefined) {
		return <a href={site.to(`figures/${figure.id}/`)}>{words.label(figure.label)}</a>;
	}
	if (derivation !== undefined) {
		return (
			<>
				<a href={site.apiHref("china-aluminum", derivation.by)}>
					<code>{derivation.by}</code>
				</a>{" "}
				<span class="formula">{derivation.formula}</span>
			</>
		);
	}
	if (known === undefined) return <>{words.say("given", "给定")}</>;
	return (
		<>
			{words.label(known.label)}
			{words.say(" (", "（")}
			<span lang="en">{known.source}</span>
			{words.say(")", "）")}
		</>
	);
};

const Step = ({ name, ...props }: Props & { readonly name?: string }) => {
	const { q, words } = props;
	const inputs = Object.entries(q.derivation?.inputs ?? {}).filter(([, input]) =>
		isQuantity(input),
	);
	return (
		<li>
			{name !== undefined && <span class="input-name">{name} = </span>}
			<b>{words.format(q)}</b>
			<span class="faint">{words.bracketed(words.formatBounds(q))}</span> <Origin {...props} />
			{inputs.length > 0 && (
				<ul>
					{inputs.map(([input, quantity]) => (
						<Step key={input} {...props} name={input} q={quantity as Quantity} />
					))}
				</ul>
			)}
		</li>
	);
};

/** How a quantity was calculated, as a tree down to the figures. */
export const Derivation = (props: Props) => (
	<ul class="derivation">
		<Step {...props} />
	</ul>
);

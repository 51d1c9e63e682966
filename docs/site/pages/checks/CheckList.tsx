import { cautionsOf } from "china-aluminum";
import type { Check } from "../../checks/Check.ts";
import { relationLabel, verdictLabel, verdictSentence } from "../../checks/verdicts.ts";
import type { Words } from "../../language.ts";
import type { Site } from "../OwnPage.ts";
import { Cautions } from "../parts/Cautions.tsx";
import { Derivation } from "../parts/Derivation.tsx";

interface Props {
	readonly checks: readonly Check[];
	readonly site: Site;
	readonly words: Words;
}

const CheckItem = ({ check, site, words }: Omit<Props, "checks"> & { readonly check: Check }) => {
	const { id, title, text, verdict, relation, first, second, external } = check;
	return (
		<details id={id} class="check">
			<summary>
				<span class={`verdict verdict-${verdict}`}>{words.label(verdictLabel(verdict))}</span>
				<span class="check-title">{words.label(title)}</span>
				<span class="check-sides">
					{words.format(first)} {words.say("and", "与")} {words.format(second)}
				</span>
			</summary>
			<p>{words.label(text)}</p>
			<Derivation q={first} site={site} words={words} external={external} />
			<p class="relation">{words.label(relationLabel(relation))}</p>
			<Derivation q={second} site={site} words={words} external={external} />
			<p>
				<b>{words.label(verdictSentence(check))}</b>
			</p>
			<Cautions of={cautionsOf(first, second)} words={words} />
		</details>
	);
};

/** Checks, each with its verdict first; it opens into the derivation of both sides. */
export const CheckList = ({ checks, ...rest }: Props) => (
	<div class="checks-list">
		{checks.map((check) => (
			<CheckItem key={check.id} check={check} {...rest} />
		))}
	</div>
);

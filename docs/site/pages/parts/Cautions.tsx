import type { Caution } from "china-aluminum";
import type { Words } from "../../language.ts";

interface Props {
	readonly of: readonly Caution[];
	readonly words: Words;
}

/** What can mislead about a calculation, as the library says it. */
export const Cautions = ({ of: cautions, words }: Props) =>
	cautions.length === 0 ? null : (
		<ul class="cautions" aria-label={words.say("Cautions", "注意")}>
			{cautions.map(({ code, message }) => (
				<li key={message.en} data-code={code}>
					{words.label(message)}
				</li>
			))}
		</ul>
	);

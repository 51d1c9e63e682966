import { type Quantity, quantity } from "china-aluminum";
import type { Words } from "../../language.ts";

interface Props {
	readonly q: Quantity;
	/** The ends of the scale. */
	readonly scale: readonly [number, number];
	readonly words: Words;
}

/** The numbers at the ends of the line of a strip. */
export const StripEnds = ({ q: { unit, kind }, scale, words }: Props) => (
	<p class="strip-ends" aria-hidden="true">
		{scale.map((end) => (
			<span key={end}>{words.format(quantity(end, unit, { kind: kind as never }))}</span>
		))}
	</p>
);

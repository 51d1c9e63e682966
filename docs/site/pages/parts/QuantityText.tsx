import type { Quantity } from "china-aluminum";
import type { Words } from "../../language.ts";

/** A value with its bounds in small letters. */
export const QuantityText = ({ q, words }: { readonly q: Quantity; readonly words: Words }) => (
	<>
		<b class="quantity">{words.format(q)}</b> <span class="faint">{words.formatBounds(q)}</span>
	</>
);

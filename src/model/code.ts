import type { Label } from "./label.ts";

/**
 * An entry of a code list: a commodity or an indicator.
 *
 * @typeParam L - Label, which is bilingual in a revision.
 */
export interface Code<L extends Label = Label> {
	/** Identifier in kebab case, such as `primary-aluminum`. */
	readonly id: string;
	/** Name of the commodity or indicator. */
	readonly label: L;
}

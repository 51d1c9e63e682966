import { fieldsOf } from "../gate/fieldsOf.ts";

/** Options of a function that also accepts the text of one option alone. */
type Options<N extends string> = { readonly [P in N]?: unknown };

/**
 * Reads options, given as an object or as the text of one option.
 *
 * @param by - Name of the function.
 * @param names - Names of all options.
 * @param given - The argument.
 * @param alone - Creates the options from a text, or from undefined.
 */
export const optionsIn = <N extends string>(
	by: string,
	names: readonly N[],
	given: unknown,
	alone: (given: string | undefined) => Options<N>,
): Options<N> =>
	given === undefined || typeof given === "string"
		? alone(given)
		: fieldsOf(by, "options", given, names, "unknown-option");

/** The name of an option in a message. The option can be passed alone. */
export const optionPath = (given: unknown, name: string): string =>
	typeof given === "object" ? `options.${name}` : name;

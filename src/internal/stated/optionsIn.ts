import { fieldsOf } from "../gate/fieldsOf.ts";

/** The options of a function that also accepts the text of one option alone. */
interface Options<N extends string> {
	readonly options: { readonly [P in N]?: unknown };
	/** What a message calls the option that can be passed alone. */
	readonly argument: string;
}

/**
 * Reads options, given as an object or as the text of one option.
 *
 * @param by - Name of the function.
 * @param alone - Name of the option that can be passed alone.
 * @param names - Names of all options.
 * @param given - The argument.
 */
export function optionsIn<N extends string>(
	by: string,
	alone: N,
	names: readonly N[],
	given: unknown,
): Options<N> {
	const isAlone = given === undefined || typeof given === "string";
	const options = isAlone
		? ({ [alone]: given } as Options<N>["options"])
		: fieldsOf(by, "options", given, names, "unknown-option");
	return { options, argument: isAlone ? alone : `options.${alone}` };
}

import type { Parameter } from "../Definition.ts";

/** The types of a number and of a list of numbers. */
interface Types {
	readonly number: string;
	readonly list: string;
}

/** This many parameters are on one line. */
const FEW = 3;

/** The parameters of a function with their types: on one line if there are few, else one per line. */
export function parameterList(parameters: readonly Parameter[], types?: Types): string {
	const typed = parameters.map(({ name, isList }) =>
		types ? `${name} ${isList ? types.list : types.number}` : name,
	);
	return typed.length <= FEW ? typed.join(", ") : `\n  ${typed.join(",\n  ")}\n`;
}

import type { z } from "zod";
import { shown } from "../../internal/gate/shown.ts";

const types: Readonly<Record<string, string>> = {
	array: "a list",
	boolean: "true or false",
	int: "a whole number",
	number: "a number",
	object: "an object",
	string: "a text",
	tuple: "a list",
};

const countables: Readonly<Record<string, readonly [one: string, other: string]>> = {
	array: ["entry", "entries"],
	string: ["character", "characters"],
};

/** The size that a limit is about: a number of entries or characters, or the number itself. */
function sizeOf(limit: number | bigint, origin: string): string {
	const [one, other] = countables[origin] ?? [];
	return one === undefined ? `${limit}` : `${limit} ${limit === 1 ? one : other}`;
}

/** Values that a message joins with "or"; more of them are a list. */
const FEW = 3;

function anyOf(values: readonly unknown[]): string {
	const texts = values.map(shown);
	return texts.length <= FEW ? texts.join(" or ") : `one of ${texts.join(", ")}`;
}

/** What a schema expects at the place of an issue, as our messages say it. */
export function expectationOf(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case "invalid_type":
			return `expected ${types[issue.expected]}`;
		case "invalid_value":
			return `expected ${anyOf(issue.values)}`;
		case "invalid_union":
			return `expected ${anyOf(issue.options as readonly unknown[])}`;
		case "too_small":
			return `expected at least ${sizeOf(issue.minimum, issue.origin)}`;
		case "too_big":
			return `expected at most ${sizeOf(issue.maximum, issue.origin)}`;
		case "unrecognized_keys": {
			const [first, ...others] = issue.keys;
			const rest = others.length > 0 ? ` and ${others.length} more` : "";
			return `expected no field ${shown(first)}${rest}`;
		}
	}
	return "expected a different value";
}

import type { z } from "zod";
import type { DatasetProblem } from "../../errors.ts";
import type { Findings } from "../../internal/gate/Findings.ts";
import { isList } from "../../internal/gate/isList.ts";
import { NAME_LENGTH } from "../../internal/gate/limits.ts";
import { shown } from "../../internal/gate/shown.ts";
import { copyOf } from "./copyOf.ts";
import { expectationOf } from "./expectationOf.ts";
import { pathOf } from "./pathOf.ts";

/** What was read of an entry of a file. */
export interface ReadEntry<T> {
	/** The entry; undefined if it does not match its schema. */
	readonly entry: T | undefined;
	/** Its id, even if the rest does not match the schema; null if it does not have an id. */
	readonly id: string | null;
}

function idOf(value: unknown): string | null {
	const id = (value as { readonly id?: unknown } | null | undefined)?.id;
	return typeof id === "string" && id.length <= NAME_LENGTH ? id : null;
}

/** The value for which a schema has an issue. */
function foundAt(issue: z.core.$ZodIssue): string {
	const { code, input } = issue;
	if (code === "invalid_union" && issue.discriminator !== undefined) {
		return shown((input as Record<string, unknown>)[issue.discriminator]);
	}
	const isSize = code === "too_small" || code === "too_big";
	return shown(isSize && isList(input) ? input.length : input);
}

function messageOf(issue: z.core.$ZodIssue): string {
	const { code, message } = issue;
	return code === "unrecognized_keys" ? message : `${message}, found ${foundAt(issue)}`;
}

/**
 * Reads an entry of a file by its schema.
 *
 * @param given - Reads the entry from the file.
 * @param schema - The schema of the entry.
 * @param at - The path of the entry.
 * @param findings - Where problems are added.
 */
export function readEntry<T>(
	given: () => unknown,
	schema: z.ZodType<T>,
	at: readonly PropertyKey[],
	findings: Findings<DatasetProblem>,
): ReadEntry<T> {
	const { value, obstacle } = copyOf(given);
	const id = idOf(value);
	const add = (path: readonly PropertyKey[], message: () => string) =>
		findings.add(() => ({
			figure: at[0] === "figures" ? id : null,
			path: pathOf([...at, ...path]),
			message: message(),
		}));
	if (obstacle) {
		add(obstacle.path, () => obstacle.message);
		return { entry: undefined, id };
	}
	const result = schema.safeParse(value, { error: expectationOf, reportInput: true });
	for (const issue of result.error?.issues ?? []) add(issue.path, () => messageOf(issue));
	// The copy has the fields in the order of the file, which zod's output does not keep.
	return { entry: result.success ? (value as T) : undefined, id };
}

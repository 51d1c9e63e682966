import { createError } from "../internal/gate/createError.ts";
import { shown } from "../internal/gate/shown.ts";

/**
 * Returns the name of the constant of a figure: its id in camel case.
 *
 * @param id - Id of the figure, in kebab case.
 * @returns The name.
 * @throws `not-a-text` if the id is not a string.
 *
 * @example
 * ```ts
 * import { constantName } from "china-aluminum/schema";
 *
 * console.log(constantName("bauxite-imports-2024")); // bauxiteImports2024
 * ```
 *
 * @category Read and define
 */
export function constantName(id: string): string {
	if (typeof id !== "string") {
		const sentences = `${shown(id)} is not a text. Pass the id of a figure.`;
		throw createError("not-a-text", "constantName", "id", sentences, id);
	}
	return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

import type { SignatureReflection } from "typedoc";
import { shortType } from "./shortType.ts";

const LINE = 80;

/** How a function is called, in types that readers know. */
export function shortSignature({ name, parameters = [], type }: SignatureReflection): string {
	const list = parameters.map(({ name: parameter, type: given, flags, defaultValue }) => {
		const isOptional = flags.isOptional || defaultValue !== undefined;
		return `${flags.isRest ? "..." : ""}${parameter}${isOptional ? "?" : ""}: ${shortType(given, parameter)}`;
	});
	const result = shortType(type, name);
	const line = `${name}(${list.join(", ")}): ${result}`;
	return line.length <= LINE ? line : `${name}(\n  ${list.join(",\n  ")},\n): ${result}`;
}

import { readFileSync } from "node:fs";

const { dependencies } = JSON.parse(
	readFileSync(new URL("package.json", import.meta.url), "utf8"),
) as { readonly dependencies: Readonly<Record<string, string>> };

/** Name of this package. */
export const OWN = "china-aluminum";

/** Name of the floor of a calculation: a plain number and its unit in a new object. */
export const FLOOR = "boxed plain numbers";

/** Name of a peer with its pinned version, such as "convert 8.0.2". */
export function versioned(name: string): string {
	const version = dependencies[name];
	if (version === undefined) throw new Error(`bench/package.json does not pin ${name}`);
	return `${name} ${version}`;
}

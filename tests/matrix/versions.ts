import { readFileSync } from "node:fs";

const folder = new URL("versions/", import.meta.url).pathname;
const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));

/** A version of a program that `tests/matrix/versions/package.json` brings. */
export interface Version {
	/** Its name there, such as `node-20`. */
	readonly name: string;
	readonly version: string;
	/** Where it is installed. */
	readonly folder: string;
}

/** The installed programs whose name begins so. */
export function versionsOf(program: string): Version[] {
	return Object.entries<string>(dependencies)
		.filter(([name]) => name.startsWith(program))
		.map(([name, range]) => ({
			name,
			version: range.split("@").at(-1) as string,
			folder: `${folder}node_modules/${name}`,
		}));
}

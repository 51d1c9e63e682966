import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The files of a module in one format. */
interface Files {
	readonly types: string;
	readonly default: string;
}

/** What package.json says of an entry: a file as it is, or a module in both formats. */
type Target = string | { readonly import: Files; readonly require: Files };

/** A line of `exports` in package.json. */
export interface Entry {
	/** Its key there, such as `./schema`. */
	readonly key: string;
	/** What a program imports, such as `china-aluminum/schema`. */
	readonly specifier: string;
	/** The file that an `import` gets, from the package's folder. */
	readonly file: string;
	/** Every file that it can lead to. */
	readonly files: readonly string[];
	/** Code with declarations, or a file as it is. */
	readonly holds: "code" | "data";
}

/** Every entry that the package declares. */
export const entries: readonly Entry[] = Object.entries<Target>(manifest.exports).map(
	([key, target]) => ({
		key,
		specifier: manifest.name + key.slice(1),
		file: typeof target === "string" ? target : target.import.default,
		files:
			typeof target === "string"
				? [target]
				: [target.import, target.require].flatMap((files) => [files.types, files.default]),
		holds: typeof target === "string" ? "data" : "code",
	}),
);

export const modules = entries.filter(({ holds }) => holds === "code");

/** What a program can import. It reads tables and files of SQL at their paths. */
export const importable = entries.filter(
	({ holds, file }) => holds === "code" || file.endsWith(".json"),
);

/** The files that a program can import as JSON. */
export const jsonFiles = importable.filter(({ holds }) => holds === "data");

import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import tsup from "../../tsup.config.ts";
import type { Consumer } from "../support/consumer.ts";
import { type Entry, jsonFiles, modules } from "../support/entries.ts";
import { digestOf, exercise } from "./exercise.ts";

const root = new URL("../../", import.meta.url);

/** A program that prints a digest of what the package gave it. */
export interface Program {
	readonly name: string;
	readonly file: string;
	/** Whether it needs `require`. */
	readonly requires: boolean;
	/** The digest to print, calculated from the sources and not from the package. */
	readonly expected: string;
}

const listed = (entries: readonly Entry[], value: (entry: Entry, index: number) => string) =>
	`{ ${entries.map((entry, index) => `${JSON.stringify(entry.key)}: ${value(entry, index)}`).join(", ")} }`;

const imported = (entries: readonly Entry[], line: (entry: Entry, index: number) => string) =>
	`${entries.map(line).join("\n")}\nconst entries = ${listed(entries, (_, index) => `e${index}`)};`;

const required = (entries: readonly Entry[]) =>
	`const entries = ${listed(entries, ({ specifier }) => `require("${specifier}")`)};`;

const asModule = (call: string, entries: string) => `${entries}
import { ${call} } from "./exercise.mjs";
export const digest = await ${call}(entries);
console.log(digest);`;

const asScript = (call: string, entries: string) => `${entries}
require("./exercise.cjs").${call}(entries).then((digest) => console.log(digest));`;

/** What the sources give that the entries are built of. */
async function fromSources(): Promise<string> {
	const sources = (tsup as { entry: Record<string, string> }).entry;
	const sourceOf = ({ file }: Entry) =>
		sources[file.replace("./dist/", "").replace(".js", "")] as string;
	const pairs = modules.map(async (entry) => [
		entry.key,
		await import(new URL(sourceOf(entry), root).href),
	]);
	return exercise(Object.fromEntries(await Promise.all(pairs)));
}

const fromFiles = () =>
	digestOf(
		Object.fromEntries(
			jsonFiles.map(({ key, file }) => [
				key,
				JSON.parse(readFileSync(new URL(file, root), "utf8")),
			]),
		),
	);

/** Writes the programs that use every entry, once for each way to load it. */
export async function writePrograms(consumer: Consumer): Promise<Program[]> {
	const source = readFileSync(new URL("exercise.ts", import.meta.url), "utf8");
	for (const [format, ending] of [
		["esm", "mjs"],
		["cjs", "cjs"],
	] as const) {
		const { code } = await transform(source, { loader: "ts", format });
		consumer.write(`exercise.${ending}`, code);
	}
	const moduleImports = imported(
		modules,
		({ specifier }, i) => `import * as e${i} from "${specifier}";`,
	);
	const jsonImports = imported(
		jsonFiles,
		({ specifier }, i) => `import e${i} from "${specifier}" with { type: "json" };`,
	);
	consumer.write("modules.mjs", asModule("exercise", moduleImports));
	consumer.write("modules.cjs", asScript("exercise", required(modules)));
	consumer.write("json.mjs", asModule("digestOf", jsonImports));
	consumer.write("json.cjs", asScript("digestOf", required(jsonFiles)));
	const [sources, files] = [await fromSources(), await fromFiles()];
	return [
		{ name: "ESM import", file: "modules.mjs", requires: false, expected: sources },
		{ name: "CJS require", file: "modules.cjs", requires: true, expected: sources },
		{ name: "JSON import", file: "json.mjs", requires: false, expected: files },
		{ name: "JSON require", file: "json.cjs", requires: true, expected: files },
	];
}

import type { Consumer } from "../support/consumer.ts";
import { type Entry, importable, jsonFiles } from "../support/entries.ts";
import type { Cell } from "./Cell.ts";
import { type Version, versionsOf } from "./versions.ts";

/** A way to resolve modules, with the endings of the programs that it distinguishes. */
interface Mode {
	readonly moduleResolution: "node16" | "bundler" | "node10";
	readonly module: string;
	readonly endings: readonly string[];
}

const modes: readonly Mode[] = [
	{ moduleResolution: "node16", module: "node16", endings: ["mts", "cts"] },
	{ moduleResolution: "bundler", module: "esnext", endings: ["ts"] },
	{ moduleResolution: "node10", module: "commonjs", endings: ["ts"] },
];

/** What does not work for a reason outside the package, and how the compiler says so. */
const known: readonly {
	readonly holds: (version: string, mode: Mode, entry: Entry) => boolean;
	readonly reason: string;
	readonly says: RegExp;
}[] = [
	{
		holds: (version, { moduleResolution }) => version >= "7" && moduleResolution === "node10",
		reason: "TypeScript 7 has no node10",
		says: /^tsconfig\.json\S* error TS5108: /,
	},
	{
		holds: (version, _, { key }) => version < "5.4" && key === "./schema",
		reason: "the types of zod 4 need 5.4",
		says: /^node_modules\/zod\//,
	},
];

/** What must not compile; the root's functions alone can be misused so. */
const MISTAKE = `
// @ts-expect-error: a share and a mass are of two kinds
entry.add(entry.quantity(3, "%"), entry.quantity(3, "Mt"));`;

/** What must compile: generic code with the functions of the root. */
const GENERIC = `
export function later<K extends entry.LevelKind, U extends entry.Unit>(
	a: entry.Quantity<K, U>, b: entry.Quantity<K, U>,
) {
	const [share, change] = [entry.share(a, entry.add(a, b)), entry.percentChange(a, b)];
	const levels: entry.Quantity<K, U>[] = [
		entry.total([a, b]), entry.subtract(a, b), entry.portion(share, b), entry.wholeFrom(a, share),
		entry.levelAfter(a, change), entry.levelBefore(a, change),
		entry.project(a, entry.growthRate(a, b, 3), 2), entry.impliedProduction(a, share),
		entry.apparentConsumption({ imports: a, production: b }),
	];
	return [...levels, entry.importDependency({ imports: a, production: b })];
}`;

/** What must compile with a revision: its figures inside the calls of the root. */
const SELECTED = `
import { findFigures, format, total } from "china-aluminum";
export const text: string = format(total(findFigures(entry.figures, { indicator: "imports" })));
// @ts-expect-error: no figure has this period
findFigures(entry.figures, { period: "1999" });`;

/** What a program says beside the names of an entry. */
const further: Readonly<Record<string, string>> = {
	".": MISTAKE + GENERIC,
	"./2025-r1": SELECTED,
};

/** Imports an entry, uses every name that it has, and rejects types that are any. */
async function programOf(entry: Entry, ending: string): Promise<string | undefined> {
	const isJson = jsonFiles.includes(entry);
	if (isJson && ending === "mts") return undefined; // an ES module's import of JSON is the runtime's
	const names = isJson ? [] : Object.keys(await import(entry.specifier));
	return `import * as entry from "${entry.specifier}";
type Typed<T> = 0 extends 1 & T ? never : true;
export const typed: Typed<typeof entry> = true;
export const values = [${names.map((name) => `entry.${name}`).join(", ")}] as const;${further[entry.key] ?? ""}`;
}

const folderOf = ({ moduleResolution }: Mode, { key }: Entry) =>
	`typed/${moduleResolution}/${key.replace(/\W+/g, "-")}`;

const programsOf = (mode: Mode) =>
	Promise.all(
		importable.flatMap((entry) =>
			mode.endings.map(async (ending) => ({ entry, ending, code: await programOf(entry, ending) })),
		),
	);

/** What the compiler says of the programs of some entries; nothing where all is well. */
function compile(
	consumer: Consumer,
	{ version, folder }: Version,
	mode: Mode,
	compiled: readonly Entry[],
): string {
	const { module, moduleResolution } = mode;
	const deprecated = version.startsWith("6") && moduleResolution === "node10";
	const compilerOptions = {
		module,
		moduleResolution,
		target: "es2022",
		strict: true,
		noEmit: true,
		skipLibCheck: false,
		esModuleInterop: true, // the types of zod need it in CommonJS
		resolveJsonModule: true,
		types: [],
		...(deprecated && { ignoreDeprecations: "6.0" }),
	};
	const include = compiled.map((entry) => folderOf(mode, entry));
	consumer.write("tsconfig.json", JSON.stringify({ compilerOptions, include }));
	const tsc = `${folder}/bin/tsc`;
	const { status, output } = consumer.run(process.execPath, tsc, "-p", ".", "--pretty", "false");
	return status === 0 ? output : `${output}\nended with ${status}`.trim();
}

function cellOf({ version }: Version, mode: Mode, entry: Entry, output: string): Cell {
	const { moduleResolution } = mode;
	const cell = {
		table: "compilers",
		row: `TypeScript ${version}`,
		column: moduleResolution,
		entry: entry.key,
	};
	const exception = known.find(({ holds }) => holds(version, mode, entry));
	if (exception === undefined) {
		return { ...cell, state: output === "" ? "green" : "red", text: output || "no error" };
	}
	const errors = output.split("\n").filter((line) => /^\S.*error TS/.test(line));
	const holds = errors.length > 0 && errors.every((line) => exception.says.test(line));
	return holds
		? { ...cell, state: "without", text: exception.reason }
		: { ...cell, state: "red", text: `${exception.reason}? ${output || "it works"}` };
}

/** The types of every entry in every version of the compiler, libraries checked as well. */
export async function tryCompilers(consumer: Consumer): Promise<Cell[]> {
	for (const mode of modes) {
		for (const { entry, ending, code } of await programsOf(mode)) {
			if (code) consumer.write(`${folderOf(mode, entry)}/index.${ending}`, code);
		}
	}
	return versionsOf("typescript").flatMap((version) =>
		modes.flatMap((mode) => {
			const together = compile(consumer, version, mode, importable);
			return importable.map((entry) => {
				const output = together && compile(consumer, version, mode, [entry]);
				return cellOf(version, mode, entry, output);
			});
		}),
	);
}

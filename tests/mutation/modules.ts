/**
 * Loads the tests and the library from their sources, with Node's own loader.
 * Each graph has its own modules: what one graph keeps in caches does not reach the next.
 */
import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const GRAPH = "graph";
const root = () => process.cwd();
const isOurs = (url: string) =>
	url.startsWith(`${pathToFileURL(root())}/`) && !url.includes("/node_modules/");

/** Modules by what people import. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
	[/^china-aluminum$/, "src/index.ts"],
	[/^china-aluminum\/(schema|verify)$/, "src/$1/index.ts"],
	[/^china-aluminum\/(data\/.*)$/, "$1"],
	[/^china-aluminum\/(.*)$/, "src/datasets/$1.ts"],
];

function withoutAlias(specifier: string): string {
	if (specifier === "vitest") return import.meta.resolve("./vitest.ts");
	const [pattern, path] = ALIASES.find(([pattern]) => pattern.test(specifier)) ?? [];
	return pattern === undefined || path === undefined
		? specifier
		: pathToFileURL(join(root(), specifier.replace(pattern, path))).href;
}

const sources = new Map<string, string>();

function sourceOf(path: string): string {
	// A value that is created once keeps the change under which it was created.
	if (path.endsWith("/once.ts")) return "export const once = (create) => create;";
	const text = readFileSync(path, "utf8");
	return path.endsWith(".json") ? `export default ${text}` : stripTypeScriptTypes(text);
}

registerHooks({
	resolve(specifier, context, next) {
		const resolved = next(withoutAlias(specifier), context);
		if (!isOurs(resolved.url) || resolved.url.includes("?")) return resolved;
		const graph = new URL(context.parentURL ?? "file:///").searchParams.get(GRAPH);
		return graph === null ? resolved : { ...resolved, url: `${resolved.url}?${GRAPH}=${graph}` };
	},
	load(url, context, next) {
		if (!isOurs(url) || !url.includes(`?${GRAPH}=`)) return next(url, context);
		const path = fileURLToPath(url);
		const source = sources.get(path) ?? sourceOf(path);
		sources.set(path, source);
		return { format: "module", source, shortCircuit: true };
	},
});

/** Loads a module of the repository into the graph with the given number. */
export const loadInto = (graph: number, path: string): Promise<unknown> =>
	import(`${pathToFileURL(join(root(), path))}?${GRAPH}=${graph}`);

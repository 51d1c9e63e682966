import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { bauxiteImports2024 } from "../../src/datasets/2025-r1.ts";
import type { Consumer } from "../support/consumer.ts";
import { modules } from "../support/entries.ts";

/**
 * How much more a bundle with a frozen figure may weigh than the bundle with the literal. webpack also
 * gives the frozen figure a name, which it does not give to the literal.
 */
export const toleranceOf = (bundler: Bundler): number => (bundler === "webpack" ? 1.11 : 1.1);

const PROGRAM = `import { bauxiteImports2024 } from "china-aluminum/2025-r1";
console.log(bauxiteImports2024);`;

/** The very literal, as someone writes it who copies the figure by hand. */
const BY_HAND = `const bauxiteImports2024 = ${JSON.stringify(bauxiteImports2024)};
console.log(bauxiteImports2024);`;

const minified = async (code: string) =>
	(await esbuild.transform(code, { minify: true, format: "esm", charset: "utf8" })).code;

async function withEsbuild(entry: string): Promise<string> {
	const { outputFiles } = await esbuild.build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		format: "esm",
		charset: "utf8",
		write: false,
	});
	return outputFiles[0]?.text ?? "";
}

async function withRollup(entry: string, consumer: Consumer): Promise<string> {
	const bundle = await rollup({
		input: entry,
		plugins: [
			{
				name: "resolve-consumer",
				resolveId(id) {
					const found = modules.find(({ specifier }) => specifier === id);
					return found && join(consumer.folder, "node_modules/china-aluminum", found.file);
				},
			},
		],
	});
	const { output } = await bundle.generate({ format: "esm" });
	return output[0].code;
}

async function withWebpack(entry: string, consumer: Consumer): Promise<string> {
	const output = { path: join(consumer.folder, "webpack"), filename: "main.js" };
	await new Promise<void>((resolve, reject) => {
		webpack({ mode: "production", entry, output, target: "node" }, (error, stats) => {
			if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
			else resolve();
		});
	});
	return readFileSync(join(output.path, output.filename), "utf8");
}

async function withVite(entry: string, consumer: Consumer): Promise<string> {
	const built = await vite.build({
		root: consumer.folder,
		configFile: false,
		logLevel: "silent",
		build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
	});
	const [{ output }] = [built].flat() as [vite.Rollup.RollupOutput];
	return output[0].code;
}

const bundlers = { esbuild: withEsbuild, rollup: withRollup, webpack: withWebpack, vite: withVite };

export type Bundler = keyof typeof bundlers;

export const bundlerNames = Object.keys(bundlers) as Bundler[];

/** A program with one figure as a bundler makes it, and the bytes of the same with the literal. */
export async function bundleOf(
	bundler: Bundler,
	consumer: Consumer,
): Promise<{ code: string; bytes: number; literal: number }> {
	const bundled = async (name: string, program: string) =>
		minified(await bundlers[bundler](consumer.write(name, program), consumer));
	const code = await bundled("entry.mjs", PROGRAM);
	const literal = Buffer.byteLength(await bundled("by-hand.mjs", BY_HAND));
	return { code, bytes: Buffer.byteLength(code), literal };
}

import { gzipSync } from "node:zlib";
import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform } from "esbuild";
import { rollup } from "rollup";

/** Bytes of a minified bundle. */
export interface Bytes {
	readonly minified: number;
	readonly gzipped: number;
}

/** Folder from which the programs import. */
const folder = new URL("..", import.meta.url).pathname;

/** Id under which rollup knows the program. */
const ENTRY = "bench-program.js";

/**
 * How every bundle is minified. The project's own compiler options are left out, because they lead
 * the name of this package to its sources.
 */
export const minify = { minify: true, format: "esm", charset: "utf8", tsconfigRaw: {} } as const;

async function withEsbuild(code: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: code, resolveDir: folder },
		bundle: true,
		...minify,
		write: false,
		logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}

async function withRollup(code: string): Promise<string> {
	const bundle = await rollup({
		input: ENTRY,
		onLog: () => undefined,
		plugins: [
			{
				name: "bench-program",
				resolveId: (id) => (id === ENTRY ? folder + ENTRY : null),
				load: (id) => (id === folder + ENTRY ? code : null),
			},
			nodeResolve({ browser: true }),
			commonjs(),
			json(),
		],
	});
	const { output } = await bundle.generate({ format: "esm", inlineDynamicImports: true });
	return (await transform(output[0].code, minify)).code;
}

const bundlers = { esbuild: withEsbuild, rollup: withRollup };

/** A bundler that the bench runs. */
export type Bundler = keyof typeof bundlers;

export const bundlerNames = Object.keys(bundlers) as Bundler[];

/** Bundles and minifies a program, and counts its bytes. */
export async function bytesOf(bundler: Bundler, code: string): Promise<Bytes> {
	const bundled = Buffer.from(await bundlers[bundler](code));
	return { minified: bundled.length, gzipped: gzipSync(bundled, { level: 9 }).length };
}

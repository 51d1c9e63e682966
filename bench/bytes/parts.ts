import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { count } from "../numbers.ts";
import type { Table } from "../Section.ts";
import { minify } from "./bundlers.ts";
import { own, shareOnSources } from "./programs.ts";

/** Name that esbuild gives to the program. */
const STDIN = "<stdin>";

/** How a built file defines one of the two figures. */
const DEFINITION = /\baluminaImports2024\s*=/;

/** Bytes that each file has in the bundle of a program. */
async function bytesByFile(code: string, folder: string): Promise<[path: string, bytes: number][]> {
	const { metafile } = await build({
		stdin: { contents: code, resolveDir: folder },
		absWorkingDir: folder,
		bundle: true,
		...minify,
		metafile: true,
		logLevel: "error",
		write: false,
	});
	return Object.values(metafile.outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).map(([path, { bytesInOutput }]): [string, number] => [
			path,
			bytesInOutput,
		]),
	);
}

/** Measures what each source file adds to a program with two figures and a share. */
export async function parts(): Promise<Table> {
	const { code, folder } = shareOnSources;
	const rows = await bytesByFile(code, folder);
	return {
		title: "What each source file adds to two figures and `share`",
		head: ["file", "min, B"],
		rows: rows
			.filter(([, bytes]) => bytes > 0)
			.toSorted(([, a], [, b]) => b - a)
			.map(([path, bytes]) => [path, count(bytes)]),
	};
}

/** Counts the bytes of the two figures in the built program with a share. */
export async function bytesOfFigures(): Promise<number> {
	const folder = new URL("..", import.meta.url).pathname;
	const rows = await bytesByFile(own.share.code, folder);
	const defining = rows.find(
		([path]) => path !== STDIN && DEFINITION.test(readFileSync(join(folder, path), "utf8")),
	);
	if (!defining) throw new Error("the bundle does not contain the file with the figures");
	return defining[1];
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import webpack from "webpack";
import { bauxiteImports2024 } from "../../src/datasets/2025-r1.ts";
import { Consumer } from "../support/consumer.ts";

/** How much more a bundle may weigh than the literal written by hand. */
const TOLERANCE = 1.05;

const PROGRAM = `import { bauxiteImports2024 } from "china-aluminum/2025-r1";
console.log(bauxiteImports2024);`;

/** The very literal, as someone writes it who copies the figure by hand. */
const BY_HAND = `const bauxiteImports2024 = ${JSON.stringify(bauxiteImports2024)};
console.log(bauxiteImports2024);`;

const minified = async (code: string) =>
	(await transform(code, { minify: true, format: "esm", charset: "utf8" })).code;
const bytes = (code: string) => Buffer.byteLength(code);

let consumer: Consumer;
let output: string;
let entry: string;
let floor: number;

beforeAll(async () => {
	consumer = new Consumer(inject("tarball"));
	output = mkdtempSync(join(tmpdir(), "china-aluminum-bundle-"));
	entry = consumer.write("entry.mjs", PROGRAM);
	floor = bytes(await minified(BY_HAND));
});

afterAll(() => {
	consumer.remove();
	rmSync(output, { recursive: true });
});

async function withEsbuild(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		format: "esm",
		charset: "utf8",
		write: false,
	});
	return outputFiles[0]?.text ?? "";
}

async function withRollup(): Promise<string> {
	const bundle = await rollup({
		input: entry,
		plugins: [
			{
				name: "resolve-consumer",
				resolveId: (id) =>
					id.startsWith("china-aluminum/")
						? join(consumer.folder, "node_modules/china-aluminum/dist", `${id.split("/")[1]}.js`)
						: null,
			},
		],
	});
	const { output: chunks } = await bundle.generate({ format: "esm" });
	return minified(chunks[0].code);
}

async function withWebpack(): Promise<string> {
	await new Promise<void>((resolve, reject) => {
		webpack(
			{ mode: "production", entry, output: { path: output, filename: "main.js" }, target: "node" },
			(error, stats) => {
				if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
				else resolve();
			},
		);
	});
	return minified(readFileSync(join(output, "main.js"), "utf8"));
}

describe("a program with one figure weighs what the literal weighs", () => {
	test.each([
		["esbuild", withEsbuild],
		["rollup", withRollup],
		["webpack", withWebpack],
	])("%s", async (_, bundle) => {
		const code = await bundle();
		expect(code).toContain("159 million tons");
		expect(bytes(code)).toBeLessThanOrEqual(floor * TOLERANCE);
		expect(bytes(code)).toBeGreaterThan(floor / TOLERANCE);
	});
});

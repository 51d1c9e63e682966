import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import { examplesIn } from "./support/examplesIn.ts";

const root = new URL("..", import.meta.url).pathname;

const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".ts") && !/^datasets\/\d/.test(path))
	.map((path) => `src/${path}`);

const guides = readdirSync(`${root}docs/guides`).map((name) => `docs/guides/${name}`);

const examples = ["README.md", ...guides, ...sources].flatMap((path) =>
	examplesIn(readFileSync(root + path, "utf8")).map(
		(code, index) => [`${path} ${index + 1}`, code] as const,
	),
);

/** Runs an example against the sources, with the tests' `expect`. */
async function run(code: string): Promise<void> {
	const { outputFiles } = await build({
		stdin: { contents: code, resolveDir: root, loader: "ts" },
		alias: {
			"china-aluminum": `${root}src/index.ts`,
			"china-aluminum/2025-r1": `${root}src/datasets/2025-r1.ts`,
			"china-aluminum/schema": `${root}src/schema/index.ts`,
			"china-aluminum/verify": `${root}src/verify/index.ts`,
			"china-aluminum/data": `${root}data`,
		},
		bundle: true,
		format: "esm",
		platform: "node",
		write: false,
	});
	Object.assign(globalThis, { expect });
	const [output] = outputFiles;
	await import(
		`data:text/javascript;base64,${Buffer.from(output?.contents ?? "").toString("base64")}`
	);
}

/** What the compiler says of all examples, each a module of its own. */
function diagnostics(): string[] {
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
		allowImportingTsExtensions: true,
		resolveJsonModule: true,
		types: ["node"],
		lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
	};
	const files = new Map(
		examples.map(([, code], index) => [`${root}example-${index}.ts`, `${code}\nexport {};\n`]),
	);
	files.set(
		`${root}example-globals.d.ts`,
		`declare const expect: (typeof import("vitest"))["expect"];`,
	);
	const host = ts.createCompilerHost(options);
	const { readFile, fileExists, getSourceFile } = host;
	host.fileExists = (name) => files.has(name) || fileExists(name);
	host.readFile = (name) => files.get(name) ?? readFile(name);
	host.getSourceFile = (name, language, ...rest) => {
		const code = files.get(name);
		return code === undefined
			? getSourceFile(name, language, ...rest)
			: ts.createSourceFile(name, code, language);
	};
	return ts
		.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
		.map(
			({ file, messageText }) =>
				`${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
		);
}

describe("examples", () => {
	test("are there: six in the README, and one for every function", () => {
		const inReadme = examples.filter(([name]) => name.startsWith("README"));
		expect(inReadme).toHaveLength(6);
		const documented = new Set(examples.map(([name]) => name.split(" ")[0]));
		const functions = sources.filter((path) => /@returns/.test(readFileSync(root + path, "utf8")));
		for (const path of functions) expect(documented).toContain(path);
	});

	test.each(examples)("%s", async (_, code) => {
		await run(code);
	});

	test("compile as a consumer compiles them", () => {
		expect(diagnostics()).toEqual([]);
	});
});

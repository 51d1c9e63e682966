import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, describe, expect, test, vi } from "vitest";
import { examplesIn } from "../support/examplesIn.ts";
import { statedOutput } from "../support/statedOutput.ts";

const root = new URL("../..", import.meta.url).pathname;

const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".ts") && !/^datasets\/\d/.test(path))
	.map((path) => `src/${path}`);

const guides = readdirSync(`${root}docs/guides`).map((name) => `docs/guides/${name}`);

const examples = ["README.md", ...guides, ...sources].flatMap((path) =>
	examplesIn(readFileSync(root + path, "utf8")).map(
		(code, index) => [`${path} ${index + 1}`, code] as const,
	),
);

const folder = mkdtempSync(join(tmpdir(), "china-aluminum-examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where the entries of the package are, so that no test needs a build. */
const entries = {
	"china-aluminum": `${root}src/index.ts`,
	"china-aluminum/2025-r1": `${root}src/datasets/2025-r1.ts`,
	"china-aluminum/schema": `${root}src/schema/index.ts`,
	"china-aluminum/verify": `${root}src/verify/index.ts`,
	"china-aluminum/data": `${root}data`,
};

/** Bundles all examples with the sources, so that each is a file that Node runs. */
const bundled = build({
	entryPoints: examples.map((_, index) => ({ in: `example:${index}`, out: `${index}` })),
	plugins: [
		{
			name: "examples",
			setup({ onResolve, onLoad }) {
				onResolve({ filter: /^example:/ }, ({ path }) => ({ path, namespace: "example" }));
				onLoad({ filter: /./, namespace: "example" }, ({ path }) => ({
					contents: examples[Number(path.split(":")[1])]?.[1] ?? "",
					resolveDir: root,
					loader: "ts",
				}));
			},
		},
	],
	alias: entries,
	bundle: true,
	splitting: true,
	format: "esm",
	platform: "node",
	outdir: folder,
	outExtension: { ".js": ".mjs" },
});

/** Runs an example and returns the lines that it prints. */
async function run(index: number): Promise<string[]> {
	await bundled;
	const printed: string[] = [];
	const log = vi.spyOn(console, "log").mockImplementation((...values) => {
		printed.push(...format(...values).split("\n"));
	});
	try {
		await import(/* @vite-ignore */ pathToFileURL(join(folder, `${index}.mjs`)).href);
	} finally {
		log.mockRestore();
	}
	return printed;
}

/** The errors of the compiler for all examples, each of which is a separate module. */
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
		paths: {
			...Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, [path]])),
			"china-aluminum/data/*": [`${entries["china-aluminum/data"]}/*`],
		},
	};
	const files = new Map(
		examples.map(([, code], index) => [`${root}example-${index}.ts`, `${code}\nexport {};\n`]),
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
	test("exist in the README and for every function", () => {
		const documented = new Set(examples.map(([name]) => name.split(" ")[0]));
		expect(documented).toContain("README.md");
		const functions = sources.filter((path) => /@returns/.test(readFileSync(root + path, "utf8")));
		for (const path of functions) expect(documented).toContain(path);
	});

	test.each(examples.map(([name, code], index) => [name, code, index] as const))(
		"%s",
		async (_name, code, index) => {
			expect(await run(index)).toEqual(statedOutput(code));
		},
	);

	test("compile as a consumer compiles them", () => {
		expect(diagnostics()).toEqual([]);
	});
});

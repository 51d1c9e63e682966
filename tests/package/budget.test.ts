import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

const PROGRAM = `import { share } from "china-aluminum";
import { aluminaImports2024, aluminumProductsImports2024 } from "china-aluminum/2025-r1";
export const result = share(aluminumProductsImports2024, aluminaImports2024);
`;

/** Types that the compiler instantiates for the program above, at most. */
const USUAL = 400;

/** Types that it instantiates for a program with wide or generic code, right or wrong, at most. */
const WIDE = 1_500;

const GENERIC = `import { percentChange, subtract, type LevelKind, type Quantity, type Unit } from "china-aluminum";
export function changes<K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) {
	return [subtract(b, a), percentChange(a, b)];
}
`;

const GENERIC_MISTAKE = `import { add, type LevelKind, type Quantity, type Unit } from "china-aluminum";
export const sum = <K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<"share", "%">) => add(a, b);
`;

const WIDE_FLOWS = `import { importDependency, type Quantity } from "china-aluminum";
export const dependency = (imports: Quantity, production: Quantity, exports: Quantity) =>
	importDependency({ imports, production, exports });
`;

const UNION_MISTAKE = `import { add } from "china-aluminum";
import { figures } from "china-aluminum/2025-r1";
for (const figure of figures) add(figure, figure);
`;

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

test("the bytes of each usual program, minified: more only on purpose", async () => {
	const bytesOf = async (name: string, code: string) => {
		const { outputFiles } = await build({
			entryPoints: [consumer.write(`${name}.ts`, code)],
			bundle: true,
			minify: true,
			format: "esm",
			charset: "utf8",
			write: false,
		});
		return outputFiles[0]?.contents.length;
	};
	expect({
		"one figure": await bytesOf(
			"figure",
			'export { bauxiteImports2024 } from "china-aluminum/2025-r1";',
		),
		"two figures and a share": await bytesOf("share", PROGRAM),
		"all functions": await bytesOf("functions", 'export * from "china-aluminum";'),
		"all figures": await bytesOf("figures", 'export { figures } from "china-aluminum/2025-r1";'),
		verify: await bytesOf("verify", 'export * from "china-aluminum/verify";'),
	}).toMatchInlineSnapshot(`
		{
		  "all figures": 33631,
		  "all functions": 76677,
		  "one figure": 546,
		  "two figures and a share": 10350,
		  "verify": 74144,
		}
	`);
});

describe("what the compiler instantiates, beyond an empty program: more only on purpose", () => {
	const count = (name: string, code: string) => {
		consumer.write(`${name}/index.ts`, code);
		const compilerOptions = {
			module: "nodenext",
			target: "es2022",
			strict: true,
			noEmit: true,
			skipLibCheck: true,
			types: [],
		};
		consumer.write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions }));
		const { output } = consumer.run(process.execPath, tsc, "-p", name, "--extendedDiagnostics");
		return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
	};

	test("for a usual program", () => {
		const own = count("usual", PROGRAM) - count("empty", "export {};");
		expect(own).toMatchInlineSnapshot(`159`);
		expect(own).toBeLessThanOrEqual(USUAL);
	});

	test("for wide and generic programs, right and wrong", () => {
		const programs = { GENERIC, GENERIC_MISTAKE, WIDE_FLOWS, UNION_MISTAKE };
		const empty = count("empty", "export {};");
		const own = Object.fromEntries(
			Object.entries(programs).map(([name, code]) => [name, count(name, code) - empty]),
		);
		expect(own).toMatchInlineSnapshot(`
			{
			  "GENERIC": 401,
			  "GENERIC_MISTAKE": 319,
			  "UNION_MISTAKE": 281,
			  "WIDE_FLOWS": 186,
			}
		`);
		for (const instantiations of Object.values(own)) {
			expect(instantiations).toBeLessThanOrEqual(WIDE);
		}
	});
});

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

const PROGRAM = `import { share } from "china-aluminum";
import { aluminaImports2024, aluminumProductsImports2024 } from "china-aluminum/2025-r1";
export const result = share(aluminumProductsImports2024, aluminaImports2024);
`;

/** Types that the compiler has to work out for the program above, at most. */
const INSTANTIATIONS = 400;

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

describe("what a program with two figures and a share costs", () => {
	test("in bytes, minified: more only on purpose", async () => {
		const entry = consumer.write("entry.ts", PROGRAM);
		const { outputFiles } = await build({
			entryPoints: [entry],
			bundle: true,
			minify: true,
			format: "esm",
			charset: "utf8",
			write: false,
		});
		expect(outputFiles[0]?.contents.length).toMatchInlineSnapshot(`4378`);
	});

	test("in type instantiations, beyond an empty program", () => {
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
		const own = count("full", PROGRAM) - count("empty", "export {};");
		expect(own).toBeGreaterThan(0);
		expect(own).toBeLessThanOrEqual(INSTANTIATIONS);
	});
});

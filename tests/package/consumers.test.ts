import { existsSync, readFileSync } from "node:fs";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";
import { examplesIn } from "../support/examplesIn.ts";
import { statedOutput } from "../support/statedOutput.ts";

const root = new URL("../..", import.meta.url).pathname;
const node = process.execPath;
const tsc = `${root}node_modules/typescript/bin/tsc`;

const readme = examplesIn(readFileSync(`${root}README.md`, "utf8"));

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

describe("a consumer in a fresh folder", () => {
	test("gets no dependency", () => {
		const { output } = consumer.run("npm", "ls", "--all", "--parseable");
		expect(output.trim().split("\n")).toHaveLength(2);
		expect(existsSync(`${consumer.folder}/node_modules/zod`)).toBe(false);
	});

	test.each(readme.map((code, index) => [index + 1, code] as const))(
		"runs example %i of the README in ESM and CJS",
		async (index, code) => {
			for (const [format, ending] of [
				["esm", "mjs"],
				["cjs", "cjs"],
			] as const) {
				const { code: script } = await transform(code, { loader: "ts", format });
				const path = consumer.write(`readme-${index}.${ending}`, script);
				const output = statedOutput(code).map((line) => `${line}\n`);
				expect(consumer.run(node, path)).toEqual({ status: 0, output: output.join("") });
			}
		},
	);

	test.each([
		["nodenext", "nodenext"],
		["esnext", "bundler"],
	])(
		"compiles the README with TypeScript, module %s, and its own types checked",
		(module, moduleResolution) => {
			readme.forEach((code, index) => {
				consumer.write(`typed/readme-${index}.ts`, `${code}\nexport {};`);
			});
			consumer.write(
				"tsconfig.json",
				JSON.stringify({
					compilerOptions: {
						module,
						moduleResolution,
						target: "es2022",
						strict: true,
						noEmit: true,
						types: [],
					},
					include: ["typed"],
				}),
			);
			expect(consumer.run(node, tsc, "-p", ".")).toEqual({ status: 0, output: "" });
		},
	);

	test("gets one sentence for what does not compile", () => {
		consumer.write(
			"wrong/wrong.ts",
			`import { add, cumulativeGrowth, portion, project, quantity, share, total } from "china-aluminum";
import { bauxiteImports2024, redMudUtilizationRate } from "china-aluminum/2025-r1";
const percent = quantity(3, "%");
const tonnes = quantity(3, "Mt");
add(percent, tonnes);
share(tonnes, percent);
share(bauxiteImports2024, redMudUtilizationRate);
portion(tonnes, percent);
project(percent, percent, 5);
cumulativeGrowth(percent, 5);
total([tonnes, percent]);
`,
		);
		consumer.write(
			"wrong/tsconfig.json",
			JSON.stringify({
				compilerOptions: {
					module: "nodenext",
					target: "es2022",
					strict: true,
					exactOptionalPropertyTypes: true,
					noEmit: true,
					types: [],
				},
			}),
		);
		const { output } = consumer.run(node, tsc, "-p", "wrong");
		expect(output.trim().split("\n")).toEqual([
			`wrong/wrong.ts(5,14): error TS2345: Argument of type 'Quantity<"mass", "Mt">' is not assignable to parameter of type '"cannot add % (share) and Mt (mass)"'.`,
			`wrong/wrong.ts(6,15): error TS2345: Argument of type 'Quantity<"share", "%">' is not assignable to parameter of type '"cannot take the share of Mt (mass) in % (share)"'.`,
			`wrong/wrong.ts(7,27): error TS2345: Argument of type 'RedMudUtilizationRate' is not assignable to parameter of type '"cannot take the share of Mt (mass) in % (share)"'.`,
			`wrong/wrong.ts(8,9): error TS2345: Argument of type 'Quantity<"mass", "Mt">' is not assignable to parameter of type '"the share is Mt (mass): pass a share"'.`,
			`wrong/wrong.ts(9,9): error TS2345: Argument of type 'Quantity<"share", "%">' is not assignable to parameter of type '"cannot project % (share)"'.`,
			`wrong/wrong.ts(10,18): error TS2345: Argument of type 'Quantity<"share", "%">' is not assignable to parameter of type '"the rate is % (share): pass a growth-rate"'.`,
			`wrong/wrong.ts(11,7): error TS2345: Argument of type '(Quantity<"share", "%"> | Quantity<"mass", "Mt">)[]' is not assignable to parameter of type '"cannot total quantities of several kinds"'.`,
		]);
	});

	test("gets the same from ESM and CJS, and the data file", () => {
		const path = consumer.write(
			"same.mjs",
			`import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as esm from "china-aluminum/2025-r1";
import * as functions from "china-aluminum";
import data from "china-aluminum/data/2025-r1/dataset.json" with { type: "json" };
const require = createRequire(import.meta.url);
const cjs = require("china-aluminum/2025-r1");
assert.deepEqual({ ...esm }, { ...cjs });
assert.deepEqual(Object.keys(functions).sort(), Object.keys(require("china-aluminum")).sort());
assert.equal(data.figures.length, esm.figures.length);
assert.equal(require("china-aluminum/package.json").name, "china-aluminum");
const codes = [functions, require("china-aluminum")].map(({ quantity }) => {
	try { quantity(NaN, "t"); } catch (error) { return error.code; }
});
assert.deepEqual(codes, ["not-a-number", "not-a-number"]);`,
		);
		expect(consumer.run(node, path)).toEqual({ status: 0, output: "" });
	});

	test("gets an error without zod, and only from ./schema", () => {
		const path = consumer.write("schema.mjs", `import "china-aluminum/schema";`);
		const { status, output } = consumer.run(node, path);
		expect(status).not.toBe(0);
		expect(output).toContain("Cannot find package 'zod'");
	});

	test("can define a dataset where zod is there", () => {
		const withZod = new Consumer(
			inject("tarball"),
			`zod@${JSON.parse(readFileSync(`${root}package.json`, "utf8")).devDependencies.zod}`,
		);
		const path = withZod.write(
			"schema.mjs",
			`import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { parseDataset } from "china-aluminum/schema";
import { figures } from "china-aluminum/2025-r1";
import data from "china-aluminum/data/2025-r1/dataset.json" with { type: "json" };
assert.deepEqual(parseDataset(data).figures, figures);
const { parseDataset: parse } = createRequire(import.meta.url)("china-aluminum/schema");
assert.deepEqual(parse(data).figures, figures);`,
		);
		expect(withZod.run(node, path)).toEqual({ status: 0, output: "" });
		withZod.remove();
	});
});

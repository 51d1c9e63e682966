import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

/** Compiles a module that others import; what it prints, and its declarations. */
function declare(name: string, code: string) {
	consumer.write(`${name}/index.ts`, code);
	const compilerOptions = {
		module: "nodenext",
		target: "es2022",
		strict: true,
		exactOptionalPropertyTypes: true,
		declaration: true,
		emitDeclarationOnly: true,
		outDir: "out",
		types: [],
	};
	consumer.write(`${name}/tsconfig.json`, JSON.stringify({ compilerOptions }));
	const { output } = consumer.run(process.execPath, tsc, "-p", name);
	const declarations = readFileSync(join(consumer.folder, name, "out/index.d.ts"), "utf8");
	return { output, declarations };
}

test("a module that exports results has declarations that name public types alone", () => {
	const { output, declarations } = declare(
		"results",
		`import {
	add, apparentConsumption, compare, concentration, findFigures, growthRate, importDependency, levelBefore, portion,
	percentChange, percentagePointChange, quantity, share, subtract, surplus, total,
	type Figure, type Flows, type LevelKind, type Quantity, type Unit,
} from "china-aluminum";
import {
	aluminaImports2024 as alumina, bauxiteImports2024 as bauxite, dataset, discrepancies, figures,
	bauxiteImportsGuineaShare as guinea, selectors, statements,
} from "china-aluminum/2025-r1";

export const results = {
	share: share(alumina, bauxite),
	sum: add(alumina, bauxite),
	difference: subtract(guinea, guinea),
	total: total([alumina, bauxite]),
	dependency: importDependency({ imports: alumina, production: bauxite }),
	used: apparentConsumption({ imports: alumina, production: bauxite }),
	comparison: compare(alumina, bauxite),
	rate: growthRate(alumina, bauxite, 3),
	change: percentChange(alumina, bauxite),
	points: percentagePointChange(guinea, guinea),
	part: portion(guinea, bauxite),
	before: levelBefore(bauxite, quantity(1, "%", { kind: "relative-change" })),
	left: surplus(alumina, bauxite),
	origins: concentration([guinea]),
};
export const found = findFigures(figures, { commodity: "bauxite", indicator: "imports" });
export const open = findFigures(figures, { commodity: "bauxite" as string });
export const exported = { bauxite, dataset, discrepancies, figures, selectors, statements };
export const generic = <K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) =>
	[add(a, b), subtract(a, b), share(a, b), total([a, b])] as const;
export const wide = (a: Quantity, b: Quantity) => [add(a, b), subtract(a, b), total([a, b])];
export const trade = <K extends LevelKind, U extends Unit>(flows: Flows<K, U>) => apparentConsumption(flows);
export const inChina = (list: readonly Figure[]) => findFigures(list, { area: "CN" });
export { add, findFigures, importDependency, share, total };
`,
	);
	expect(output).toBe("");
	expect(declarations).toContain(`share: Quantity<"share", "%">;`);
	expect(declarations).toContain(
		'export declare const generic: <K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) => readonly [Quantity<K, U>, Quantity<K, U>, Quantity<"share", "%">, Quantity<K, U>];',
	);
	expect(declarations).toMatch(
		/found: \(import\("china-aluminum\/2025-r1"\)\.BauxiteImports2024\)\[\]|found: import\("china-aluminum\/2025-r1"\)\.BauxiteImports2024\[\]/,
	);
	for (const [, path] of declarations.matchAll(/(?:from |import\()"([^"]+)"/g)) {
		expect(path).toMatch(/^china-aluminum(\/2025-r1)?$/);
	}
});

test("your own unit is merged into UnitKinds of the package, and mistakes name it", () => {
	const { output } = declare(
		"units",
		`import { add, quantity, share, type LevelKind, type Quantity } from "china-aluminum";
declare module "china-aluminum" { interface UnitKinds { "USD/t": "price" } }
const price = quantity(2500, "USD/t");
export const kind: LevelKind = "price";
export const sum: Quantity<"price", "USD/t"> = add(price, price);
export const part: Quantity<"share", "%"> = share(price, sum);
add(price, quantity(1, "Mt"));
`,
	);
	expect(output.trim()).toBe(
		`units/index.ts(7,12): error TS2345: Argument of type 'Quantity<"mass", "Mt">' is not assignable to parameter of type '"cannot add USD/t (price) and Mt (mass)"'.`,
	);
});

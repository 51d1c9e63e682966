// biome-ignore-all lint/suspicious/noTemplateCurlyInString: TypeScript prints template types in this way

import { describe, expect, test } from "vitest";
import { Compiler } from "../support/Compiler.ts";

/** Types that a program may cost at most: a usual one, and one with wide or generic code. */
const [USUAL, WIDE] = [400, 1_500];

const compiler = new Compiler();

const IMPORTS = `import {
	add, agree, apparentConsumption, capacityUtilization, compare, convert, findFigures, format, growthRate, importDependency,
	levelBefore, netImportReliance, percentChange, portion, project, quantity, scale, share, subtract,
	surplus, total, wholeFrom, type Figure, type FigureQuery, type Flows, type Kind, type LevelKind, type Quantity, type Unit,
} from "china-aluminum";
import * as r from "china-aluminum/2025-r1";
const [t, Mt, percent, kA] = [quantity(1, "t"), quantity(1, "Mt"), quantity(1, "%"), quantity(1, "kA")];
`;

const baseline = compiler.check(IMPORTS).instantiations;

/** What the compiler says of a program, and what it costs beyond its imports. */
function check(code: string) {
	const { errors, instantiations } = compiler.check(IMPORTS + code);
	return { errors, cost: instantiations - baseline };
}

describe("a usual program", () => {
	test.each([
		["format(total(findFigures(r.figures, { indicator: 'imports' })));", 393],
		[
			"findFigures(r.figures, { commodity: ['bauxite', 'alumina'], indicator: 'imports', period: '2024' });",
			360,
		],
		["findFigures(r.figures, { area: 'CN' });", 371],
		["share(r.aluminumProductsImports2024, r.aluminaImports2024);", 154],
		["share(quantity(1, 'Mt'), quantity(2, 'Mt'));", 320],
		["add(r.bauxiteImports2024, r.aluminaImports2024);", 183],
		["add(quantity(1, 'Mt'), quantity(2, 'kt'));", 375],
		["importDependency({ imports: r.bauxiteImports2024, production: Mt });", 122],
		["importDependency({ imports: quantity(159, 'Mt'), production: quantity(93, 'Mt') });", 173],
		["r.figures.map(({ value }) => value);", 24],
	])("%s costs %i instantiations", (code, instantiations) => {
		const { errors, cost } = check(code);
		expect(errors).toEqual([]);
		expect(cost).toBe(instantiations);
		expect(cost).toBeLessThanOrEqual(USUAL);
	});
});

describe("a rounded bound", () => {
	test("is a number", () => {
		expect(check("export const above = r.bauxiteImports2024.upper + 1;").errors).toEqual([]);
		expect(check("export const below = r.bauxiteImports2024.lower - 1;").errors).toEqual([]);
	});
});

describe("the open bound", () => {
	test('of a figure stated as "over" is null, and its other bound is a number', () => {
		expect(check("r.aluminumConsumption.upper + 1;").errors).toEqual([
			"'r.aluminumConsumption.upper' is possibly 'null'.",
		]);
		expect(check("r.aluminumConsumption.lower + 1;").errors).toEqual([]);
	});

	test("of a share is a number, because a share ends at 100%", () => {
		expect(check("r.bauxiteImportsGuineaShare.upper + 1;").errors).toEqual([]);
	});

	test("of figures with different qualifiers may be null", () => {
		expect(check("(r.figures[0] as r.ReportFigure).upper + 1;").errors).toEqual([
			"Object is possibly 'null'.",
		]);
	});
});

describe("generic code over a kind that is not a percentage", () => {
	test("compiles, and its results are quantities of the same kind", () => {
		const program = check(`
export function f<K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) {
	return [subtract(b, a), percentChange(a, b)];
}
export const [difference] = f(t, t);`);
		expect(program).toMatchInlineSnapshot(`
			{
			  "cost": 442,
			  "errors": [],
			}
		`);
		expect(program.cost).toBeLessThanOrEqual(WIDE);
	});

	test.each([
		"const x: Quantity<K, U> = add(a, b)",
		"const x: Quantity<K, U> = subtract(a, b)",
		"const x: Quantity<K, U> = total([a, b, a])",
		"const x: Quantity<K, U> = surplus(a, b)",
		"const x: Quantity<K, U> = scale(a, 2)",
		"const x: Quantity<K, U> = apparentConsumption({ imports: a, production: b, stockIncrease: a })",
		"const x: Quantity<K, U> = portion(percent, a)",
		"const x: Quantity<K, U> = wholeFrom(a, percent)",
		'const x: Quantity<K, U> = levelBefore(a, quantity(1, "%", { kind: "relative-change" }))',
		'const x: Quantity<K, U> = project(a, quantity(1, "%/a"), 3)',
		'const x: Quantity<"share", "%"> = share(a, b)',
		'const x: Quantity<"share", "%"> = capacityUtilization(a, b)',
		'const x: Quantity<"share", "%"> = importDependency({ imports: a, production: b })',
		'const x: Quantity<"share", "%"> = importDependency({ imports: a, production: b, exports: a })',
		'const x: Quantity<"share", "%"> = netImportReliance({ imports: a, production: b })',
		'const x: Quantity<"share", "%"> = importDependency(flows)',
		'const x: Quantity<"growth-rate", "%/a"> = growthRate(a, b, 3)',
		'const x: "less" | "equal" | "greater" | "undetermined" = compare(a, b)',
		"const x: boolean = agree(a, b)",
		'const x: Quantity<"share", "%"> = share(subtract(b, a), add(a, b))',
	])("takes %s", (line) => {
		const { errors, cost } = check(`
export function f<K extends LevelKind, U extends Unit>(
	a: Quantity<K, U>, b: Quantity<K, U>, flows: Flows<K, U>,
) { ${line}; return [x, flows]; }`);
		expect(errors).toEqual([]);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});

	test("compares quantities of any kind", () => {
		expect(
			check(`export const f = <K extends Kind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) =>
	[compare(a, b), agree(a, b)];`).errors,
		).toEqual([]);
	});
});

describe("a mistake in generic code is one sentence", () => {
	test.each([
		[
			"add(a, percent)",
			"Argument of type 'Quantity<\"share\", \"%\">' is not assignable to parameter of type '`cannot add ${QuantityOf<K, U>} and % (share)`'.",
		],
		[
			"share(percent, a)",
			"Argument of type 'Quantity<K, U>' is not assignable to parameter of type '`cannot take the share of % (share) in ${QuantityOf<K, U>}`'.",
		],
		[
			"levelBefore(a, percent)",
			"Argument of type 'Quantity<\"share\", \"%\">' is not assignable to parameter of type '`cannot change ${QuantityOf<K, U>} by % (share)`'.",
		],
		[
			"portion(a, a)",
			"Argument of type 'Quantity<K, U>' is not assignable to parameter of type '`the share is ${QuantityOf<K, U>}: pass a share`'.",
		],
		[
			"add(a, other)",
			"Argument of type 'Quantity<L, U>' is not assignable to parameter of type 'Operand<\"add\", K, U, L, U>'.",
		],
		[
			"share(a, t)",
			'Argument of type \'Quantity<"mass", "t">\' is not assignable to parameter of type \'Peer<"share", K, U, "mass", "t">\'.',
		],
		[
			"importDependency({ imports: a, production: t })",
			"Argument of type '{ imports: Quantity<K, U>; production: Quantity<\"mass\", \"t\">; }' is not assignable to parameter of type 'CheckedFlows<K, U>'.",
		],
		[
			"total([a, percent])",
			'Argument of type \'(Quantity<"share", "%"> | Quantity<K, U>)[]\' is not assignable to parameter of type \'"cannot total % (share)"\'.',
		],
		[
			"add(any, any)",
			"Argument of type 'Quantity<A, U>' is not assignable to parameter of type 'Operand<\"add\", A, U, A, U>'.",
		],
	])("%s", (call, sentence) => {
		const { errors, cost } = check(`
export function f<K extends LevelKind, L extends LevelKind, A extends Kind, U extends Unit>(
	a: Quantity<K, U>, other: Quantity<L, U>, any: Quantity<A, U>,
) { return [${call}, other, any]; }`);
		expect(errors).toEqual([sentence]);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});
});

describe("quantities whose kinds are known only at run time", () => {
	test("are accepted", () => {
		const flows = check(`export const f = (a: Quantity, b: Quantity) =>
	importDependency({ imports: a, production: b });`);
		expect(flows).toMatchInlineSnapshot(`
			{
			  "cost": 178,
			  "errors": [],
			}
		`);
		expect(flows.cost).toBeLessThanOrEqual(WIDE);
		const several = check(`export const f = (a: Quantity, b: Quantity) =>
	[add(a, b), subtract(a, b), share(a, b), compare(a, b)];`);
		expect(several).toMatchInlineSnapshot(`
			{
			  "cost": 641,
			  "errors": [],
			}
		`);
		expect(several.cost).toBeLessThanOrEqual(WIDE);
		const withKnown = check(
			"export const f = (a: Quantity) => [add(t, a), add(a, t), total([t, a])];",
		);
		expect(withKnown).toMatchInlineSnapshot(`
			{
			  "cost": 396,
			  "errors": [],
			}
		`);
		expect(withKnown.cost).toBeLessThanOrEqual(WIDE);
	});

	test("are rejected in one sentence if they are not quantities", () => {
		const wrong = check("export const f = (a: Quantity) => add(a, 5);");
		expect(wrong).toMatchInlineSnapshot(`
			{
			  "cost": 319,
			  "errors": [
			    "Argument of type 'number' is not assignable to parameter of type 'Quantity<Kind, Unit>'.",
			  ],
			}
		`);
		expect(wrong.cost).toBeLessThanOrEqual(WIDE);
	});
});

describe("a mistake is one sentence", () => {
	test.each([
		["add(percent, t)", '"cannot add % (share) and t (mass)"'],
		["add(percent, percent)", '"cannot add % (share) and % (share)"'],
		["subtract(t, percent)", '"cannot subtract % (share) from t (mass)"'],
		["compare(t, kA)", '"cannot compare t (mass) with kA (electric-current)"'],
		["share(t, percent)", '"cannot take the share of t (mass) in % (share)"'],
		["growthRate(t, kA, 3)", '"cannot take the change from t (mass) to kA (electric-current)"'],
		["surplus(t, kA)", '"cannot combine t (mass) with kA (electric-current)"'],
		["total([percent, percent])", '"cannot total % (share)"'],
		["total([t, percent])", '"cannot total quantities of several kinds"'],
		["project(percent, percent, 1)", '"cannot project % (share)"'],
		["portion(t, t)", '"the share is t (mass): pass a share"'],
		[
			"importDependency({ imports: t, production: percent })",
			'"the flows are of several kinds: pass quantities of one kind"',
		],
		[
			"importDependency({ imports: t, production: t, exports: kA })",
			'"the flows are of several kinds: pass quantities of one kind"',
		],
		[
			"importDependency({ imports: percent, production: percent })",
			'"the flows are percentages: pass quantities of a kind that is not a percentage"',
		],
	])("%s", (call, mistake) => {
		const { errors, cost } = check(`${call};`);
		expect(errors).toHaveLength(1);
		expect(errors[0]).toMatch(/^Argument of type '.*'\.$/);
		expect(errors[0]).toContain(`is not assignable to parameter of type '${mistake}'.`);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});
});

describe("a union of kinds is rejected in one sentence", () => {
	test.each([
		["add(one, t)", '"cannot add a quantity of several kinds and t (mass)"'],
		["add(t, one)", '"cannot add t (mass) and a quantity of several kinds"'],
		["share(one, t)", '"cannot take the share of a quantity of several kinds in t (mass)"'],
		["add(mass, percent)", '"cannot add mass and % (share)"'],
		[
			"add(figure, figure)",
			'"cannot add a quantity of several kinds and a quantity of several kinds"',
		],
		["total(r.figures)", '"cannot total quantities of several kinds"'],
		[
			"importDependency({ imports: figure, production: figure })",
			'"the flows are of several kinds: pass quantities of one kind"',
		],
	])("%s", (call, mistake) => {
		const { errors, cost } = check(`
const one = [t, percent][0] as typeof t | typeof percent;
const mass = [t, Mt][0] as typeof t | typeof Mt;
const figure = r.figures[0] as r.ReportFigure;
${call};
export { figure, mass, one };`);
		expect(errors).toHaveLength(1);
		const [sentence, ...elaboration] = (errors[0] as string).split("\n");
		expect(sentence).toContain(`is not assignable to parameter of type '${mistake}'.`);
		// TypeScript adds the first member of a union argument, with the same mistake.
		for (const line of elaboration) expect(line).toContain(mistake);
		expect(elaboration.length).toBeLessThanOrEqual(1);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});

	test("but units of one kind go together", () => {
		expect(
			check("const mass = [t, Mt][0] as typeof t | typeof Mt; add(mass, t); share(t, mass);")
				.errors,
		).toEqual([]);
	});
});

describe("a query", () => {
	test("with a string that is known only at run time compiles", () => {
		const program = check(
			"export const f = (commodity: string) => findFigures(r.figures, { commodity });",
		);
		expect(program).toMatchInlineSnapshot(`
			{
			  "cost": 439,
			  "errors": [],
			}
		`);
		expect(program.cost).toBeLessThanOrEqual(WIDE);
	});

	test.each([
		"<Q extends FigureQuery>(query: Q) => findFigures(r.figures, query)",
		"<Q extends FigureQuery<r.ReportFigure>>(query: Q) => findFigures(r.figures, query)",
		"<F extends Figure, Q extends FigureQuery>(figures: F[], query: Q) => findFigures(figures, query)",
		"<F extends Figure>(figures: F[], query: FigureQuery) => findFigures(figures, query)",
		"(query: FigureQuery) => findFigures(r.figures, query)",
	])("of generic code compiles: %s", (code) => {
		const { errors, cost } = check(`export const f = ${code};`);
		expect(errors).toEqual([]);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});

	test("of generic code determines the figures for its callers", () => {
		const { errors } = check(`
const f = <const Q extends FigureQuery<r.ReportFigure>>(query: Q) => findFigures(r.figures, query);
export const found: r.BauxiteImports2024[] = f({ id: "bauxite-imports-2024" });`);
		expect(errors).toEqual([]);
	});

	test("with a typo is rejected in one sentence, which names the values", () => {
		const { errors, cost } = check('findFigures(r.figures, { period: "1999" });');
		expect(errors).toEqual([
			`Type '"1999"' is not assignable to type 'OneOrSeveral<"2021/2025" | "2024-12-31" | "2024" | "2025" | null>'.`,
		]);
		expect(cost).toBeLessThanOrEqual(WIDE);
	});

	test("with an unknown field is rejected in one sentence", () => {
		expect(check('findFigures(r.figures, { color: "red" });').errors).toEqual([
			"Object literal may only specify known properties, and 'color' does not exist in type 'KnownQuery<ReportFigure>'.",
		]);
	});

	test.each(['period: "1999"', 'color: "red"'])(
		"with a string that is known only at run time and the mistake %s is rejected in one sentence",
		(mistake) => {
			const { errors, cost } = check(
				`export const f = (commodity: string) => findFigures(r.figures, { commodity, ${mistake} });`,
			);
			expect(errors).toHaveLength(1);
			expect(errors[0]).toMatch(
				/^Argument of type .* is not assignable to parameter of type '"the query has a field or a value that the figures do not have"'\.$/,
			);
			expect(cost).toBeLessThanOrEqual(WIDE);
		},
	);
});

test("a conversion to a unit of a different kind names the units", () => {
	expect(check('convert(t, "kA");').errors).toEqual([
		`Argument of type '"kA"' is not assignable to parameter of type 'UnitOf<"mass">'.`,
	]);
});

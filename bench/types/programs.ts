import { OWN, versioned } from "../peers.ts";

/** A program that a consumer's compiler checks. */
export interface TypeProgram {
	readonly name: string;
	/** The cost class that decides its goal; null for peers. */
	readonly group: "usual" | "wide or generic" | null;
	/** Whether the program is right. */
	readonly isRight: boolean;
	readonly code: string;
}

const usual = (name: string, code: string): TypeProgram => ({
	name,
	group: "usual",
	isRight: true,
	code,
});

const demanding = (name: string, isRight: boolean, code: string): TypeProgram => ({
	name,
	group: "wide or generic",
	isRight,
	code,
});

/** Every kind that is not a percentage. */
const LEVEL_KIND = `type LevelKind = Exclude<
	Kind,
	"share" | "change-of-share" | "relative-change" | "growth-rate"
>;`;

/** What the compiler does for every program. */
export const EMPTY = "export {};";

/** The programs, and the programs of two peers that check units as well. */
export const typePrograms: readonly TypeProgram[] = [
	usual(
		"share of two figures",
		`import { share } from "${OWN}";
import { aluminaImports2024, aluminumProductsImports2024 } from "${OWN}/2025-r1";
export const result = share(aluminumProductsImports2024, aluminaImports2024);`,
	),
	usual(
		"filter, total and format",
		`import { findFigures, format, total } from "${OWN}";
import { figures } from "${OWN}/2025-r1";
export const text: string = format(total(findFigures(figures, { indicator: "imports" })));`,
	),
	usual(
		"import dependency ratio",
		`import { importDependency, quantity } from "${OWN}";
import { bauxiteImports2024 } from "${OWN}/2025-r1";
export const ratio = importDependency({
	imports: bauxiteImports2024,
	production: quantity(93, "Mt", "rounded"),
});`,
	),
	demanding(
		"wide arguments, sums and ratios",
		true,
		`import { compare, percentChange, type Quantity, share, subtract } from "${OWN}";
declare const a: Quantity;
declare const b: Quantity;
export const results = [subtract(a, b), share(a, b), percentChange(a, b), compare(a, b)];`,
	),
	demanding(
		"wide arguments, import dependency",
		true,
		`import { importDependency, type Quantity } from "${OWN}";
declare const q: Quantity;
export const ratio = importDependency({ imports: q, production: q, exports: q });`,
	),
	demanding(
		"generic function, right",
		true,
		`import { type Kind, percentChange, type Quantity, subtract, type Unit } from "${OWN}";
${LEVEL_KIND}
export function change<K extends LevelKind, U extends Unit>(a: Quantity<K, U>, b: Quantity<K, U>) {
	return [subtract(b, a), percentChange(a, b)];
}`,
	),
	demanding(
		"generic function, wrong",
		false,
		`import { add, type Kind, type Quantity, type Unit } from "${OWN}";
export function sum<K extends Kind, U extends Unit, L extends Kind>(
	a: Quantity<K, U>,
	b: Quantity<L, U>,
) {
	return add(a, b);
}`,
	),
	demanding(
		"mistake: share plus mass",
		false,
		`import { add, quantity } from "${OWN}";
export const sum = add(quantity(63, "%"), quantity(159, "Mt"));`,
	),
	demanding(
		"mistake over a union of all figures",
		false,
		`import { add } from "${OWN}";
import { figures } from "${OWN}/2025-r1";
export const sums = figures.map((figure) => add(figure, figure));`,
	),
	{
		name: `${versioned("safe-units")}, share`,
		group: null,
		isRight: true,
		code: `import { kilograms, Measure } from "safe-units";
export const result = Measure.of(1.41, kilograms).over(Measure.of(159, kilograms));`,
	},
	{
		name: `${versioned("@buge/ts-units")}, share`,
		group: null,
		isRight: true,
		code: `import { kilograms } from "@buge/ts-units/mass/index.js";
export const result = kilograms(1.41).per(kilograms(159));`,
	},
	{
		name: `${versioned("mathjs")}, share`,
		group: null,
		isRight: true,
		code: `import { divide, unit } from "mathjs";
export const result = divide(unit(1.41, "tonne"), unit(159, "tonne"));`,
	},
];

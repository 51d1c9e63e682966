import { createRequire } from "node:module";
import {
	add,
	convert,
	growthRate,
	importDependency,
	type Quantity,
	quantity,
	share,
} from "china-aluminum";
import {
	aluminaImports2024,
	aluminumProductsExports2024,
	aluminumProductsImports2024,
	bauxiteImports2024,
	unwroughtAluminumAlloysImports2024,
} from "china-aluminum/2025-r1";
import { convert as convertNumber } from "convert";
import { FLOOR, OWN, versioned } from "../peers.ts";
import type { OperationName } from "./names.ts";
import { OPERANDS, operandsOf, YEARS } from "./operands.ts";

/** One operation, called with the number of the operands. */
export type Operation = (operand: number) => unknown;

/** A library, with the operations that it has a documented way for. */
export interface Contender {
	readonly name: string;
	readonly operations: Readonly<Partial<Record<OperationName, Operation>>>;
}

const require = createRequire(import.meta.url);
const { grams, kilograms, Measure } = require("safe-units");
const buge = require("@buge/ts-units/mass/index.js");
const Qty = require("js-quantities");
const unit = require("unitmath/dist/UnitMath.js");
const math = require("mathjs");
const { Interval, ...interval } = require("interval-arithmetic");

const PERCENT = 100;
const THOUSAND = 1_000;

const growth = (ratio: number) => (ratio ** (1 / YEARS) - 1) * PERCENT;

/** An operand of a list, as plain code reads it. */
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

function plainNumbers(): Contender {
	const box = (value: number, code: string) => ({ value, unit: code });
	const { a, b } = operandsOf((value) => box(value, "Mt"));
	const values = a.map(({ value }) => value);
	return {
		name: FLOOR,
		operations: {
			create: (i) => box(at(values, i), "Mt"),
			add: (i) => box(at(a, i).value + at(b, i).value, "Mt"),
			share: (i) => box((at(a, i).value / at(b, i).value) * PERCENT, "%"),
			convert: (i) => box(at(a, i).value * THOUSAND, "kt"),
			growth: (i) => box(growth(at(b, i).value / at(a, i).value), "%/a"),
			dependency: (i) => box((at(a, i).value / (at(a, i).value + at(b, i).value)) * PERCENT, "%"),
		},
	};
}

/** The operations of this package on quantities or on figures. */
function ownOperations(a: readonly Mass[], b: readonly Mass[]): Contender["operations"] {
	return {
		add: (i) => add(at(a, i), at(b, i)),
		share: (i) => share(at(a, i), at(b, i)),
		convert: (i) => convert(at(a, i), "kt"),
		growth: (i) => growthRate(at(a, i), at(b, i), YEARS),
		dependency: (i) => importDependency({ imports: at(a, i), production: at(b, i) }),
	};
}

type Mass = Quantity<"mass", "Mt">;

function quantities(): Contender {
	const { a, b } = operandsOf((value): Mass => quantity(value, "Mt", "rounded"));
	const values = a.map(({ value }) => value);
	return {
		name: `${OWN}, quantities`,
		operations: {
			create: (i) => quantity(at(values, i), "Mt", "rounded"),
			...ownOperations(a, b),
		},
	};
}

function figures(): Contender {
	const masses: readonly Mass[] = [
		bauxiteImports2024,
		aluminaImports2024,
		aluminumProductsImports2024,
		aluminumProductsExports2024,
		unwroughtAluminumAlloysImports2024,
	];
	const list = (shift: number) =>
		Array.from({ length: OPERANDS }, (_, index) => at(masses, (index + shift) % masses.length));
	return { name: `${OWN}, figures`, operations: ownOperations(list(0), list(1)) };
}

function safeUnits(): Contender {
	const { a, b } = operandsOf((value) => Measure.of(value, kilograms));
	const values = operandsOf((value) => value).a;
	return {
		name: versioned("safe-units"),
		operations: {
			create: (i) => Measure.of(at(values, i), kilograms),
			add: (i) => at(a, i).plus(at(b, i)),
			share: (i) => at(a, i).over(at(b, i)),
			convert: (i) => at(a, i).valueIn(grams),
			growth: (i) => growth(at(b, i).over(at(a, i)).value),
			dependency: (i) => at(a, i).over(at(a, i).plus(at(b, i))),
		},
	};
}

function bugeUnits(): Contender {
	const { a, b } = operandsOf((value) => buge.kilograms(value));
	const values = operandsOf((value) => value).a;
	return {
		name: versioned("@buge/ts-units"),
		operations: {
			create: (i) => buge.kilograms(at(values, i)),
			add: (i) => at(a, i).plus(at(b, i)),
			share: (i) => at(a, i).per(at(b, i)),
			convert: (i) => at(a, i).in(buge.grams),
			growth: (i) => growth(at(b, i).per(at(a, i)).amount),
			dependency: (i) => at(a, i).per(at(a, i).plus(at(b, i))),
		},
	};
}

function convertPackage(): Contender {
	const { a, b } = operandsOf((value) => value);
	const tonnes = (value: number) => convertNumber(value, "kg").to("tonne");
	return {
		name: versioned("convert"),
		operations: {
			add: (i) => tonnes(at(a, i)) + at(b, i),
			convert: (i) => tonnes(at(a, i)),
		},
	};
}

function jsQuantities(): Contender {
	const { a, b } = operandsOf((value) => Qty(value, "kg"));
	const values = operandsOf((value) => value).a;
	return {
		name: versioned("js-quantities"),
		operations: {
			create: (i) => Qty(at(values, i), "kg"),
			add: (i) => at(a, i).add(at(b, i)),
			share: (i) => at(a, i).div(at(b, i)),
			convert: (i) => at(a, i).to("g"),
			growth: (i) => growth(at(b, i).div(at(a, i)).scalar),
			dependency: (i) => at(a, i).div(at(a, i).add(at(b, i))),
		},
	};
}

function unitmath(): Contender {
	const { a, b } = operandsOf((value) => unit(value, "kg"));
	const values = operandsOf((value) => value).a;
	return {
		name: versioned("unitmath"),
		operations: {
			create: (i) => unit(at(values, i), "kg"),
			add: (i) => at(a, i).add(at(b, i)),
			share: (i) => at(a, i).div(at(b, i)),
			convert: (i) => at(a, i).to("g"),
			growth: (i) => growth(at(b, i).div(at(a, i)).value),
			dependency: (i) => at(a, i).div(at(a, i).add(at(b, i))),
		},
	};
}

function mathjs(): Contender {
	const { a, b } = operandsOf((value) => math.unit(value, "kg"));
	const values = operandsOf((value) => value).a;
	return {
		name: versioned("mathjs"),
		operations: {
			create: (i) => math.unit(at(values, i), "kg"),
			add: (i) => math.add(at(a, i), at(b, i)),
			share: (i) => math.divide(at(a, i), at(b, i)),
			convert: (i) => at(a, i).to("g"),
			growth: (i) => growth(math.divide(at(b, i), at(a, i))),
			dependency: (i) => math.divide(at(a, i), math.add(at(a, i), at(b, i))),
		},
	};
}

/** Half of the last digit of a whole number: how far its bounds lie from it. */
const HALF = 0.5;

function intervals(): Contender {
	const around = (value: number) => new Interval(value - HALF, value + HALF);
	const { a, b } = operandsOf(around);
	const values = operandsOf((value) => value).a;
	const [thousand, one, percent] = [THOUSAND, 1, PERCENT].map((value) => new Interval(value));
	return {
		name: versioned("interval-arithmetic"),
		operations: {
			create: (i) => around(at(values, i)),
			add: (i) => interval.add(at(a, i), at(b, i)),
			share: (i) => interval.div(at(a, i), at(b, i)),
			convert: (i) => interval.mul(at(a, i), thousand),
			growth: (i) =>
				interval.mul(
					interval.sub(interval.nthRoot(interval.div(at(b, i), at(a, i)), YEARS), one),
					percent,
				),
			dependency: (i) => interval.div(at(a, i), interval.add(at(a, i), at(b, i))),
		},
	};
}

/** The floor, this package and its peers. */
export const contenders = (): Contender[] => [
	plainNumbers(),
	quantities(),
	figures(),
	safeUnits(),
	bugeUnits(),
	convertPackage(),
	jsQuantities(),
	unitmath(),
	mathjs(),
	intervals(),
];

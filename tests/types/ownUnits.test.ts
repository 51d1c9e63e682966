import { expect, test } from "vitest";
import { Compiler } from "../support/Compiler.ts";

const compiler = new Compiler();

const MERGED = `import { add, convert, percentChange, quantity, share, total, type LevelKind, type Quantity } from "china-aluminum";
declare module "china-aluminum" { interface UnitKinds { "USD/t": "price"; "CNY/t": "price" } }
const [dollars, yuan] = [quantity(2500, "USD/t", { kind: "price" }), quantity(18_000, "CNY/t", { kind: "price" })];
`;

test("your own unit, merged into UnitKinds, has a kind that functions accept", () => {
	const { errors } = compiler.check(`${MERGED}
export const kind: LevelKind = "price";
export const sum: Quantity<"price", "USD/t"> = add(dollars, yuan);
export const part: Quantity<"share", "%"> = share(dollars, yuan);
export const change: Quantity<"relative-change", "%"> = percentChange(dollars, dollars);
export const all: Quantity<"price", "USD/t" | "CNY/t"> = total([dollars, yuan]);
export const other: Quantity<"price", "CNY/t"> = convert(dollars, "CNY/t");
`);
	expect(errors).toEqual([]);
});

test("a mistake with it is one sentence that names it", () => {
	expect(compiler.check(`${MERGED}add(dollars, quantity(1, "Mt"));`).errors).toEqual([
		`Argument of type 'Quantity<"mass", "Mt">' is not assignable to parameter of type '"cannot add USD/t (price) and Mt (mass)"'.`,
	]);
	expect(compiler.check(`${MERGED}share(quantity(1, "%"), dollars);`).errors).toEqual([
		`Argument of type 'Quantity<"price", "USD/t">' is not assignable to parameter of type '"cannot take the share of % (share) in USD/t (price)"'.`,
	]);
});

test("a kind that the unit does not have is rejected", () => {
	const { errors } = compiler.check(`${MERGED}quantity(2500, "USD/t", { kind: "mass" });`);
	expect(errors).toEqual([`Type '"mass"' is not assignable to type '"price"'.`]);
});

test("without it, the unit is not known", () => {
	const { errors } = compiler.check(`import { quantity } from "china-aluminum";
quantity(2500, "USD/t");`);
	expect(errors).toHaveLength(1);
});

test("a kind of the library can have your own unit", () => {
	const { errors } =
		compiler.check(`import { add, convert, quantity, share, type Quantity } from "china-aluminum";
declare module "china-aluminum" { interface UnitKinds { GJ: "energy" } }
const heat = quantity(42, "GJ", { kind: "energy" });
export const sum: Quantity<"energy", "GJ"> = add(heat, quantity(1, "TW.h"));
export const part: Quantity<"share", "%"> = share(heat, heat);
export const same: Quantity<"energy", "GJ"> = convert(heat, "GJ");
`);
	expect(errors).toEqual([]);
});

import { quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { requireFlows, requireOneWay } from "../../../src/internal/gate/requireFlows.ts";
import { errorOf } from "../../support/errorOf.ts";

const imports = quantity(60, "Mt");
const production = quantity(40, "Mt");
const names = ["imports", "production", "exports", "stockIncrease"] as const;
const energy = quantity(5, "TW.h");

const read = (given: unknown) => requireFlows("importDependency", given, names);

test("flows that are left out are absent", () => {
	const flows = read({ imports, production, exports: undefined });
	expect(Object.keys(flows)).toEqual(["imports", "production"]);
	const all = { imports, production, exports: production, stockIncrease: imports };
	expect(read(all)).toEqual(all);
});

test.each<[flows: object, argument: string, code: string]>([
	[{ production }, "imports", "not-a-quantity"],
	[{ imports }, "production", "not-a-quantity"],
	[{ imports, production, exports: null }, "exports", "not-a-quantity"],
	[{ imports, production: energy }, "production", "kind-mismatch"],
	[{ imports, production, stockIncrease: energy }, "stockIncrease", "kind-mismatch"],
	[{ imports: quantity(5, "%"), production: quantity(5, "%") }, "production", "kind-mismatch"],
	[{ imports, production, reexports: imports }, "flows", "unknown-field"],
])("of %o, %s is rejected with %s", (flows, argument, code) => {
	expect(errorOf(() => read(flows))).toMatchObject({
		code,
		argument,
		function: "importDependency",
	});
});

test("only a change of stocks is below 0", () => {
	const negative = quantity(-5, "Mt");
	const zero = quantity(0, "Mt");
	expect(() => requireOneWay("f", { imports: zero, stockIncrease: negative })).not.toThrow();
	for (const name of ["imports", "production", "exports"]) {
		expect(
			errorOf(() => requireOneWay("f", { stockIncrease: zero, [name]: negative })),
		).toMatchObject({
			code: "out-of-range",
			message: `f: ${name}: must not be less than 0, got −5 Mt.`,
		});
	}
});

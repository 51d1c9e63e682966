import type { Quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { Level, OfKind, Second } from "../../src/model/kindRules.ts";
import type { Totalled } from "../../src/quantities/total.ts";

test("the compiler states a mistake in one sentence", () => {
	expectTypeOf<
		Second<"add", "share", "%", "mass", "Mt">
	>().toEqualTypeOf<"cannot add % (share) and Mt (mass)">();
	expectTypeOf<
		Second<"add", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot add % (share) and % (share)">();
	expectTypeOf<
		Second<"subtract", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot subtract % (share) from t (mass)">();
	expectTypeOf<
		Second<"compare", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot compare t (mass) with % (share)">();
	expectTypeOf<
		Second<"share", "mass", "Mt", "share", "%">
	>().toEqualTypeOf<"cannot take the share of Mt (mass) in % (share)">();
	expectTypeOf<
		Second<"change", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot take the change from % (share) to % (share)">();
	expectTypeOf<
		Second<"points", "share", "%", "mass", "t">
	>().toEqualTypeOf<"cannot take the change of share from % (share) to t (mass)">();
	expectTypeOf<
		Second<"balance", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot set t (mass) against % (share)">();
	expectTypeOf<
		Second<"level", "mass", "Mt", "change-of-share", "pp">
	>().toEqualTypeOf<"cannot change Mt (mass) by pp (change-of-share)">();
	expectTypeOf<
		Second<"level", "share", "%", "relative-change", "%">
	>().toEqualTypeOf<"cannot change % (share) by % (relative-change)">();
});

test("the compiler states in one sentence which kind a function accepts", () => {
	expectTypeOf<Level<"project", "share", "%">>().toEqualTypeOf<"cannot project % (share)">();
	expectTypeOf<Level<"project", "mass", "t">>().toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf<
		OfKind<"rate", "growth-rate", "share", "%">
	>().toEqualTypeOf<"the rate is % (share): give a growth-rate">();
	expectTypeOf<
		OfKind<"share", "share", "share" | "mass", "%" | "t">
	>().toEqualTypeOf<"the share is t (mass): give a share">();
	expectTypeOf<OfKind<"share", "share", "share", "%">>().toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf<Totalled<"mass" | "share", "t" | "%">>().toEqualTypeOf<
		readonly ("cannot total mass" | "cannot total share")[]
	>();
});

test("for several pairs, the compiler names those that do not go together", () => {
	expectTypeOf<
		Second<"add", "mass" | "share", "Mt" | "%", "mass", "t">
	>().toEqualTypeOf<"cannot add % (share) and t (mass)">();
	expectTypeOf<Second<"add", "mass", "Mt" | "kt", "mass", "t">>().toEqualTypeOf<
		Quantity<"mass", "t">
	>();
});

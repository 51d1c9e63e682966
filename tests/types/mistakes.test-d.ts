import type { Quantity } from "china-aluminum";
import { expectTypeOf, test } from "vitest";
import type { CheckedFlows } from "../../src/model/flows.ts";
import type {
	Addends,
	Comparable,
	LaterShare,
	Level,
	LevelChange,
	OfKind,
	Operand,
	Peer,
	Shares,
} from "../../src/model/kindRules.ts";

test("the compiler states a mistake in one sentence", () => {
	expectTypeOf<
		Operand<"add", "share", "%", "mass", "Mt">
	>().toEqualTypeOf<"cannot add % (share) and Mt (mass)">();
	expectTypeOf<
		Operand<"add", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot add % (share) and % (share)">();
	expectTypeOf<
		Operand<"subtract", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot subtract % (share) from t (mass)">();
	expectTypeOf<
		Comparable<"mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot compare t (mass) with % (share)">();
	expectTypeOf<
		Peer<"share", "mass", "Mt", "share", "%">
	>().toEqualTypeOf<"cannot take the share of Mt (mass) in % (share)">();
	expectTypeOf<
		Peer<"change", "share", "%", "share", "%">
	>().toEqualTypeOf<"cannot take the change from % (share) to % (share)">();
	expectTypeOf<
		LaterShare<"share", "%", "mass", "t">
	>().toEqualTypeOf<"cannot take the change of share from % (share) to t (mass)">();
	expectTypeOf<
		Peer<"balance", "mass", "t", "share", "%">
	>().toEqualTypeOf<"cannot combine t (mass) with % (share)">();
	expectTypeOf<
		LevelChange<"mass", "Mt", "change-of-share", "pp">
	>().toEqualTypeOf<"cannot change Mt (mass) by pp (change-of-share)">();
	expectTypeOf<
		LevelChange<"share", "%", "relative-change", "%">
	>().toEqualTypeOf<"cannot change % (share) by % (relative-change)">();
});

test("the compiler states in one sentence which kind a function accepts", () => {
	expectTypeOf<Level<"project", "share", "%">>().toEqualTypeOf<"cannot project % (share)">();
	expectTypeOf<Level<"project", "mass", "t">>().toEqualTypeOf<Quantity<"mass", "t">>();
	expectTypeOf<
		OfKind<"rate", "growth-rate", "share", "%">
	>().toEqualTypeOf<"the rate is % (share): pass a growth-rate">();
	expectTypeOf<
		OfKind<"share", "share", "share" | "mass", "%" | "t">
	>().toEqualTypeOf<"the share is a quantity of several kinds: pass a share">();
	expectTypeOf<Shares<"mass", "t">>().toEqualTypeOf<"the share is t (mass): pass a share">();
	expectTypeOf<OfKind<"share", "share", "share", "%">>().toEqualTypeOf<Quantity<"share", "%">>();
	expectTypeOf<Addends<"share", "%">>().toEqualTypeOf<"cannot total % (share)">();
	expectTypeOf<
		Addends<"mass" | "share", "t" | "%">
	>().toEqualTypeOf<"cannot total quantities of several kinds">();
	expectTypeOf<
		CheckedFlows<"share", "%">
	>().toEqualTypeOf<"the flows are percentages: pass quantities of a kind that is not a percentage">();
	expectTypeOf<
		CheckedFlows<"share" | "mass", "%">
	>().toEqualTypeOf<"the flows are of several kinds: pass quantities of one kind">();
});

test("one sentence stands for several pairs of kinds and units", () => {
	expectTypeOf<
		Operand<"add", "mass" | "share", "Mt" | "%", "mass", "t">
	>().toEqualTypeOf<"cannot add a quantity of several kinds and t (mass)">();
	expectTypeOf<
		Operand<"add", "mass", "Mt" | "kt", "share", "%">
	>().toEqualTypeOf<"cannot add mass and % (share)">();
	expectTypeOf<
		Peer<"share", "mass" | "population", "Mt" | "{person}", "mass" | "population", "t">
	>().toEqualTypeOf<"cannot take the share of a quantity of several kinds in a quantity of several kinds">();
	expectTypeOf<Operand<"add", "mass", "Mt" | "kt", "mass", "t">>().toEqualTypeOf<
		Quantity<"mass", "t">
	>();
});

import {
	add,
	compare,
	concentration,
	cumulativeGrowth,
	growthRate,
	impliedProduction,
	type Kind,
	perCapita,
	percentagePointChange,
	percentChange,
	portion,
	project,
	type Quantity,
	quantity,
	share,
	subtract,
	total,
	type Unit,
	wholeFrom,
} from "china-aluminum";
import { test } from "vitest";

const tonnes = quantity(1, "t");
const percent = quantity(1, "%");

test("functions accept quantities whose kinds are known only at run time", () => {
	const [a, b] = [tonnes, percent] as Quantity<Kind, Unit>[] as [Quantity, Quantity];
	add(a, b);
	subtract(a, b);
	compare(a, b);
	share(a, b);
	percentChange(a, b);
	growthRate(a, b, 1);
	add(tonnes, b);
	const unit = "t" as Unit;
	add(quantity(1, unit), quantity(2, unit));
	percentagePointChange(a, b);
	add(a, tonnes);
	portion(b, a);
	wholeFrom(a, b);
	project(a, b, 1);
	cumulativeGrowth(b, 1);
	impliedProduction(a, b);
	perCapita(a, b);
	concentration([b]);
	total([a, b]);
});

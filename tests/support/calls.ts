import * as library from "china-aluminum";
import { change, percent, rate, t } from "./quantities.ts";

type Call = (...given: never[]) => library.Quantity | string | boolean;

const [level, share, none] = [t(1), percent(1), t(0)];
const perPerson = library.quantity(1, "kg/{person}");

/** Every function on quantities, called with its quantities alone, and quantities that it accepts. */
export const calls: Readonly<Record<string, readonly [call: Call, ...given: library.Quantity[]]>> =
	{
		add: [library.add, level, level],
		subtract: [library.subtract, level, level],
		compare: [library.compare, level, level],
		agree: [library.agree, level, level],
		narrow: [library.narrow, level, level],
		multiply: [library.multiply, library.quantity(1, "{person}"), perPerson],
		divide: [library.divide, level, perPerson],
		scale: [(q: never) => library.scale(q, 2), level],
		convert: [(q: never) => library.convert(q, "kg" as never), level],
		total: [(...list: never[]) => library.total(list), level, level],
		share: [library.share, level, level],
		portion: [library.portion, share, level],
		wholeFrom: [library.wholeFrom, level, share],
		percentChange: [library.percentChange, level, level],
		percentagePointChange: [library.percentagePointChange, share, share],
		levelAfter: [library.levelAfter, level, change(25)],
		levelBefore: [library.levelBefore, level, change(25)],
		growthRate: [(from: never, to: never) => library.growthRate(from, to, 1), level, level],
		cumulativeGrowth: [(q: never) => library.cumulativeGrowth(q, 1), rate(10)],
		project: [(from: never, q: never) => library.project(from, q, 1), level, rate(10)],
		impliedProduction: [library.impliedProduction, level, share],
		perCapita: [library.perCapita, level, library.quantity(1000, "{person}")],
		capacityUtilization: [library.capacityUtilization, level, level],
		surplus: [library.surplus, level, level],
		concentration: [(...list: never[]) => library.concentration(list), share, share],
		importDependency: [
			(imports: never, production: never, exports: never) =>
				library.importDependency({ imports, production, exports }),
			level,
			level,
			level,
		],
		selfSufficiency: [
			(imports: never, production: never, exports: never) =>
				library.selfSufficiency({ imports, production, exports }),
			level,
			level,
			level,
		],
		netImportReliance: [
			(imports: never, production: never, exports: never, stockIncrease: never) =>
				library.netImportReliance({ imports, production, exports, stockIncrease }),
			level,
			level,
			level,
			none,
		],
		apparentConsumption: [
			(imports: never, production: never, exports: never, stockIncrease: never) =>
				library.apparentConsumption({ imports, production, exports, stockIncrease }),
			level,
			level,
			level,
			none,
		],
	};

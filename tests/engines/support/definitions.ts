import {
	apparentConsumption,
	growthRate,
	importDependency,
	netImportReliance,
	perCapita,
	percentagePointChange,
	percentChange,
	type Quantity,
	selfSufficiency,
	share,
} from "china-aluminum";

/** The functions of the package, whose arguments are only known when the test runs. */
type Wide = (...inputs: readonly unknown[]) => Quantity;

/** A definition, the columns that it is tried on, and the same calculation by the package. */
interface TriedDefinition {
	readonly name: string;
	readonly columns: readonly string[];
	/** Unit and kind of each column that is a quantity. */
	readonly units: readonly (readonly [unit: string, kind: string])[];
	/** Whether the last column is a number of years, which has no bounds. */
	readonly hasYears?: boolean;
	readonly calculate: Wide;
}

const MASS = ["Mt", "mass"] as const;
const SHARE = ["%", "share"] as const;

const [ofLevels, ofShares] = [
	[MASS, MASS],
	[SHARE, SHARE],
];

/** The definitions of numbers. The concentration, which uses lists, has separate tests. */
export const definitions: readonly TriedDefinition[] = [
	{
		name: "share",
		columns: ["exports", "production"],
		units: ofLevels,
		calculate: share as Wide,
	},
	{
		name: "percentage_point_change",
		columns: ["share_before", "share_after"],
		units: ofShares,
		calculate: percentagePointChange as Wide,
	},
	{
		name: "percent_change",
		columns: ["imports", "production"],
		units: ofLevels,
		calculate: percentChange as Wide,
	},
	{
		name: "growth_rate",
		columns: ["imports", "production", "years"],
		units: ofLevels,
		hasYears: true,
		calculate: growthRate as Wide,
	},
	{
		name: "apparent_consumption",
		columns: ["imports", "production", "exports", "stock_increase"],
		units: [MASS, MASS, MASS, MASS],
		calculate: (imports, production, exports, stockIncrease) =>
			(apparentConsumption as Wide)({ imports, production, exports, stockIncrease }),
	},
	{
		name: "import_dependency",
		columns: ["imports", "production", "exports"],
		units: [MASS, MASS, MASS],
		calculate: (imports, production, exports) =>
			(importDependency as Wide)({ imports, production, exports }),
	},
	{
		name: "self_sufficiency",
		columns: ["imports", "production", "exports"],
		units: [MASS, MASS, MASS],
		calculate: (imports, production, exports) =>
			(selfSufficiency as Wide)({ imports, production, exports }),
	},
	{
		name: "net_import_reliance",
		columns: ["imports", "production", "exports", "stock_increase"],
		units: [MASS, MASS, MASS, MASS],
		calculate: (imports, production, exports, stockIncrease) =>
			(netImportReliance as Wide)({ imports, production, exports, stockIncrease }),
	},
	{
		name: "per_capita",
		columns: ["imports", "population"],
		units: [
			["kg", "mass"],
			["{person}", "population"],
		],
		calculate: perCapita as Wide,
	},
];

const bounded = (column: string) => [`${column}_lower`, `${column}_upper`];

/** The arguments of the bounds of a definition. */
const boundArguments = ({ columns, hasYears }: TriedDefinition): string[] =>
	columns.flatMap((column, index) =>
		hasYears && index === columns.length - 1 ? [column] : bounded(column),
	);

/** The calls of the three functions of a definition on columns. */
export const callsOf = (definition: TriedDefinition): string[] => {
	const { name, columns } = definition;
	const bounds = boundArguments(definition).join(", ");
	return [`${name}(${columns.join(", ")})`, `${name}_lower(${bounds})`, `${name}_upper(${bounds})`];
};

import { callsOf, definitions } from "./definitions.ts";
import type { Engine } from "./Engine.ts";

/** Arguments for which every function of numbers has a result. */
const VALID: Readonly<Record<string, number>> = {
	imports: 159,
	production: 93,
	exports: 4,
	stock_increase: 2,
	population: 1408,
	share_before: 19,
	share_after: 26.2,
	years: 4,
};

const WIDTH = 0.5;

/** The value of a column or of one of its bounds. */
function valid(column: string): number {
	const name = column.replace(/_(lower|upper)$/, "");
	const value = VALID[name] as number;
	if (column.endsWith("_lower")) return value - WIDTH;
	return column.endsWith("_upper") ? value + WIDTH : value;
}

/** What is not a number that the functions take, by name. */
const wrongOf = ({ infinity, nan }: Engine): Readonly<Record<string, string>> => ({
	NULL: "NULL",
	NaN: nan,
	infinity,
	"minus infinity": `-${infinity}`,
	"a huge number": "1e200",
	"a tiny number": "1e-200",
	zero: "0",
	"minus one": "-1",
});

const COLUMN = /[a-z_]+(?=[,)])/g;

/** Every call of a function in which one argument is wrong, by its description. */
export function wrongCalls(engine: Engine): Map<string, string> {
	const calls = new Map<string, string>();
	for (const call of definitions.flatMap(callsOf)) {
		const columns = call.match(COLUMN) ?? [];
		for (const [at, column] of columns.entries()) {
			for (const [name, wrong] of Object.entries(wrongOf(engine))) {
				const args = columns.map((it, index) => (index === at ? wrong : String(valid(it))));
				const called = call.slice(0, call.indexOf("("));
				calls.set(`${called}: ${column} is ${name}`, `${called}(${args.join(", ")})`);
			}
		}
	}
	const list = (...elements: (number | string)[]) => engine.list(elements);
	const lists: Readonly<Record<string, string>> = {
		"no share": `concentration(${list()})`,
		"a share below zero": `concentration(${list(20, -1)})`,
		"a share that is NULL": `concentration(${list(20, "NULL")})`,
		"shares of more than a whole": `concentration(${list(60, 60)})`,
		"lists of different lengths": `concentration_upper(${list(20, 30)}, ${list(20)})`,
		"bounds in the wrong order": `concentration_lower(${list(20)}, ${list(10)})`,
		"lower bounds of more than a whole": `concentration_upper(${list(60, 60)}, ${list(70, 70)})`,
		"an open upper bound": `concentration_upper(${list(60)}, ${list("NULL")})`,
	};
	for (const [name, call] of Object.entries(lists)) calls.set(`concentration: ${name}`, call);
	return calls;
}

/** Calls of value functions whose result is NULL by the rule, whatever the engine. */
export const isAlwaysNull = (description: string): boolean =>
	description.startsWith("concentration") ||
	(!/_(lower|upper):/.test(description) && !/(zero|minus one)$/.test(description));

/**
 * What an addition and a division cost: this library with bounds and lineage, plain numbers in a box
 * (the floor), and the peers, in one run. `npm run bench`.
 */
import { createRequire } from "node:module";
import { add, quantity, share } from "china-aluminum";
import { aluminaImports2024, bauxiteImports2024 } from "china-aluminum/2025-r1";
import Table from "cli-table3";
import { Bench } from "tinybench";

const require = createRequire(import.meta.url);
const { kilograms, Measure } = require("safe-units");
const buge = require("@buge/ts-units/mass");
const Qty = require("js-quantities");
const unitmath = require("unitmath/dist/UnitMath.js");
const math = require("mathjs");
const Interval = require("interval-arithmetic");

const [x, y] = [159, 1.41];

/** The least that a calculation of one's own costs: a number and its unit in a new object. */
const box = (value: number) => ({ value, unit: "Mt" });

const FLOOR = "plain numbers in a box";
const tasks: Readonly<Record<string, readonly [add: () => unknown, divide: () => unknown]>> = {
	[FLOOR]: (([a, b]) => [() => box(a.value + b.value), () => box((a.value / b.value) * 100)])([
		box(x),
		box(y),
	] as const),
	"china-aluminum": (([a, b]) => [() => add(a, b), () => share(a, b)])([
		quantity(x, "Mt", "rounded"),
		quantity(y, "Mt", "rounded"),
	] as const),
	"china-aluminum, figures": [
		() => add(bauxiteImports2024, aluminaImports2024),
		() => share(aluminaImports2024, bauxiteImports2024),
	],
	"safe-units": (([a, b]) => [() => a.plus(b), () => a.over(b)])([
		Measure.of(x, kilograms),
		Measure.of(y, kilograms),
	]),
	"@buge/ts-units": (([a, b]) => [() => a.plus(b), () => a.per(b)])([
		buge.kilograms(x),
		buge.kilograms(y),
	]),
	"js-quantities": (([a, b]) => [() => a.add(b), () => a.div(b)])([Qty(x, "kg"), Qty(y, "kg")]),
	unitmath: (([a, b]) => [() => a.add(b), () => a.div(b)])([unitmath(x, "kg"), unitmath(y, "kg")]),
	mathjs: (([a, b]) => [() => math.add(a, b), () => math.divide(a, b)])([
		math.unit(x, "kg"),
		math.unit(y, "kg"),
	]),
	"interval-arithmetic": (([a, b]) => [() => Interval.add(a, b), () => Interval.div(a, b)])([
		new Interval.Interval(158.5, 159.5),
		new Interval.Interval(1.405, 1.415),
	]),
};

/** Calls in one measurement: one alone is shorter than what the clock can tell. */
const CALLS = 1000;

/** Where results go, so that no call can be left out. */
let sink: unknown;
const many = (call: () => unknown) => () => {
	for (let count = 0; count < CALLS; count += 1) sink = call();
	return sink;
};

const bench = new Bench({ time: 400, warmupTime: 100 });
for (const [name, [addition, division]] of Object.entries(tasks)) {
	bench.add(`${name} add`, many(addition)).add(`${name} divide`, many(division));
}
await bench.run();

/** Median time of a call, in nanoseconds. */
function nanoseconds(name: string): number {
	const result = bench.getTask(name)?.result;
	if (result?.state !== "completed") throw new Error(`${name} did not run`);
	return (result.latency.p50 * 1e6) / CALLS;
}

const table = new Table({
	head: ["", "add, ns", "× floor", "divide, ns", "× floor"],
	style: { head: [], border: [] },
});
for (const name of Object.keys(tasks)) {
	const cells = ["add", "divide"].flatMap((operation) => {
		const time = nanoseconds(`${name} ${operation}`);
		return [time.toFixed(0), (time / nanoseconds(`${FLOOR} ${operation}`)).toFixed(1)];
	});
	table.push([name, ...cells]);
}
console.log(table.toString());

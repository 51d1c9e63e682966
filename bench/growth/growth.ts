import { max } from "d3-array";
import { count, measured, NONE } from "../numbers.ts";
import { endProgress, progress } from "../progress.ts";
import { runFresh } from "../runFresh.ts";
import type { Goal, Section, Table } from "../Section.ts";
import { cases } from "./cases.ts";
import type { Timed, Weighed } from "./Measurement.ts";
import { DECADES, LARGEST, SIZES, STEP } from "./sizes.ts";

/** Times the time that a doubled input may take. */
const LIMIT = 2.2;

/** Milliseconds after which a case is stopped. */
const TIMEOUT = 300_000;

const MICROSECONDS = 1_000;
const KILOBYTE = 1_000;

/** Megabytes of the heap, so that an input of a million figures fits beside its result. */
const HEAP = "--max-old-space-size=8192";

/** The smallest input. */
const SMALLEST = SIZES[0] ?? 0;

/** How one case grows. */
interface Growth {
	readonly name: string;
	/** Milliseconds of the fastest round by size. */
	readonly times: ReadonlyMap<number, number>;
	/** How many times the time a doubled input takes, from each size to the next. */
	readonly factors: readonly number[];
	readonly failure: string | null;
}

function timesOf(name: string): Growth {
	progress(`growth: ${name}`);
	const { lines, failure } = runFresh("growth/time.ts", [name], {
		flags: [HEAP],
		timeout: TIMEOUT,
	});
	const times = new Map<number, number>();
	for (const { size, milliseconds } of lines as Timed[]) {
		times.set(size, Math.min(milliseconds, times.get(size) ?? milliseconds));
	}
	const ordered = [...times.values()];
	const factors = ordered
		.slice(1)
		.map((time, index) => (time / (ordered[index] ?? Number.NaN)) ** (1 / STEP));
	return { name, times, factors, failure };
}

const meanFactor = ({ factors }: Growth): number =>
	factors.reduce((product, factor) => product * factor, 1) ** (1 / factors.length);

const reach = ({ times }: Growth): number => max(times.keys()) ?? 0;

const perItem = (growth: Growth, size: number): string => {
	const time = growth.times.get(size);
	return time === undefined ? NONE : measured((time * MICROSECONDS) / size);
};

const factor = (value: number | undefined): string =>
	value === undefined || Number.isNaN(value) ? NONE : value.toFixed(2);

/** The largest input, or the name of the error that ended the process. */
const ended = (growth: Growth): string =>
	growth.failure === null ? count(reach(growth)) : (/^\w+/.exec(growth.failure)?.[0] ?? "failed");

const doublingTable = (growths: readonly Growth[]): Table => ({
	title: `Time per doubling of the input, from ${count(SMALLEST)} to ${count(LARGEST)}`,
	head: ["call", "µs at first", "µs at last", "mean ×", "worst ×", "largest"],
	rows: growths.map((growth) => [
		growth.name,
		perItem(growth, SMALLEST),
		perItem(growth, reach(growth)),
		factor(growth.factors.length === 0 ? undefined : meanFactor(growth)),
		factor(max(growth.factors)),
		ended(growth),
	]),
});

/** Time and memory of one case by size. */
interface Weights {
	readonly name: string;
	readonly bySize: ReadonlyMap<number, Weighed>;
}

function weigh(name: string): Weights {
	progress(`growth in memory: ${name}`);
	const { lines } = runFresh("growth/weigh.ts", [name], {
		flags: ["--expose-gc", HEAP],
		timeout: TIMEOUT,
	});
	return { name, bySize: new Map((lines as Weighed[]).map((weighed) => [weighed.size, weighed])) };
}

const decadeTable = (
	title: string,
	weights: readonly Weights[],
	cell: (weighed: Weighed) => string,
): Table => ({
	title,
	head: ["figures", ...DECADES.map((size) => count(size))],
	rows: weights.map(({ name, bySize }) => [
		name,
		...DECADES.map((size) => {
			const weighed = bySize.get(size);
			return weighed === undefined ? NONE : cell(weighed);
		}),
	]),
});

/** Figures from which on the size of the process says something about a call. */
const VISIBLE = 100_000;

const isGood = (growth: Growth): boolean =>
	growth.failure === null && reach(growth) === LARGEST && meanFactor(growth) <= LIMIT;

function goalsOf(growths: readonly Growth[]): Goal[] {
	const good = growths.filter(isGood).length;
	return [
		{
			what: `Calls that take at most ${LIMIT} × per doubling, up to ${count(LARGEST)}`,
			limit: `all ${growths.length}`,
			measured: String(good),
			isMet: good === growths.length,
		},
	];
}

/** Measures time and memory while the inputs grow. */
export async function growth(): Promise<Section> {
	const growths = cases.map(({ name }) => timesOf(name));
	const weights = cases.filter(({ isLarge }) => isLarge).map(({ name }) => weigh(name));
	endProgress();
	return {
		title: "Growth",
		explanation: [
			"`defineDataset` runs the same code as `parseDataset`.",
			"The clock counts the processor's time of the process, on all threads.",
			"The input is a number of figures, quantities, sentences or lines of 80 characters.",
			"`µs at first` is the time per entry of the smallest input, and `µs at last` that of the largest.",
			"The factor is the time for twice the input, divided by the time for the input. The mean of the factors decides the goal.",
			"The worst factor is between two neighboring sizes.",
			"Each time is that of the fastest round.",
			"The input stops growing after a call that takes 4 s or fails.",
			"A dash marks a size that would take more than 20 s with its preparation, or that does not fit in memory.",
		],
		tables: [
			doublingTable(growths),
			decadeTable("Microseconds per figure", weights, ({ size, milliseconds }) =>
				measured((milliseconds * MICROSECONDS) / size),
			),
			decadeTable("Bytes per figure that the result keeps", weights, ({ size, kept }) =>
				count(Math.max(0, kept) / size),
			),
			decadeTable("Kilobytes per figure by which the process grows", weights, ({ size, peak }) =>
				size < VISIBLE ? NONE : measured(Math.max(0, peak) / size / KILOBYTE),
			),
		],
		goals: goalsOf(growths),
	};
}

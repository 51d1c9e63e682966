import { median } from "d3-array";
import { count, measured, NONE, withSpread } from "../numbers.ts";
import { FLOOR, OWN } from "../peers.ts";
import { runFresh } from "../runFresh.ts";
import type { Goal, Section, Table } from "../Section.ts";
import { ratios, summarize } from "../statistics.ts";
import { type OperationName, operationNames, type Rounds } from "./names.ts";

/** Megabytes of a young generation that holds whatever one round allocates. */
const YOUNG = 256;

const ALLOCATION_FLAGS = [
	"--expose-gc",
	`--min-semi-space-size=${YOUNG}`,
	`--max-semi-space-size=${YOUNG}`,
];

/** Times of the floor that the two operations with a goal may take. */
const LIMITS = { add: 6, share: 10 } as const;

/** Measurements by contender and operation. */
class Results {
	readonly #values = new Map<string, readonly number[]>();
	readonly contenders = new Set<string>();

	constructor(lines: readonly Rounds[]) {
		for (const { contender, operation, values } of lines) {
			this.contenders.add(contender);
			this.#values.set(`${contender} ${operation}`, values);
		}
	}

	get(contender: string, operation: OperationName): readonly number[] | undefined {
		return this.#values.get(`${contender} ${operation}`);
	}

	/** How many times the floor, in each round. */
	overFloor(contender: string, operation: OperationName): number[] | undefined {
		const values = this.get(contender, operation);
		return values && ratios(values, this.get(FLOOR, operation) ?? []);
	}

	/** A table with a row for each contender and a column for each operation. */
	table(title: string, cell: (contender: string, operation: OperationName) => string): Table {
		return {
			title,
			head: ["package", ...operationNames],
			rows: [...this.contenders].map((contender) => [
				contender,
				...operationNames.map((operation) => cell(contender, operation)),
			]),
		};
	}
}

function run(program: string, flags: readonly string[] = []): Results {
	const { lines, failure } = runFresh(program, [], { flags });
	if (failure !== null) throw new Error(`${program}: ${failure}`);
	return new Results(lines as Rounds[]);
}

function goalsOf(times: Results): Goal[] {
	return (["add", "share"] as const).flatMap((operation) =>
		["quantities", "figures"].map((operands): Goal => {
			const values = times.overFloor(`${OWN}, ${operands}`, operation) ?? [];
			const { median: ratio } = summarize(values);
			return {
				what: `\`${operation}\` on ${operands} compared with boxed plain numbers`,
				limit: `≤ ${LIMITS[operation]} ×`,
				measured: `${withSpread(summarize(values))} ×`.replace(/ (±\d+%) ×/, " × $1"),
				isMet: ratio <= LIMITS[operation],
			};
		}),
	);
}

/** Measures time and allocation of the operations of this package and its peers. */
export async function operations(): Promise<Section> {
	const times = run("operations/time.ts");
	const bytes = run("operations/allocate.ts", ALLOCATION_FLAGS);
	const rounds = times.get(FLOOR, "add")?.length ?? 0;
	const optional = (
		values: readonly number[] | undefined,
		write: (values: readonly number[]) => string,
	) => (values === undefined ? NONE : write(values));
	return {
		title: "Operations",
		explanation: [
			"The clock counts the processor's time of the process, so other programs hardly change it.",
			"The floor is a plain number and its unit in a new object.",
			`Each cell is the median of ${rounds} rounds, in which all operations take turns.`,
			"The ratio to the floor is taken in each round.",
			"The spread is half of the interquartile range.",
			"`growth` is the growth rate over five years, `dependency` the import dependency ratio.",
			"Only this package calculates bounds, exact decimals and provenance in these times.",
			"`js-quantities` caches the conversions of each object, so its `convert` is a lookup.",
			"A dash marks an operation that a package does not have.",
		],
		tables: [
			times.table("Nanoseconds per operation", (contender, operation) =>
				optional(times.get(contender, operation), (values) => measured(median(values) ?? 0)),
			),
			times.table("Ratio to the floor", (contender, operation) =>
				optional(times.overFloor(contender, operation), (values) => withSpread(summarize(values))),
			),
			bytes.table("Bytes allocated per operation", (contender, operation) =>
				optional(bytes.get(contender, operation), (values) => count(median(values) ?? 0)),
			),
		],
		goals: goalsOf(times),
		bars: [...times.contenders].flatMap((contender) =>
			operationNames.flatMap((operation) => {
				const values = times.overFloor(contender, operation);
				return values ? [{ operation, contender, ratio: median(values) ?? 0 }] : [];
			}),
		),
	};
}

import { NONE, withSpread } from "../numbers.ts";
import { OWN, versioned } from "../peers.ts";
import { endProgress, progress } from "../progress.ts";
import { runFresh } from "../runFresh.ts";
import type { Goal, Section } from "../Section.ts";
import { ratios, summarize } from "../statistics.ts";

/** Fresh processes per module. */
const ROUNDS = 15;

const formats = { esm: "imports/esm.mjs", cjs: "imports/cjs.cjs" } as const;
type Format = keyof typeof formats;

const empty: Readonly<Record<Format, string>> = { esm: "./empty.mjs", cjs: "./empty.cjs" };

/** A module that is imported, by format; null if the package does not have the format. */
interface Importable {
	readonly name: string;
	readonly esm: string;
	readonly cjs: string | null;
}

const same = (name: string, specifier: string): Importable => ({
	name,
	esm: specifier,
	cjs: specifier,
});

const own = {
	root: same(OWN, OWN),
	revision: same(`${OWN}/2025-r1`, `${OWN}/2025-r1`),
	verify: same(`${OWN}/verify`, `${OWN}/verify`),
	schema: same(`${OWN}/schema`, `${OWN}/schema`),
	zod: same("zod alone", "zod"),
} satisfies Record<string, Importable>;

const peers: readonly Importable[] = [
	same(versioned("safe-units"), "safe-units"),
	same(versioned("@buge/ts-units"), "@buge/ts-units/mass/index.js"),
	{ name: versioned("convert"), esm: "convert", cjs: null },
	same(versioned("js-quantities"), "js-quantities"),
	{
		name: versioned("unitmath"),
		esm: "unitmath/es/UnitMath.js",
		cjs: "unitmath/dist/UnitMath.js",
	},
	same(versioned("mathjs"), "mathjs"),
	same(versioned("interval-arithmetic"), "interval-arithmetic"),
	same(versioned("simple-icons"), "simple-icons"),
	same(versioned("countries-list"), "countries-list"),
	same(versioned("mime-db"), "mime-db"),
	{ name: versioned("web-features"), esm: "web-features", cjs: null },
];

/** Milliseconds of one import by the clock, and those that the processor worked for it. */
interface Import {
	readonly elapsed: number;
	readonly processor: number;
}

function importOf(format: Format, specifier: string): Import {
	const { lines, failure } = runFresh(formats[format], [specifier]);
	if (failure !== null) throw new Error(`${specifier} (${format}): ${failure}`);
	return lines[0] as Import;
}

/** Imports over the empty module of the same round, by module, format and round. */
type Imports = ReadonlyMap<Importable, Readonly<Record<Format, Import[]>>>;

function measure(modules: readonly Importable[]): Imports {
	const imports = new Map(
		modules.map((module) => [module, { esm: [], cjs: [] } as Record<Format, Import[]>]),
	);
	for (let round = 1; round <= ROUNDS; round += 1) {
		progress(`imports: round ${round} of ${ROUNDS}`);
		for (const format of ["esm", "cjs"] as const) {
			const floor = importOf(format, empty[format]);
			for (const [module, measured] of imports) {
				const specifier = module[format];
				if (specifier === null) continue;
				const { elapsed, processor } = importOf(format, specifier);
				measured[format].push({
					elapsed: elapsed - floor.elapsed,
					processor: processor - floor.processor,
				});
			}
		}
	}
	endProgress();
	return imports;
}

/** Milliseconds that each entry may take, and how many times those of zod the schemas may take. */
const LIMITS = { root: 3, revision: 5, verify: 5 } as const;
const SCHEMA_LIMIT = 1.1;

const titles = { root: "the root", revision: "a revision", verify: "`./verify`" } as const;

function goalsOf(imports: Imports, format: Format): Goal[] {
	const of = (module: Importable) =>
		imports.get(module)?.[format].map(({ processor }) => processor) ?? [];
	const entries = Object.entries(LIMITS).map(([key, limit]): Goal => {
		const { median } = summarize(of(own[key as keyof typeof LIMITS]));
		return {
			what: `Import of ${titles[key as keyof typeof LIMITS]}, ${format}`,
			limit: `≤ ${limit} ms`,
			measured: `${median.toFixed(1)} ms`,
			isMet: median <= limit,
		};
	});
	const { median } = summarize(ratios(of(own.schema), of(own.zod)));
	return [
		...entries,
		{
			what: `Import of \`./schema\` compared with zod, ${format}`,
			limit: `≤ ${SCHEMA_LIMIT.toFixed(2)} ×`,
			measured: `${median.toFixed(2)} ×`,
			isMet: median <= SCHEMA_LIMIT,
		},
	];
}

/** Measures the first import of each module in fresh processes. */
export async function imports(): Promise<Section> {
	const modules = [...Object.values(own), ...peers];
	const measured = measure(modules);
	const cell = (module: Importable, format: Format, clock: keyof Import) => {
		const values = measured.get(module)?.[format].map((one) => one[clock]) ?? [];
		return values.length === 0 ? NONE : withSpread(summarize(values));
	};
	return {
		title: "Cold import",
		explanation: [
			`Each cell is the median of ${ROUNDS} fresh processes, measured inside the process.`,
			"The time of an empty module in the same round is subtracted.",
			"The spread is half of the interquartile range.",
			"The processor's time includes all threads, and other programs hardly change it.",
			"The goals use the processor's time, which is a little above the clock's on a quiet machine.",
		],
		tables: [
			{
				title: "Milliseconds of the first import",
				head: ["module", "import", "import, processor", "require", "require, processor"],
				rows: modules.map((module) => [
					module.name,
					cell(module, "esm", "elapsed"),
					cell(module, "esm", "processor"),
					cell(module, "cjs", "elapsed"),
					cell(module, "cjs", "processor"),
				]),
			},
		],
		goals: [...goalsOf(measured, "esm"), ...goalsOf(measured, "cjs")],
	};
}

import { count } from "../numbers.ts";
import type { Goal, Section, Table } from "../Section.ts";
import { type Bundler, type Bytes, bundlerNames, bytesOf } from "./bundlers.ts";
import { bytesOfFigures, parts } from "./parts.ts";
import { own, type Program, peers } from "./programs.ts";

/** Minified bytes that `share` may add to its two figures. */
const SHARE_LIMIT = 3_500;

/** Minified bytes that all functions may have. */
const FUNCTIONS_LIMIT = 30_000;

/** How many times the bytes of its literal one figure may have. */
const FIGURE_LIMIT = 1.1;

type ByBundler = Readonly<Record<Bundler, Bytes>>;

async function measure({ code }: Program): Promise<ByBundler> {
	const sizes: [Bundler, Bytes][] = [];
	for (const bundler of bundlerNames) sizes.push([bundler, await bytesOf(bundler, code)]);
	return Object.fromEntries(sizes) as ByBundler;
}

const row = ({ subject, what }: Program, sizes: ByBundler): string[] => [
	subject,
	what,
	...bundlerNames.flatMap((bundler) => [
		count(sizes[bundler].minified),
		count(sizes[bundler].gzipped),
	]),
];

const limit = (what: string, value: number, most: number, write = count, unit = " B"): Goal => ({
	what,
	limit: `≤ ${write(most)}${unit}`,
	measured: `${write(value)}${unit}`,
	isMet: value <= most,
});

type Sizes = Readonly<Record<keyof typeof own, ByBundler>>;

function goalsOf(bundler: Bundler, sizes: Sizes): Goal[] {
	const bytes = (key: keyof typeof own) => sizes[key][bundler].minified;
	const times = (value: number) => value.toFixed(2);
	return [
		limit(`All functions, ${bundler}`, bytes("functions"), FUNCTIONS_LIMIT),
		limit(
			`One figure compared with its literal, ${bundler}`,
			bytes("figure") / bytes("literal"),
			FIGURE_LIMIT,
			times,
			" ×",
		),
	];
}

/** Measures the bytes of small programs in two bundlers. */
export async function bytes(): Promise<Section> {
	const sizes = {} as Record<keyof typeof own, ByBundler>;
	const rows: string[][] = [];
	for (const [key, program] of Object.entries(own)) {
		sizes[key as keyof typeof own] = await measure(program);
		rows.push(row(program, sizes[key as keyof typeof own]));
	}
	for (const program of peers) rows.push(row(program, await measure(program)));
	const sizeTable: Table = {
		title: "Bytes of small programs",
		head: ["package", "program", ...bundlerNames.flatMap((bundler) => [`${bundler} min`, "gzip"])],
		rows,
	};
	return {
		title: "Bytes",
		explanation: [
			"Each program is bundled as an ES module and minified by esbuild, also after rollup.",
			"The gzip columns use level 9.",
			"The bundles contain the errors and the input checks.",
		],
		tables: [sizeTable, await parts()],
		goals: [
			limit(
				"`share` beyond its two figures, esbuild",
				sizes.share.esbuild.minified - (await bytesOfFigures()),
				SHARE_LIMIT,
			),
			...bundlerNames.flatMap((bundler) => goalsOf(bundler, sizes)),
		],
	};
}

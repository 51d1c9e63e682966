import { OWN, versioned } from "../peers.ts";

/** A program whose bundle is measured. */
export interface Program {
	readonly subject: string;
	readonly what: string;
	readonly code: string;
}

const figure = "bauxiteImports2024";
const pair = "aluminaImports2024, aluminumProductsImports2024";

/** The figure as a literal, which a reader would copy by hand, from the built revision. */
const { bauxiteImports2024 } = await import("china-aluminum/2025-r1");

/** The programs with this package, by the names under which the goals use them. */
export const own = {
	literal: {
		subject: "literal by hand",
		what: "one figure",
		code: `export const ${figure} = ${JSON.stringify(bauxiteImports2024)};`,
	},
	figure: {
		subject: OWN,
		what: "one figure",
		code: `export { ${figure} } from "${OWN}/2025-r1";`,
	},
	share: {
		subject: OWN,
		what: "two figures, share",
		code: `import { share } from "${OWN}";
import { ${pair} } from "${OWN}/2025-r1";
export const result = share(aluminumProductsImports2024, aluminaImports2024);`,
	},
	functions: { subject: OWN, what: "all functions", code: `export * from "${OWN}";` },
	everyFigure: {
		subject: OWN,
		what: "all figures",
		code: `export { figures } from "${OWN}/2025-r1";`,
	},
	verify: { subject: OWN, what: "verify", code: `export * from "${OWN}/verify";` },
} satisfies Record<string, Program>;

const plain: Program = {
	subject: "plain numbers",
	what: "a share",
	code: `const box = (value, unit) => ({ value, unit });
const [part, whole] = [box(1.41, "Mt"), box(159, "Mt")];
export const result = box((part.value / whole.value) * 100, "%");`,
};

const arithmetic = (name: string, code: string): Program => ({
	subject: versioned(name),
	what: "a share",
	code,
});

const item = (name: string, code: string): Program => ({
	subject: versioned(name),
	what: "one item",
	code,
});

/** What is measured beside this package. */
export const peers: readonly Program[] = [
	plain,
	arithmetic(
		"safe-units",
		`import { kilograms, Measure } from "safe-units";
export const result = Measure.of(1.41, kilograms).over(Measure.of(159, kilograms));`,
	),
	arithmetic(
		"@buge/ts-units",
		`import { kilograms } from "@buge/ts-units/mass/index.js";
export const result = kilograms(1.41).per(kilograms(159));`,
	),
	arithmetic(
		"convert",
		`import { convert } from "convert";
export const result = (convert(1.41, "tonne").to("kg") / convert(159, "tonne").to("kg")) * 100;`,
	),
	arithmetic(
		"js-quantities",
		`import Qty from "js-quantities/esm";
export const result = Qty(1.41, "t").div(Qty(159, "t"));`,
	),
	arithmetic(
		"unitmath",
		`import unit from "unitmath";
export const result = unit(1.41, "tonne").div(unit(159, "tonne"));`,
	),
	arithmetic(
		"mathjs",
		`import { divide, unit } from "mathjs";
export const result = divide(unit(1.41, "tonne"), unit(159, "tonne"));`,
	),
	arithmetic(
		"interval-arithmetic",
		`import { div, Interval } from "interval-arithmetic";
export const result = div(new Interval(1.405, 1.415), new Interval(158.5, 159.5));`,
	),
	item("simple-icons", `export { siGithub } from "simple-icons";`),
	item(
		"countries-list",
		`import { countries } from "countries-list";
export const china = countries.CN;`,
	),
	item(
		"mime-db",
		`import db from "mime-db";
export const json = db["application/json"];`,
	),
	item(
		"web-features",
		`import data from "web-features/data.json";
export const grid = data.features.grid;`,
	),
];

/** The program with two figures and a share, on the sources of this package. */
export const shareOnSources = {
	folder: new URL("../../src", import.meta.url).pathname,
	code: own.share.code
		.replace(`"${OWN}/2025-r1"`, '"./datasets/2025-r1.ts"')
		.replace(`"${OWN}"`, '"./index.ts"'),
};

/** Prints the figures of the report and three indicators, from the built package by its own name. */
import { styleText } from "node:util";
import {
	cautionsOf,
	type Derivation,
	type Figure,
	format,
	formatBounds,
	importDependency,
	portion,
	type Quantity,
	quantity,
	share,
	subtract,
} from "china-aluminum";
import {
	aluminaCapacity,
	aluminaImports2024,
	aluminaRequirement,
	bauxiteImports2024,
	bauxiteImportsGuineaShare,
	dataset,
	figures,
	greenElectricityAluminumShare2024,
	greenElectricityAluminumShareChange2024,
} from "china-aluminum/2025-r1";
import { constantName } from "china-aluminum/schema";
import Table from "cli-table3";

const WIDE = 100;
const GAP = 2;
const WIDE_COLUMNS = [34, 16, 20, 12, 17];
const NARROW_COLUMNS = [24, 14, 12, 12, 17];

const isWide = (process.stdout.columns ?? WIDE) >= WIDE;
const noBorders = Object.fromEntries(
	["top", "bottom", "mid", "left", "right", "middle"].flatMap((side) =>
		["", "-mid", "-left", "-right"].map((part) => [side + part, ""]),
	),
);
const styled = (style: "bold" | "dim", text: string) =>
	styleText(style, text, { stream: process.stdout });

/** China's bauxite output in 2024 by the USGS. The report does not state it. */
const usgsBauxiteProduction2024 = quantity(93, "Mt", "rounded");

const indicators: Readonly<Record<string, Quantity>> = {
	"Share of aluminum made with renewable power, 2020": subtract(
		greenElectricityAluminumShare2024,
		greenElectricityAluminumShareChange2024,
	),
	"Alumina requirement in alumina capacity": share(aluminaRequirement, aluminaCapacity),
	"Bauxite import dependency in 2024, with USGS output": importDependency({
		imports: bauxiteImports2024,
		production: usgsBauxiteProduction2024,
	}),
	"Guinea's share of alumina imports, a mistake": portion(
		bauxiteImportsGuineaShare,
		aluminaImports2024,
	),
};

const isFigureInput = (input: Quantity | number): input is Figure =>
	typeof input === "object" && "id" in input;

function figuresTable(): string {
	const table = new Table({
		head: ["Figure", "Value", "Bounds", "Period", "Section"].map((name) => styled("bold", name)),
		chars: noBorders,
		style: { "padding-left": 0, "padding-right": GAP, head: [], border: [] },
		colWidths: isWide ? WIDE_COLUMNS : NARROW_COLUMNS,
		wordWrap: true,
	});
	for (const figure of figures) {
		table.push(
			[
				figure.label.en,
				format(figure),
				formatBounds(figure),
				figure.period ?? "not stated",
				figure.section,
			],
			[{ content: styled("dim", `  ${constantName(figure.id)}`), colSpan: 5 }],
		);
	}
	return table.toString().replace(/ +$/gm, "");
}

/** A sentence in lines that, with their indent, fit a terminal of 80 columns. */
const lines = (sentence: string) =>
	(sentence.match(/.{1,75}(?: |$)/g) ?? []).map((line) => `    ${line.trimEnd()}`);

function indicatorLines(title: string, result: Quantity): string[] {
	const { by, formula, inputs } = result.derivation as Derivation;
	const constants = Object.values(inputs)
		.filter(isFigureInput)
		.map(({ id }) => constantName(id));
	return [
		styled("bold", `${title}: ${format(result)} (${formatBounds(result)})`),
		`  ${formula}`,
		...Object.entries(inputs).flatMap(([name, input]) => {
			if (typeof input === "number") return [`  ${name} = ${input}`];
			return isFigureInput(input)
				? [`  ${name} = ${format(input)} (${input.section})`, `    ${input.label.en}`]
				: [`  ${name} = ${format(input)} (not from the report)`];
		}),
		...cautionsOf(result)
			.slice(0, 1)
			.flatMap(({ message }) => ["  Caution:", ...lines(message.en)]),
		styled("dim", `  import { ${by} } from "china-aluminum";`),
		styled(
			"dim",
			`  import {\n    ${constants.join(",\n    ")},\n  } from "china-aluminum/${dataset.revision}";`,
		),
		"",
	];
}

console.log(styled("bold", `${dataset.title}, revision ${dataset.revision}`));
console.log(
	`import { … } from "china-aluminum/${dataset.revision}", by the name under each figure\n`,
);
console.log(figuresTable());
console.log();
for (const [title, result] of Object.entries(indicators)) {
	console.log(indicatorLines(title, result).join("\n"));
}

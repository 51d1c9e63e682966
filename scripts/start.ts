/** Prints the figures of the report and four results, from the built package by its own name. */
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

const width = process.stdout.columns ?? WIDE;
const isWide = width >= WIDE;
const noBorders = Object.fromEntries(
	["top", "bottom", "mid", "left", "right", "middle"].flatMap((side) =>
		["", "-mid", "-left", "-right"].map((part) => [side + part, ""]),
	),
);
const styled = (style: "bold" | "dim", text: string) =>
	styleText(style, text, { stream: process.stdout });

/** China's bauxite output in 2024 by the USGS. The report does not state it. */
const usgsBauxiteProduction2024 = quantity(93, "Mt", "rounded");

const results: Readonly<Record<string, Quantity>> = {
	"Share of aluminum made with renewable power, 2020": subtract(
		greenElectricityAluminumShare2024,
		greenElectricityAluminumShareChange2024,
	),
	"Alumina requirement as a share of alumina capacity": share(aluminaRequirement, aluminaCapacity),
	"Bauxite import dependency, 2024, with the output of the USGS": importDependency({
		imports: bauxiteImports2024,
		production: usgsBauxiteProduction2024,
	}),
	"A mistake: Guinea's share of bauxite imports applied to alumina imports": portion(
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

/** A text in lines that fit the terminal. Lines after the first one are indented further. */
function inLines(text: string, indent: string): string {
	const lines = [indent];
	for (const word of text.split(" ")) {
		const line = lines.at(-1) as string;
		const isFirst = line.trim() === "";
		if (isFirst || line.length + word.length < width) {
			lines[lines.length - 1] = `${line}${isFirst ? "" : " "}${word}`;
		} else lines.push(`${indent}  ${word}`);
	}
	return lines.join("\n");
}

function resultLines(title: string, result: Quantity): string[] {
	const { by, formula, inputs } = result.derivation as Derivation;
	const constants = Object.values(inputs)
		.filter(isFigureInput)
		.map(({ id }) => constantName(id));
	return [
		styled("bold", inLines(title, "")),
		`  ${format(result)} (${formatBounds(result)})`,
		`  ${formula}`,
		...Object.entries(inputs).flatMap(([name, input]) => {
			if (typeof input === "number") return [`  ${name} = ${input}`];
			return isFigureInput(input)
				? [`  ${name} = ${format(input)} (${input.section})`, `    ${input.label.en}`]
				: [`  ${name} = ${format(input)} (not from the report)`];
		}),
		...cautionsOf(result)
			.slice(0, 1)
			.map(({ message }) => inLines(`Caution: ${message.en}`, "  ")),
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
for (const [title, result] of Object.entries(results)) {
	console.log(resultLines(title, result).join("\n"));
}

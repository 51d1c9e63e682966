import { findFigures, format, formatBounds } from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { logScale } from "./drawing/scales.ts";
import type { Report } from "./Report.ts";
import { inWords, nameOf, periodOf, sectionsOf, yearsOf } from "./words.ts";

/** What is traded in and out; so unlike in size that the scale is logarithmic. */
export function trade({ figures }: Report): Chart {
	const flows = findFigures(figures, { kind: "mass", indicator: ["imports", "exports"] }).toSorted(
		(a, b) => b.value - a.value,
	);
	const data = flows.map((q) => ({
		id: q.id,
		label: `${nameOf(q.commodity)}, ${q.indicator}`,
		q,
		isSecond: q.indicator === "exports",
	}));
	const largest = ["imports", "exports"].map((indicator) =>
		flows.find((flow) => flow.indicator === indicator),
	);
	const [bought = "", sold = ""] = largest.map(
		(flow) => flow && `${format(flow)} of ${nameOf(flow.commodity).toLowerCase()}`,
	);
	const title = `China brings in ${bought} and sends out ${sold}`;
	const description = `Points of imports and exports on a logarithmic scale. ${inWords(data)}`;
	const id = "trade";
	return {
		id,
		title,
		units: `Imports and exports, million tonnes (Mt), ${yearsOf(flows.map(({ period }) => period))}; logarithmic scale: each line is ten times the one before`,
		sections: sectionsOf(flows),
		description,
		columns: ["Commodity", "Flow", "Mass", "Bounds", "Period", "Section"],
		rows: flows.map((q) => [
			nameOf(q.commodity),
			nameOf(q.indicator),
			format(q),
			formatBounds(q),
			periodOf(q),
			q.section,
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "dot",
			scale: logScale(flows, " Mt"),
			legend: ["dot", "dot-second", "range"],
		}),
	};
}

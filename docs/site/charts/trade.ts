import { convert, type Figure, findFigures, format, formatBounds } from "../../../src/index.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { logScale } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { inWords, nameOf, periodOf, placesOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

const UNIT = "Mt";
const WORLD = "001";
const names = new Intl.DisplayNames("en", { type: "region" });

/** The one country that a flow comes from or goes to, where it is not that with the world. */
function partnerOf({ counterpart = WORLD, indicator }: Figure): string {
	if (counterpart === WORLD) return "";
	return ` ${indicator === "exports" ? "to" : "from"} ${names.of(counterpart)}`;
}

/** What is traded in and out; so unlike in size that the scale is logarithmic. */
export function trade({ figures, dataset }: RevisionExports): Chart {
	const flows = findFigures(figures, {
		kind: "mass",
		indicator: ["imports", "exports"],
		area: "CN",
	});
	const years = yearsOfRows(flows);
	const data = flows
		.map((flow) => ({
			id: flow.id,
			label: `${nameOf(flow.commodity)}, ${flow.indicator}${partnerOf(flow)}${years.of(flow)}`,
			flow,
			q: convert(flow, UNIT),
			isSecond: flow.indicator === "exports",
		}))
		.toSorted((a, b) => b.q.value - a.q.value);
	const largest = [false, true].map((isSold) => data.find(({ isSecond }) => isSecond === isSold));
	const [bought = "", sold = ""] = largest.map(
		(row) => row && `${format(row.q)} of ${nameOf(row.flow.commodity).toLowerCase()}`,
	);
	const title = `China brings in ${bought} and sends out ${sold}`;
	const description = `Points of imports and exports on a logarithmic scale. ${inWords(data)}`;
	const id = "trade";
	return {
		id,
		title,
		units: `Imports and exports, million tonnes (${UNIT})${years.note}; logarithmic scale: each line is ten times the one before`,
		...placesOf(flows),
		description,
		columns: ["Commodity", "Flow", "Mass", "Bounds", "Period", "Section"],
		rows: data.map(({ flow, q }) => [
			nameOf(flow.commodity),
			nameOf(flow.indicator),
			format(q),
			formatBounds(q),
			periodOf(flow),
			sectionTitleIn(dataset.sections, flow.section),
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "dot",
			scale: logScale(
				data.map(({ q }) => q),
				` ${UNIT}`,
			),
			series: { first: "dot", second: "dot-second" },
		}),
	};
}

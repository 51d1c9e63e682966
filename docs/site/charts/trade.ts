import { convert, type Figure, findFigures } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { logScale } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { rowChart } from "./rowChart.ts";
import { inWords, nameOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

const UNIT = "Mt";
const WORLD = "001";

/** The one country that a flow comes from or goes to, if it is not the world. */
function partnerOf({ counterpart = WORLD, indicator }: Figure, { say, tag }: Words): string {
	if (counterpart === WORLD) return "";
	const name = new Intl.DisplayNames(tag, { type: "region" }).of(counterpart);
	return indicator === "exports"
		? say(` to ${name}`, `（对${name}）`)
		: say(` from ${name}`, `（自${name}）`);
}

/** What is traded in and out. The sizes differ so much that the scale is logarithmic. */
export function trade(
	{ figures, dataset, commodities, indicators }: RevisionExports,
	words: Words,
): Chart {
	const { say, format, formatBounds } = words;
	const flows = findFigures(figures, {
		kind: "mass",
		indicator: ["imports", "exports"],
		area: "CN",
	});
	const years = yearsOfRows(flows, words);
	const commodityOf = (flow: Figure) => nameOf(flow.commodity, commodities, words);
	const flowOf = (flow: Figure) => nameOf(flow.indicator, indicators, words);
	const data = flows
		.map((flow) => ({
			id: flow.id,
			label:
				say(`${commodityOf(flow)}, ${flow.indicator}`, `${commodityOf(flow)}，${flowOf(flow)}`) +
				partnerOf(flow, words) +
				years.of(flow),
			flow,
			q: convert(flow, UNIT),
			isSecond: flow.indicator === "exports",
		}))
		.toSorted((a, b) => b.q.value - a.q.value);
	const largest = [false, true].map((isSold) => data.find(({ isSecond }) => isSecond === isSold));
	const [bought = "", sold = ""] = largest.map(
		(row) =>
			row &&
			say(
				`${format(row.q)} of ${commodityOf(row.flow).toLowerCase()}`,
				`${format(row.q)}${commodityOf(row.flow)}`,
			),
	);
	const title = say(
		`China imports ${bought} and exports ${sold}`,
		`中国进口${bought}，出口${sold}`,
	);
	const description = say(
		`Points of imports and exports on a logarithmic scale. ${inWords(data, words)}`,
		`对数刻度上的进出口数据点。${inWords(data, words)}`,
	);
	return rowChart({
		id: "trade",
		title,
		units: say(
			`Imports and exports, million tonnes (${UNIT})${years.note}; logarithmic scale: each line is ten times the line before it`,
			`进出口，百万吨（${UNIT}）${years.note}；对数刻度：每条线为前一条的十倍`,
		),
		description,
		words,
		stated: flows,
		columns: say(
			["Commodity", "Flow", "Mass", "Bounds", "Period", "Section"],
			["品种", "流向", "质量", "界限", "时间", "章节"],
		),
		rows: data.map(({ flow, q }) => [
			commodityOf(flow),
			flowOf(flow),
			format(q),
			formatBounds(q),
			words.period(flow.period),
			sectionTitleIn(dataset.sections, flow.section),
		]),
		data: data.map((row) => ({ ...row, basis: `“${row.flow.printed}”` })),
		shape: "dot",
		scale: logScale(
			data.map(({ q }) => q),
			` ${UNIT}`,
		),
		series: { first: "dot", second: "dot-second" },
	});
}

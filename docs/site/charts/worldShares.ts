import { findFigures } from "../../../src/index.ts";
import type { Words } from "../language.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { PERCENT } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { rowChart } from "./rowChart.ts";
import { inWords, nameOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

/** China's shares of world output. A share that two sections state differently appears twice. */
export function worldShares(report: RevisionExports, words: Words): Chart {
	const { figures, dataset, commodities } = report;
	const { say, format, formatBounds } = words;
	const shares = findFigures(figures, { indicator: "world-production-share", area: "CN" });
	const years = yearsOfRows(shares, words);
	const titleOf = (section: string) => sectionTitleIn(dataset.sections, section);
	const order = [...new Set(shares.map(({ commodity }) => commodity))];
	const data = shares
		.toSorted((a, b) => order.indexOf(a.commodity) - order.indexOf(b.commodity))
		.map((q, index, all) => {
			const isSecond = all[index - 1]?.commodity === q.commodity;
			const isTwice = isSecond || all[index + 1]?.commodity === q.commodity;
			return {
				id: q.id,
				label: nameOf(q.commodity, commodities, words) + years.of(q),
				detail: isTwice ? `“${titleOf(q.section)}”` : undefined,
				q,
				isSecond,
			};
		});
	const primary = report.primaryAluminumWorldProductionShare;
	const bauxite = findFigures(shares, { commodity: "bauxite" })
		.filter(({ period }) => period === primary.period)
		.map((q) => format(q));
	const title = say(
		`China makes ${format(primary)} of the world's primary aluminum, and mines ${bauxite.join(" or ")} of its bauxite`,
		`中国生产全球${format(primary)}的原铝，开采全球${bauxite.join("或")}的铝土矿`,
	);
	const description = say(
		`Bars of China's share of world output. ${inWords(data, words)} If two sections state a share differently, both are shown.`,
		`中国占全球产量比重的条形图。${inWords(data, words)}两处说法不同者均列出。`,
	);
	return rowChart({
		id: "world-shares",
		title,
		units: say("China's share of world output, %", "中国占全球产量比重，%") + years.note,
		description,
		words,
		stated: shares,
		columns: say(
			["Commodity", "Share", "Bounds", "Period", "Section"],
			["品种", "占比", "界限", "时间", "章节"],
		),
		rows: data.map(({ q }) => [
			nameOf(q.commodity, commodities, words),
			format(q),
			formatBounds(q),
			words.period(q.period),
			titleOf(q.section),
		]),
		data,
		shape: "bar",
		scale: PERCENT,
		series: { second: "second" },
	});
}

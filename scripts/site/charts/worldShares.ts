import { findFigures, format, formatBounds } from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { PERCENT } from "./drawing/scales.ts";
import type { Report } from "./Report.ts";
import { inWords, nameOf, periodOf, sectionsOf } from "./words.ts";

/** China's shares in the world's output; what two sections state differently stands twice. */
export function worldShares({ figures, ...report }: Report): Chart {
	const shares = findFigures(figures, { indicator: "world-production-share" });
	const order = [...new Set(shares.map(({ commodity }) => commodity))];
	const data = shares
		.toSorted((a, b) => order.indexOf(a.commodity) - order.indexOf(b.commodity))
		.map((q, index, all) => {
			const isSecond = all[index - 1]?.commodity === q.commodity;
			const isTwice = isSecond || all[index + 1]?.commodity === q.commodity;
			const name = nameOf(q.commodity);
			return { id: q.id, label: isTwice ? `${name}, in ${q.section}` : name, q, isSecond };
		});
	const bauxite = findFigures(shares, { commodity: "bauxite" }).map((q) => format(q));
	const title = `China makes ${format(report.primaryAluminumWorldProductionShare)} of the world's primary aluminum, and mines ${bauxite.join(" or ")} of its bauxite`;
	const description = `Bars of China's share in world output. ${inWords(data)} Where two sections state a share differently, both are shown.`;
	const id = "world-shares";
	return {
		id,
		title,
		units: "China's share in world output, %; the report states no year",
		sections: sectionsOf(shares),
		description,
		columns: ["Commodity", "Share", "Bounds", "Period", "Section"],
		rows: data.map(({ q }) => [
			nameOf(q.commodity),
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
			shape: "bar",
			scale: PERCENT,
			legend: ["value", "over", "second"],
		}),
	};
}

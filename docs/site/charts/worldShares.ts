import { findFigures, format, formatBounds } from "../../../src/index.ts";
import { sectionTitleIn } from "../sectionTitleIn.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { PERCENT } from "./drawing/scales.ts";
import { inSection } from "./inSection.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { inWords, nameOf, periodOf, placesOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

/** China's shares in the world's output; what two sections state differently stands twice. */
export function worldShares({ figures, dataset, ...report }: RevisionExports): Chart {
	const shares = findFigures(figures, { indicator: "world-production-share", area: "CN" });
	const years = yearsOfRows(shares);
	const titleOf = (section: string) => sectionTitleIn(dataset.sections, section);
	const order = [...new Set(shares.map(({ commodity }) => commodity))];
	const data = shares
		.toSorted((a, b) => order.indexOf(a.commodity) - order.indexOf(b.commodity))
		.map((q, index, all) => {
			const isSecond = all[index - 1]?.commodity === q.commodity;
			const isTwice = isSecond || all[index + 1]?.commodity === q.commodity;
			const name = nameOf(q.commodity) + years.of(q);
			return {
				id: q.id,
				label: isTwice ? inSection(name, titleOf(q.section), format(q)) : name,
				text: isTwice ? `${name}, in “${titleOf(q.section)}”` : name,
				q,
				isSecond,
			};
		});
	const primary = report.primaryAluminumWorldProductionShare;
	const bauxite = findFigures(shares, { commodity: "bauxite" })
		.filter(({ period }) => period === primary.period)
		.map((q) => format(q));
	const title = `China makes ${format(primary)} of the world's primary aluminum, and mines ${bauxite.join(" or ")} of its bauxite`;
	const description = `Bars of China's share in world output. ${inWords(data.map(({ text, q }) => ({ label: text, q })))} Where two sections state a share differently, both are shown.`;
	const id = "world-shares";
	return {
		id,
		title,
		units: `China's share in world output, %${years.note}`,
		...placesOf(shares),
		description,
		columns: ["Commodity", "Share", "Bounds", "Period", "Section"],
		rows: data.map(({ q }) => [
			nameOf(q.commodity),
			format(q),
			formatBounds(q),
			periodOf(q),
			titleOf(q.section),
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "bar",
			scale: PERCENT,
			series: { second: "second" },
		}),
	};
}

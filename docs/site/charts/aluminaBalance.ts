import { type Figure, format, formatBounds, surplus } from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { RevisionExports } from "./RevisionExports.ts";
import { inWords, periodOf, placesOf } from "./words.ts";
import { yearsOfRows } from "./yearsOfRows.ts";

/** Alumina capacity against what the smelters need. */
export function aluminaBalance({ aluminaCapacity, aluminaRequirement }: RevisionExports): Chart {
	const beyond = surplus(aluminaCapacity, aluminaRequirement);
	const stated: readonly Figure[] = [aluminaCapacity, aluminaRequirement];
	const years = yearsOfRows(stated);
	const data = [
		{
			id: "capacity",
			label: `Capacity${years.of(aluminaCapacity)}`,
			q: aluminaCapacity,
			period: periodOf(aluminaCapacity),
			basis: "Stated",
		},
		{
			id: "need",
			label: `Need of the smelters${years.of(aluminaRequirement)}`,
			q: aluminaRequirement,
			period: periodOf(aluminaRequirement),
			basis: "Stated",
		},
		{
			id: "surplus",
			label: "Capacity beyond the need",
			q: beyond,
			period: [...new Set(stated.map(periodOf))].join(", "),
			basis: "Capacity less need",
			isSecond: true,
		},
	];
	const title = `Alumina capacity exceeds what smelters need by ${format(beyond)}`;
	const isBound = [aluminaCapacity, beyond].every(({ qualifier }) => qualifier === "over");
	const description = `Bars of alumina a year. ${inWords(data)}${isBound ? " The capacity is stated as a lower bound, so the surplus is one too." : ""}`;
	const id = "alumina-balance";
	return {
		id,
		title,
		units: `Alumina a year, million tonnes (Mt)${years.note}`,
		...placesOf(stated),
		description,
		columns: ["What", "Alumina", "Bounds", "Period", "Worked out from"],
		rows: data.map(({ label, q, period, basis }) => [
			label,
			format(q),
			formatBounds(q),
			period,
			basis,
		]),
		svg: drawRows({
			id,
			title,
			description,
			data,
			shape: "bar",
			scale: scaleFromZero(
				data.map(({ q }) => q),
				" Mt",
			),
			series: { second: "derived" },
		}),
	};
}

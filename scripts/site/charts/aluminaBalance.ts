import { format, formatBounds, surplus } from "../../../src/index.ts";
import type { Chart } from "./Chart.ts";
import { drawRows } from "./drawing/drawRows.ts";
import { scaleFromZero } from "./drawing/scales.ts";
import type { Report } from "./Report.ts";
import { inWords, NO_PERIOD, sectionsOf } from "./words.ts";

/** Alumina capacity against what the smelters need. */
export function aluminaBalance({ aluminaCapacity, aluminaRequirement }: Report): Chart {
	const beyond = surplus(aluminaCapacity, aluminaRequirement);
	const data = [
		{ id: "capacity", label: "Capacity", q: aluminaCapacity, basis: "Stated" },
		{ id: "need", label: "Need of the smelters", q: aluminaRequirement, basis: "Stated" },
		{
			id: "surplus",
			label: "Capacity beyond the need",
			q: beyond,
			basis: "Capacity less need",
			isSecond: true,
		},
	];
	const title = `Alumina capacity exceeds what smelters need by ${format(beyond)}`;
	const description = `Bars of alumina a year. ${inWords(data)} The capacity is stated as a lower bound, so the surplus is one too.`;
	const id = "alumina-balance";
	return {
		id,
		title,
		units: "Alumina a year, million tonnes (Mt); the report states no year",
		sections: sectionsOf([aluminaCapacity, aluminaRequirement]),
		description,
		columns: ["What", "Alumina", "Bounds", "Period", "Worked out from"],
		rows: data.map(({ label, q, basis }) => [label, format(q), formatBounds(q), NO_PERIOD, basis]),
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
			legend: ["value", "over", "derived"],
		}),
	};
}

import { quantity } from "../../../src/index.ts";
import type { Label } from "../../../src/model/label.ts";
import type { Quantity } from "../../../src/model/quantity.ts";
import type { Kind, Unit } from "../../../src/model/unit.ts";

/** A figure from a different source, for comparison only. It is not part of a revision. */
export interface ExternalFigure<K extends Kind = Kind, U extends Unit = Unit> {
	readonly label: Label;
	readonly source: string;
	readonly quantity: Quantity<K, U>;
}

const USGS =
	"USGS, Mineral Commodity Summaries 2025, data release, DOI 10.5066/P13XCP3R (estimates)";
const IAI = "International Aluminium Institute, as reported";

export const bauxiteOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "bauxite output of China in 2024", zh: "2024年中国铝土矿产量" },
	source: USGS,
	quantity: quantity(93, "Mt", "rounded"),
};

export const worldBauxiteOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "bauxite output of the world in 2024", zh: "2024年全球铝土矿产量" },
	source: USGS,
	quantity: quantity(450, "Mt", "about"),
};

export const aluminaOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "alumina output of China in 2024", zh: "2024年中国氧化铝产量" },
	source: USGS,
	quantity: quantity(84, "Mt", "rounded"),
};

export const worldAluminaOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "alumina output of the world in 2024", zh: "2024年全球氧化铝产量" },
	source: USGS,
	quantity: quantity(142, "Mt", "rounded"),
};

export const primaryOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "primary aluminum output of China in 2024", zh: "2024年中国原铝产量" },
	source: IAI,
	quantity: quantity("43.38", "Mt", "rounded"),
};

export const worldPrimaryOutput: ExternalFigure<"mass", "Mt"> = {
	label: { en: "primary aluminum output of the world in 2024", zh: "2024年全球原铝产量" },
	source: IAI,
	quantity: quantity("72.76", "Mt", "rounded"),
};

export const usgsPrimaryOutput: ExternalFigure<"mass", "Mt"> = {
	label: {
		en: "primary aluminum output of China in 2024, USGS",
		zh: "2024年中国原铝产量，美国地质调查局",
	},
	source: USGS,
	quantity: quantity("43.0", "Mt", "rounded"),
};

export const usgsWorldPrimaryOutput: ExternalFigure<"mass", "Mt"> = {
	label: {
		en: "primary aluminum output of the world in 2024, USGS",
		zh: "2024年全球原铝产量，美国地质调查局",
	},
	source: USGS,
	quantity: quantity(72, "Mt", "rounded"),
};

export const smeltingCap: ExternalFigure<"mass", "Mt"> = {
	label: {
		en: "cap on primary aluminum capacity since 2017, per year",
		zh: "2017年以来的原铝年产能上限",
	},
	source: "press reports",
	quantity: quantity(45, "Mt"),
};

export const bauxiteReserves: ExternalFigure<"mass", "Mt"> = {
	label: { en: "bauxite reserves of China", zh: "中国铝土矿储量" },
	source: USGS,
	quantity: quantity(680, "Mt", "about"),
};

export const worldBauxiteReserves: ExternalFigure<"mass", "Mt"> = {
	label: { en: "bauxite reserves of the world", zh: "全球铝土矿储量" },
	source: USGS,
	quantity: quantity(29_000, "Mt", "about"),
};

export const population: ExternalFigure<"population", "10*6.{person}"> = {
	label: { en: "population of China at the end of 2024", zh: "2024年末中国人口" },
	source: "National Bureau of Statistics of China, as reported (31 provinces)",
	quantity: quantity("1408.28", "10*6.{person}", "rounded"),
};

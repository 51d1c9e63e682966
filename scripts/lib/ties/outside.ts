import { quantity } from "../../../src/index.ts";
import type { Quantity } from "../../../src/model/quantity.ts";
import type { Kind, Unit } from "../../../src/model/unit.ts";

/** A figure from elsewhere, for comparison alone: it is part of no revision. */
export interface Outside<K extends Kind = Kind, U extends Unit = Unit> {
	readonly label: string;
	readonly source: string;
	readonly quantity: Quantity<K, U>;
}

const USGS =
	"USGS, Mineral Commodity Summaries 2025, data release, DOI 10.5066/P13XCP3R (estimates)";
const IAI = "International Aluminium Institute, as reported";

export const bauxiteOutput: Outside<"mass", "Mt"> = {
	label: "bauxite mined in China in 2024",
	source: USGS,
	quantity: quantity(93, "Mt", "rounded"),
};

export const worldBauxiteOutput: Outside<"mass", "Mt"> = {
	label: "bauxite mined in the world in 2024",
	source: USGS,
	quantity: quantity(450, "Mt", "about"),
};

export const aluminaOutput: Outside<"mass", "Mt"> = {
	label: "alumina made in China in 2024",
	source: USGS,
	quantity: quantity(84, "Mt", "rounded"),
};

export const worldAluminaOutput: Outside<"mass", "Mt"> = {
	label: "alumina made in the world in 2024",
	source: USGS,
	quantity: quantity(142, "Mt", "rounded"),
};

export const primaryOutput: Outside<"mass", "Mt"> = {
	label: "primary aluminum made in China in 2024",
	source: IAI,
	quantity: quantity("43.38", "Mt", "rounded"),
};

export const worldPrimaryOutput: Outside<"mass", "Mt"> = {
	label: "primary aluminum made in the world in 2024",
	source: IAI,
	quantity: quantity("72.76", "Mt", "rounded"),
};

export const usgsPrimaryOutput: Outside<"mass", "Mt"> = {
	label: "primary aluminum made in China in 2024, by the USGS",
	source: USGS,
	quantity: quantity("43.0", "Mt", "rounded"),
};

export const usgsWorldPrimaryOutput: Outside<"mass", "Mt"> = {
	label: "primary aluminum made in the world in 2024, by the USGS",
	source: USGS,
	quantity: quantity(72, "Mt", "rounded"),
};

export const smeltingCap: Outside<"mass", "Mt"> = {
	label: "cap of 2017 on the capacity for primary aluminum, a year",
	source: "press",
	quantity: quantity(45, "Mt"),
};

export const bauxiteReserves: Outside<"mass", "Mt"> = {
	label: "bauxite reserves of China",
	source: USGS,
	quantity: quantity(680, "Mt", "about"),
};

export const worldBauxiteReserves: Outside<"mass", "Mt"> = {
	label: "bauxite reserves of the world",
	source: USGS,
	quantity: quantity(29_000, "Mt", "about"),
};

export const population: Outside<"population", "10*6.{person}"> = {
	label: "population of China at the end of 2024",
	source: "National Bureau of Statistics of China, as reported (31 provinces)",
	quantity: quantity("1408.28", "10*6.{person}", "rounded"),
};

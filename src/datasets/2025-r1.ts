// Made of data/2025-r1.json by `npm run data:generate`; mend the data, not this file.
/**
 * Figures of the 2025 address on China's aluminum industry: revision 2025-r1, 46 figures.
 *
 * The title is known from the address of a public copy. The text names no speaker and no date; its headings match what was reported of the opening address of the 2025 China International Aluminium Week (Xi'an, 2025-10-29), and that it is the same address is an inference. The text is abridged: three passages end in a colon with nothing behind it. Tons are metric.
 *
 * @module china-aluminum/2025-r1
 */

import type { Dataset, Figure, Selector } from "../figure.ts";

/**
 * Electrolytic aluminum capacity relocated or replaced: over 5 Mt (电解铝产能转移或置换量：超过500万吨).
 *
 * Bounds: ≥ 5 Mt. Period: 2021/2025.
 * Printed "Over 5 million metric tons" in sentence 2 of section achievements-1.
 *
 * Capacity, not output; the report prints no 'a year'. Relocated and replaced capacity are one number. The plan's last year was still running when the report was given.
 *
 * ```ts
 * import { primaryAluminumCapacityRelocated2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const primaryAluminumCapacityRelocated2021To2025: Figure<
	"primary-aluminum-capacity-relocated-2021-to-2025",
	"mass",
	"Mt",
	"primary-aluminum",
	"capacity-relocated",
	"CN"
> = {
	id: "primary-aluminum-capacity-relocated-2021-to-2025",
	revision: "2025-r1",
	value: 5,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "over",
	lower: 5,
	upper: null,
	commodity: "primary-aluminum",
	indicator: "capacity-relocated",
	area: "CN",
	period: "2021/2025",
	status: "A",
	section: "achievements-1",
	sentence: 2,
	printed: "Over 5 million metric tons",
	label: {
		en: "Electrolytic aluminum capacity relocated or replaced",
		zh: "电解铝产能转移或置换量",
	},
	note: "Capacity, not output; the report prints no 'a year'. Relocated and replaced capacity are one number. The plan's last year was still running when the report was given.",
};

/**
 * Share of key enterprises in electrolytic aluminum capacity: 72% (重点电解铝企业产能占比：72%).
 *
 * Bounds: 71.5 to 72.5%. Period: 2024-12-31.
 * Printed "72%" in sentence 4 of section achievements-1.
 *
 * An end-of-year level. Which enterprises count as key, and how many they are, is not stated.
 *
 * ```ts
 * import { keyEnterprisesCapacityShareEnd2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const keyEnterprisesCapacityShareEnd2024: Figure<
	"key-enterprises-capacity-share-end-2024",
	"share",
	"%",
	"primary-aluminum",
	"key-enterprises-capacity-share",
	"CN"
> = {
	id: "key-enterprises-capacity-share-end-2024",
	revision: "2025-r1",
	value: 72,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 71.5,
	upper: 72.5,
	commodity: "primary-aluminum",
	indicator: "key-enterprises-capacity-share",
	area: "CN",
	period: "2024-12-31",
	status: "A",
	section: "achievements-1",
	sentence: 4,
	printed: "72%",
	label: {
		en: "Share of key enterprises in electrolytic aluminum capacity",
		zh: "重点电解铝企业产能占比",
	},
	note: "An end-of-year level. Which enterprises count as key, and how many they are, is not stated.",
};

/**
 * Change in the share of key enterprises in electrolytic aluminum capacity: 6 pp (重点电解铝企业产能占比变化：6个百分点).
 *
 * Bounds: 5.5 to 6.5 pp. Period: 2024-12-31. Counted from: 2020-12-31.
 * Printed "6 percentage points" in sentence 4 of section achievements-1.
 *
 * Percentage points, not percent. The baseline is printed as the end of the 13th plan, which is the end of 2020.
 *
 * ```ts
 * import { keyEnterprisesCapacityShareChangeEnd2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const keyEnterprisesCapacityShareChangeEnd2024: Figure<
	"key-enterprises-capacity-share-change-end-2024",
	"change-of-share",
	"pp",
	"primary-aluminum",
	"key-enterprises-capacity-share",
	"CN"
> = {
	id: "key-enterprises-capacity-share-change-end-2024",
	revision: "2025-r1",
	value: 6,
	unit: "pp",
	kind: "change-of-share",
	decimals: 0,
	qualifier: "rounded",
	lower: 5.5,
	upper: 6.5,
	commodity: "primary-aluminum",
	indicator: "key-enterprises-capacity-share",
	area: "CN",
	period: "2024-12-31",
	baseline: "2020-12-31",
	changeOf: "key-enterprises-capacity-share-end-2024",
	status: "A",
	section: "achievements-1",
	sentence: 4,
	printed: "6 percentage points",
	label: {
		en: "Change in the share of key enterprises in electrolytic aluminum capacity",
		zh: "重点电解铝企业产能占比变化",
	},
	note: "Percentage points, not percent. The baseline is printed as the end of the 13th plan, which is the end of 2020.",
};

/**
 * Capacity of one domestically developed alumina line: 1.6 Mt per line (自主研发氧化铝单线产能：单线160万吨).
 *
 * Bounds: 1.55 to 1.65 Mt per line. The report states no period.
 * Printed "1.6-million-ton-per-line" in sentence 2 of section achievements-2.
 *
 * The rating of one line, not a total. Presumably a year's output, but the report prints no 'a year'.
 *
 * ```ts
 * import { aluminaLineCapacity } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaLineCapacity: Figure<
	"alumina-line-capacity",
	"mass-per-line",
	"Mt/{line}",
	"alumina",
	"line-capacity",
	"CN"
> = {
	id: "alumina-line-capacity",
	revision: "2025-r1",
	value: 1.6,
	unit: "Mt/{line}",
	kind: "mass-per-line",
	decimals: 1,
	qualifier: "rounded",
	lower: 1.55,
	upper: 1.65,
	commodity: "alumina",
	indicator: "line-capacity",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-2",
	sentence: 2,
	printed: "1.6-million-ton-per-line",
	label: {
		en: "Capacity of one domestically developed alumina line",
		zh: "自主研发氧化铝单线产能",
	},
	note: "The rating of one line, not a total. Presumably a year's output, but the report prints no 'a year'.",
};

/**
 * Current of the large electrolysis cell class: about 600 kA (大型铝电解槽电流等级：约600千安).
 *
 * Bounds: 550 to 650 kA. The report states no period.
 * Printed "600kA-class" in sentence 2 of section achievements-2.
 *
 * The name of a class of cells: 'class' is read as 'about'; it could be read as a plain rounded number. Printed a second time in the next sentence as the name of the class.
 *
 * ```ts
 * import { electrolysisCellCurrent } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const electrolysisCellCurrent: Figure<
	"electrolysis-cell-current",
	"electric-current",
	"kA",
	"primary-aluminum",
	"cell-current",
	"CN"
> = {
	id: "electrolysis-cell-current",
	revision: "2025-r1",
	value: 600,
	unit: "kA",
	kind: "electric-current",
	decimals: 0,
	qualifier: "about",
	lower: 550,
	upper: 650,
	commodity: "primary-aluminum",
	indicator: "cell-current",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-2",
	sentence: 2,
	printed: "600kA-class",
	label: {
		en: "Current of the large electrolysis cell class",
		zh: "大型铝电解槽电流等级",
	},
	note: "The name of a class of cells: 'class' is read as 'about'; it could be read as a plain rounded number. Printed a second time in the next sentence as the name of the class.",
};

/**
 * Share of 600 kA cells in electrolysis capacity: 10.4% (600kA电解槽产能占比：10.4%).
 *
 * Bounds: 10.35 to 10.45%. The report states no period.
 * Printed "10.4%" in sentence 3 of section achievements-2.
 *
 * The year of this level is not stated, nor is the capacity that it is a share of.
 *
 * ```ts
 * import { electrolysisCell600kaCapacityShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const electrolysisCell600kaCapacityShare: Figure<
	"electrolysis-cell-600ka-capacity-share",
	"share",
	"%",
	"primary-aluminum",
	"cell-capacity-share",
	"CN"
> = {
	id: "electrolysis-cell-600ka-capacity-share",
	revision: "2025-r1",
	value: 10.4,
	unit: "%",
	kind: "share",
	decimals: 1,
	qualifier: "rounded",
	lower: 10.35,
	upper: 10.45,
	commodity: "primary-aluminum",
	indicator: "cell-capacity-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-2",
	sentence: 3,
	printed: "10.4%",
	label: {
		en: "Share of 600 kA cells in electrolysis capacity",
		zh: "600kA电解槽产能占比",
	},
	note: "The year of this level is not stated, nor is the capacity that it is a share of.",
};

/**
 * Change in the share of 600 kA cells in electrolysis capacity: 3.4 pp (600kA电解槽产能占比变化：3.4个百分点).
 *
 * Bounds: 3.35 to 3.45 pp. The report states no period. Counted from: 2020.
 * Printed "3.4-percentage-point" in sentence 3 of section achievements-2.
 *
 * Percentage points, not percent. Counted from 2020; the end year is not stated.
 *
 * ```ts
 * import { electrolysisCell600kaCapacityShareChange } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const electrolysisCell600kaCapacityShareChange: Figure<
	"electrolysis-cell-600ka-capacity-share-change",
	"change-of-share",
	"pp",
	"primary-aluminum",
	"cell-capacity-share",
	"CN"
> = {
	id: "electrolysis-cell-600ka-capacity-share-change",
	revision: "2025-r1",
	value: 3.4,
	unit: "pp",
	kind: "change-of-share",
	decimals: 1,
	qualifier: "rounded",
	lower: 3.35,
	upper: 3.45,
	commodity: "primary-aluminum",
	indicator: "cell-capacity-share",
	area: "CN",
	period: null,
	baseline: "2020",
	changeOf: "electrolysis-cell-600ka-capacity-share",
	status: "A",
	section: "achievements-2",
	sentence: 3,
	printed: "3.4-percentage-point",
	label: {
		en: "Change in the share of 600 kA cells in electrolysis capacity",
		zh: "600kA电解槽产能占比变化",
	},
	note: "Percentage points, not percent. Counted from 2020; the end year is not stated.",
};

/**
 * Change in the energy consumption of alumina: -19% (氧化铝能耗变化：-19%).
 *
 * Bounds: -19.5 to -18.5%. Period: 2021/2025.
 * Printed "19%" in sentence 4 of section achievements-2.
 *
 * Printed as a decline. Whether energy per tonne or in total is not stated, nor are the base year and the level. The plan's last year was still running when the report was given.
 *
 * ```ts
 * import { aluminaEnergyConsumptionChange2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaEnergyConsumptionChange2021To2025: Figure<
	"alumina-energy-consumption-change-2021-to-2025",
	"relative-change",
	"%",
	"alumina",
	"energy-consumption",
	"CN"
> = {
	id: "alumina-energy-consumption-change-2021-to-2025",
	revision: "2025-r1",
	value: -19,
	unit: "%",
	kind: "relative-change",
	decimals: 0,
	qualifier: "rounded",
	lower: -19.5,
	upper: -18.5,
	commodity: "alumina",
	indicator: "energy-consumption",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-2",
	sentence: 4,
	printed: "19%",
	label: {
		en: "Change in the energy consumption of alumina",
		zh: "氧化铝能耗变化",
	},
	note: "Printed as a decline. Whether energy per tonne or in total is not stated, nor are the base year and the level. The plan's last year was still running when the report was given.",
};

/**
 * Change in energy consumption per tonne of electrolytic aluminum: -300 kWh/t (电解铝单位能耗变化：-300千瓦时/吨).
 *
 * Bounds: -300.5 to -299.5 kWh/t. Period: 2024. Counted from: 2020.
 * Printed "300 kWh" in sentence 5 of section achievements-2.
 *
 * A change, not a level: the level is not stated. Printed as a drop, per ton of aluminum; what the word 'additional' adds to is not stated. A round hundred, bounded by the general rule.
 *
 * ```ts
 * import { primaryAluminumSpecificEnergyChange2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const primaryAluminumSpecificEnergyChange2024: Figure<
	"primary-aluminum-specific-energy-change-2024",
	"specific-energy",
	"kW.h/t",
	"primary-aluminum",
	"specific-energy-consumption",
	"CN"
> = {
	id: "primary-aluminum-specific-energy-change-2024",
	revision: "2025-r1",
	value: -300,
	unit: "kW.h/t",
	kind: "specific-energy",
	decimals: 0,
	qualifier: "rounded",
	lower: -300.5,
	upper: -299.5,
	commodity: "primary-aluminum",
	indicator: "specific-energy-consumption",
	area: "CN",
	period: "2024",
	baseline: "2020",
	changeOf: null,
	status: "A",
	section: "achievements-2",
	sentence: 5,
	printed: "300 kWh",
	label: {
		en: "Change in energy consumption per tonne of electrolytic aluminum",
		zh: "电解铝单位能耗变化",
	},
	note: "A change, not a level: the level is not stated. Printed as a drop, per ton of aluminum; what the word 'additional' adds to is not stated. A round hundred, bounded by the general rule.",
};

/**
 * Share of aluminum made with renewable power: 26.2% (绿电铝占比：26.2%).
 *
 * Bounds: 26.15 to 26.25%. Period: 2024.
 * Printed "26.2%" in sentence 1 of section achievements-3.
 *
 * What it is a share of is not stated; the annual output in the same sentence suggests primary aluminum output.
 *
 * ```ts
 * import { greenElectricityAluminumShare2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumShare2024: Figure<
	"green-electricity-aluminum-share-2024",
	"share",
	"%",
	"green-electricity-aluminum",
	"green-electricity-share",
	"CN"
> = {
	id: "green-electricity-aluminum-share-2024",
	revision: "2025-r1",
	value: 26.2,
	unit: "%",
	kind: "share",
	decimals: 1,
	qualifier: "rounded",
	lower: 26.15,
	upper: 26.25,
	commodity: "green-electricity-aluminum",
	indicator: "green-electricity-share",
	area: "CN",
	period: "2024",
	status: "A",
	section: "achievements-3",
	sentence: 1,
	printed: "26.2%",
	label: {
		en: "Share of aluminum made with renewable power",
		zh: "绿电铝占比",
	},
	note: "What it is a share of is not stated; the annual output in the same sentence suggests primary aluminum output.",
};

/**
 * Change in the share of aluminum made with renewable power: 7.2 pp (绿电铝占比变化：7.2个百分点).
 *
 * Bounds: 7.15 to 7.25 pp. Period: 2024. Counted from: 2020.
 * Printed "7.2 percentage points" in sentence 1 of section achievements-3.
 *
 * Percentage points, not percent.
 *
 * ```ts
 * import { greenElectricityAluminumShareChange2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumShareChange2024: Figure<
	"green-electricity-aluminum-share-change-2024",
	"change-of-share",
	"pp",
	"green-electricity-aluminum",
	"green-electricity-share",
	"CN"
> = {
	id: "green-electricity-aluminum-share-change-2024",
	revision: "2025-r1",
	value: 7.2,
	unit: "pp",
	kind: "change-of-share",
	decimals: 1,
	qualifier: "rounded",
	lower: 7.15,
	upper: 7.25,
	commodity: "green-electricity-aluminum",
	indicator: "green-electricity-share",
	area: "CN",
	period: "2024",
	baseline: "2020",
	changeOf: "green-electricity-aluminum-share-2024",
	status: "A",
	section: "achievements-3",
	sentence: 1,
	printed: "7.2 percentage points",
	label: {
		en: "Change in the share of aluminum made with renewable power",
		zh: "绿电铝占比变化",
	},
	note: "Percentage points, not percent.",
};

/**
 * Output of aluminum made with renewable power: over 11 Mt (绿电铝产量：超过1100万吨).
 *
 * Bounds: ≥ 11 Mt. Period: 2024.
 * Printed "exceeding 11 million tons" in sentence 1 of section achievements-3.
 *
 * ```ts
 * import { greenElectricityAluminumProduction2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumProduction2024: Figure<
	"green-electricity-aluminum-production-2024",
	"mass",
	"Mt",
	"green-electricity-aluminum",
	"production",
	"CN"
> = {
	id: "green-electricity-aluminum-production-2024",
	revision: "2025-r1",
	value: 11,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "over",
	lower: 11,
	upper: null,
	commodity: "green-electricity-aluminum",
	indicator: "production",
	area: "CN",
	period: "2024",
	status: "A",
	section: "achievements-3",
	sentence: 1,
	printed: "exceeding 11 million tons",
	label: {
		en: "Output of aluminum made with renewable power",
		zh: "绿电铝产量",
	},
};

/**
 * Share of recycled aluminum in the inputs of wrought alloy production: nearly 50% (变形铝合金生产中再生铝原料占比：近50%).
 *
 * Bounds: 0 to 50%. Period: 2025. An expectation, not a result.
 * Printed "nearly 50%" in sentence 4 of section achievements-3.
 *
 * An expectation, not a result. The report says 'this year'; its first sentence makes that the last year of the 2021-2025 plan. Not the share of recycled aluminum in all aluminum.
 *
 * ```ts
 * import { wroughtAluminumAlloysRecycledInputShare2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category wrought-aluminum-alloys
 */
export const wroughtAluminumAlloysRecycledInputShare2025: Figure<
	"wrought-aluminum-alloys-recycled-input-share-2025",
	"share",
	"%",
	"wrought-aluminum-alloys",
	"recycled-input-share",
	"CN"
> = {
	id: "wrought-aluminum-alloys-recycled-input-share-2025",
	revision: "2025-r1",
	value: 50,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "nearly",
	lower: 0,
	upper: 50,
	commodity: "wrought-aluminum-alloys",
	indicator: "recycled-input-share",
	area: "CN",
	period: "2025",
	status: "F",
	section: "achievements-3",
	sentence: 4,
	printed: "nearly 50%",
	label: {
		en: "Share of recycled aluminum in the inputs of wrought alloy production",
		zh: "变形铝合金生产中再生铝原料占比",
	},
	note: "An expectation, not a result. The report says 'this year'; its first sentence makes that the last year of the 2021-2025 plan. Not the share of recycled aluminum in all aluminum.",
};

/**
 * Utilization rate of red mud (bauxite residue): 12% (赤泥利用率：12%).
 *
 * Bounds: 11.5 to 12.5%. The report states no period.
 * Printed "12%" in sentence 6 of section achievements-3.
 *
 * The year of this level is not stated.
 *
 * ```ts
 * import { redMudUtilizationRate } from "china-aluminum/2025-r1";
 * ```
 *
 * @category red-mud
 */
export const redMudUtilizationRate: Figure<
	"red-mud-utilization-rate",
	"share",
	"%",
	"red-mud",
	"utilization-rate",
	"CN"
> = {
	id: "red-mud-utilization-rate",
	revision: "2025-r1",
	value: 12,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 11.5,
	upper: 12.5,
	commodity: "red-mud",
	indicator: "utilization-rate",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-3",
	sentence: 6,
	printed: "12%",
	label: {
		en: "Utilization rate of red mud (bauxite residue)",
		zh: "赤泥利用率",
	},
	note: "The year of this level is not stated.",
};

/**
 * Change in the utilization rate of red mud: 7 pp (赤泥利用率变化：7个百分点).
 *
 * Bounds: 6.5 to 7.5 pp. The report states no period. Counted from: 2020.
 * Printed "7 percentage points" in sentence 6 of section achievements-3.
 *
 * Percentage points, not percent. Counted from 2020; the end year is not stated.
 *
 * ```ts
 * import { redMudUtilizationRateChange } from "china-aluminum/2025-r1";
 * ```
 *
 * @category red-mud
 */
export const redMudUtilizationRateChange: Figure<
	"red-mud-utilization-rate-change",
	"change-of-share",
	"pp",
	"red-mud",
	"utilization-rate",
	"CN"
> = {
	id: "red-mud-utilization-rate-change",
	revision: "2025-r1",
	value: 7,
	unit: "pp",
	kind: "change-of-share",
	decimals: 0,
	qualifier: "rounded",
	lower: 6.5,
	upper: 7.5,
	commodity: "red-mud",
	indicator: "utilization-rate",
	area: "CN",
	period: null,
	baseline: "2020",
	changeOf: "red-mud-utilization-rate",
	status: "A",
	section: "achievements-3",
	sentence: 6,
	printed: "7 percentage points",
	label: {
		en: "Change in the utilization rate of red mud",
		zh: "赤泥利用率变化",
	},
	note: "Percentage points, not percent. Counted from 2020; the end year is not stated.",
};

/**
 * Average annual growth of bauxite production: -5.6% a year (铝土矿产量年均增长率：年均-5.6%).
 *
 * Bounds: -5.65 to -5.55% a year. Period: 2021/2025.
 * Printed "-5.6%" in sentence 1 of section achievements-4.
 *
 * Printed as a negative rate. Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.
 *
 * ```ts
 * import { bauxiteProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteProductionGrowth2021To2025: Figure<
	"bauxite-production-growth-2021-to-2025",
	"growth-rate",
	"%/a",
	"bauxite",
	"production",
	"CN"
> = {
	id: "bauxite-production-growth-2021-to-2025",
	revision: "2025-r1",
	value: -5.6,
	unit: "%/a",
	kind: "growth-rate",
	decimals: 1,
	qualifier: "rounded",
	lower: -5.65,
	upper: -5.55,
	commodity: "bauxite",
	indicator: "production",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 1,
	printed: "-5.6%",
	label: {
		en: "Average annual growth of bauxite production",
		zh: "铝土矿产量年均增长率",
	},
	note: "Printed as a negative rate. Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.",
};

/**
 * Average annual growth of alumina production: 4.1% a year (氧化铝产量年均增长率：年均4.1%).
 *
 * Bounds: 4.05 to 4.15% a year. Period: 2021/2025.
 * Printed "4.1%" in sentence 1 of section achievements-4.
 *
 * Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.
 *
 * ```ts
 * import { aluminaProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaProductionGrowth2021To2025: Figure<
	"alumina-production-growth-2021-to-2025",
	"growth-rate",
	"%/a",
	"alumina",
	"production",
	"CN"
> = {
	id: "alumina-production-growth-2021-to-2025",
	revision: "2025-r1",
	value: 4.1,
	unit: "%/a",
	kind: "growth-rate",
	decimals: 1,
	qualifier: "rounded",
	lower: 4.05,
	upper: 4.15,
	commodity: "alumina",
	indicator: "production",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 1,
	printed: "4.1%",
	label: {
		en: "Average annual growth of alumina production",
		zh: "氧化铝产量年均增长率",
	},
	note: "Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.",
};

/**
 * Average annual growth of primary aluminum production: 4.3% a year (原铝产量年均增长率：年均4.3%).
 *
 * Bounds: 4.25 to 4.35% a year. Period: 2021/2025.
 * Printed "4.3%" in sentence 1 of section achievements-4.
 *
 * Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.
 *
 * ```ts
 * import { primaryAluminumProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const primaryAluminumProductionGrowth2021To2025: Figure<
	"primary-aluminum-production-growth-2021-to-2025",
	"growth-rate",
	"%/a",
	"primary-aluminum",
	"production",
	"CN"
> = {
	id: "primary-aluminum-production-growth-2021-to-2025",
	revision: "2025-r1",
	value: 4.3,
	unit: "%/a",
	kind: "growth-rate",
	decimals: 1,
	qualifier: "rounded",
	lower: 4.25,
	upper: 4.35,
	commodity: "primary-aluminum",
	indicator: "production",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 1,
	printed: "4.3%",
	label: {
		en: "Average annual growth of primary aluminum production",
		zh: "原铝产量年均增长率",
	},
	note: "Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.",
};

/**
 * Average annual growth of aluminum products production: 3.6% a year (铝材产量年均增长率：年均3.6%).
 *
 * Bounds: 3.55 to 3.65% a year. Period: 2021/2025.
 * Printed "3.6%" in sentence 1 of section achievements-4.
 *
 * Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.
 *
 * ```ts
 * import { aluminumProductsProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum-products
 */
export const aluminumProductsProductionGrowth2021To2025: Figure<
	"aluminum-products-production-growth-2021-to-2025",
	"growth-rate",
	"%/a",
	"aluminum-products",
	"production",
	"CN"
> = {
	id: "aluminum-products-production-growth-2021-to-2025",
	revision: "2025-r1",
	value: 3.6,
	unit: "%/a",
	kind: "growth-rate",
	decimals: 1,
	qualifier: "rounded",
	lower: 3.55,
	upper: 3.65,
	commodity: "aluminum-products",
	indicator: "production",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 1,
	printed: "3.6%",
	label: {
		en: "Average annual growth of aluminum products production",
		zh: "铝材产量年均增长率",
	},
	note: "Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.",
};

/**
 * Average annual growth of recycled aluminum production: 9.7% a year (再生铝产量年均增长率：年均9.7%).
 *
 * Bounds: 9.65 to 9.75% a year. Period: 2021/2025.
 * Printed "9.7%" in sentence 1 of section achievements-4.
 *
 * Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.
 *
 * ```ts
 * import { recycledAluminumProductionGrowth2021To2025 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category recycled-aluminum
 */
export const recycledAluminumProductionGrowth2021To2025: Figure<
	"recycled-aluminum-production-growth-2021-to-2025",
	"growth-rate",
	"%/a",
	"recycled-aluminum",
	"production",
	"CN"
> = {
	id: "recycled-aluminum-production-growth-2021-to-2025",
	revision: "2025-r1",
	value: 9.7,
	unit: "%/a",
	kind: "growth-rate",
	decimals: 1,
	qualifier: "rounded",
	lower: 9.65,
	upper: 9.75,
	commodity: "recycled-aluminum",
	indicator: "production",
	area: "CN",
	period: "2021/2025",
	baseline: null,
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 1,
	printed: "9.7%",
	label: {
		en: "Average annual growth of recycled aluminum production",
		zh: "再生铝产量年均增长率",
	},
	note: "Average annual growth. The plan's last year was still running when the report was given; the years that were averaged and the base year are not stated.",
};

/**
 * Share of China in world bauxite production, among the achievements: 20% (中国铝土矿产量占全球比重（成就部分）：20%).
 *
 * Bounds: 19.5 to 20.5%. The report states no period.
 * Printed "20%" in sentence 2 of section achievements-4.
 *
 * The year is not stated. One of five numbers in a row, tied to its commodity by order alone. A later section prints 25% for the same share.
 *
 * ```ts
 * import { bauxiteWorldProductionShareAchievements } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteWorldProductionShareAchievements: Figure<
	"bauxite-world-production-share-achievements",
	"share",
	"%",
	"bauxite",
	"world-production-share",
	"CN"
> = {
	id: "bauxite-world-production-share-achievements",
	revision: "2025-r1",
	value: 20,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 19.5,
	upper: 20.5,
	commodity: "bauxite",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 2,
	printed: "20%",
	label: {
		en: "Share of China in world bauxite production, among the achievements",
		zh: "中国铝土矿产量占全球比重（成就部分）",
	},
	note: "The year is not stated. One of five numbers in a row, tied to its commodity by order alone. A later section prints 25% for the same share.",
};

/**
 * Share of China in world alumina production, among the achievements: 57% (中国氧化铝产量占全球比重（成就部分）：57%).
 *
 * Bounds: 56.5 to 57.5%. The report states no period.
 * Printed "57%" in sentence 2 of section achievements-4.
 *
 * The year is not stated. One of five numbers in a row, tied to its commodity by order alone. A later section prints over 60% for the same share.
 *
 * ```ts
 * import { aluminaWorldProductionShareAchievements } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaWorldProductionShareAchievements: Figure<
	"alumina-world-production-share-achievements",
	"share",
	"%",
	"alumina",
	"world-production-share",
	"CN"
> = {
	id: "alumina-world-production-share-achievements",
	revision: "2025-r1",
	value: 57,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 56.5,
	upper: 57.5,
	commodity: "alumina",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 2,
	printed: "57%",
	label: {
		en: "Share of China in world alumina production, among the achievements",
		zh: "中国氧化铝产量占全球比重（成就部分）",
	},
	note: "The year is not stated. One of five numbers in a row, tied to its commodity by order alone. A later section prints over 60% for the same share.",
};

/**
 * Share of China in world primary aluminum production: 59% (中国原铝产量占全球比重：59%).
 *
 * Bounds: 58.5 to 59.5%. The report states no period.
 * Printed "59%" in sentence 2 of section achievements-4.
 *
 * The year is not stated. One of five numbers in a row, tied to its commodity by order alone.
 *
 * ```ts
 * import { primaryAluminumWorldProductionShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category primary-aluminum
 */
export const primaryAluminumWorldProductionShare: Figure<
	"primary-aluminum-world-production-share",
	"share",
	"%",
	"primary-aluminum",
	"world-production-share",
	"CN"
> = {
	id: "primary-aluminum-world-production-share",
	revision: "2025-r1",
	value: 59,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 58.5,
	upper: 59.5,
	commodity: "primary-aluminum",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 2,
	printed: "59%",
	label: {
		en: "Share of China in world primary aluminum production",
		zh: "中国原铝产量占全球比重",
	},
	note: "The year is not stated. One of five numbers in a row, tied to its commodity by order alone.",
};

/**
 * Share of China in world aluminum product production: 62% (中国铝材产量占全球比重：62%).
 *
 * Bounds: 61.5 to 62.5%. The report states no period.
 * Printed "62%" in sentence 2 of section achievements-4.
 *
 * The year is not stated. One of five numbers in a row, tied to its commodity by order alone.
 *
 * ```ts
 * import { aluminumProductsWorldProductionShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum-products
 */
export const aluminumProductsWorldProductionShare: Figure<
	"aluminum-products-world-production-share",
	"share",
	"%",
	"aluminum-products",
	"world-production-share",
	"CN"
> = {
	id: "aluminum-products-world-production-share",
	revision: "2025-r1",
	value: 62,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 61.5,
	upper: 62.5,
	commodity: "aluminum-products",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 2,
	printed: "62%",
	label: {
		en: "Share of China in world aluminum product production",
		zh: "中国铝材产量占全球比重",
	},
	note: "The year is not stated. One of five numbers in a row, tied to its commodity by order alone.",
};

/**
 * Share of China in world recycled aluminum production: 24% (中国再生铝产量占全球比重：24%).
 *
 * Bounds: 23.5 to 24.5%. The report states no period.
 * Printed "24%" in sentence 2 of section achievements-4.
 *
 * The year is not stated. One of five numbers in a row, tied to its commodity by order alone.
 *
 * ```ts
 * import { recycledAluminumWorldProductionShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category recycled-aluminum
 */
export const recycledAluminumWorldProductionShare: Figure<
	"recycled-aluminum-world-production-share",
	"share",
	"%",
	"recycled-aluminum",
	"world-production-share",
	"CN"
> = {
	id: "recycled-aluminum-world-production-share",
	revision: "2025-r1",
	value: 24,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 23.5,
	upper: 24.5,
	commodity: "recycled-aluminum",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 2,
	printed: "24%",
	label: {
		en: "Share of China in world recycled aluminum production",
		zh: "中国再生铝产量占全球比重",
	},
	note: "The year is not stated. One of five numbers in a row, tied to its commodity by order alone.",
};

/**
 * Total aluminum consumption: over 50 Mt (铝消费总量：超过5000万吨).
 *
 * Bounds: ≥ 50 Mt. The report states no period.
 * Printed "exceeded 50 million tons" in sentence 4 of section achievements-4.
 *
 * Neither the year nor 'a year' is stated, nor whether recycled aluminum is counted in.
 *
 * ```ts
 * import { aluminumConsumption } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum
 */
export const aluminumConsumption: Figure<
	"aluminum-consumption",
	"mass",
	"Mt",
	"aluminum",
	"consumption",
	"CN"
> = {
	id: "aluminum-consumption",
	revision: "2025-r1",
	value: 50,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "over",
	lower: 50,
	upper: null,
	commodity: "aluminum",
	indicator: "consumption",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 4,
	printed: "exceeded 50 million tons",
	label: {
		en: "Total aluminum consumption",
		zh: "铝消费总量",
	},
	note: "Neither the year nor 'a year' is stated, nor whether recycled aluminum is counted in.",
};

/**
 * Aluminum consumption per capita: 35.6 kg per person (人均铝消费量：人均35.6千克).
 *
 * Bounds: 35.55 to 35.65 kg per person. The report states no period.
 * Printed "35.6 kg" in sentence 4 of section achievements-4.
 *
 * Neither the year nor the population is stated.
 *
 * ```ts
 * import { aluminumConsumptionPerCapita } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum
 */
export const aluminumConsumptionPerCapita: Figure<
	"aluminum-consumption-per-capita",
	"mass-per-person",
	"kg/{person}",
	"aluminum",
	"consumption-per-capita",
	"CN"
> = {
	id: "aluminum-consumption-per-capita",
	revision: "2025-r1",
	value: 35.6,
	unit: "kg/{person}",
	kind: "mass-per-person",
	decimals: 1,
	qualifier: "rounded",
	lower: 35.55,
	upper: 35.65,
	commodity: "aluminum",
	indicator: "consumption-per-capita",
	area: "CN",
	period: null,
	status: "A",
	section: "achievements-4",
	sentence: 4,
	printed: "35.6 kg",
	label: {
		en: "Aluminum consumption per capita",
		zh: "人均铝消费量",
	},
	note: "Neither the year nor the population is stated.",
};

/**
 * Change in the total profit of the aluminum industry: 51% (铝行业利润总额变化：51%).
 *
 * Bounds: 50.5 to 51.5%. Period: 2024. Counted from: 2020.
 * Printed "51%" in sentence 5 of section achievements-4.
 *
 * The whole change over four years, not a rate a year. The level is not stated, nor whether in current prices.
 *
 * ```ts
 * import { aluminumIndustryProfitChange2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum
 */
export const aluminumIndustryProfitChange2024: Figure<
	"aluminum-industry-profit-change-2024",
	"relative-change",
	"%",
	"aluminum",
	"profit",
	"CN"
> = {
	id: "aluminum-industry-profit-change-2024",
	revision: "2025-r1",
	value: 51,
	unit: "%",
	kind: "relative-change",
	decimals: 0,
	qualifier: "rounded",
	lower: 50.5,
	upper: 51.5,
	commodity: "aluminum",
	indicator: "profit",
	area: "CN",
	period: "2024",
	baseline: "2020",
	changeOf: null,
	status: "A",
	section: "achievements-4",
	sentence: 5,
	printed: "51%",
	label: {
		en: "Change in the total profit of the aluminum industry",
		zh: "铝行业利润总额变化",
	},
	note: "The whole change over four years, not a rate a year. The level is not stated, nor whether in current prices.",
};

/**
 * Share of China in world bauxite reserves: about 3% (中国铝土矿储量占全球比重：约3%).
 *
 * Bounds: 2.5 to 3.5%. The report states no period.
 * Printed "about 3%" in sentence 2 of section challenges-1.
 *
 * Reserves, not resources and not output. The year is not stated: the 2024 later in the sentence belongs to import dependency.
 *
 * ```ts
 * import { bauxiteWorldReservesShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteWorldReservesShare: Figure<
	"bauxite-world-reserves-share",
	"share",
	"%",
	"bauxite",
	"world-reserves-share",
	"CN"
> = {
	id: "bauxite-world-reserves-share",
	revision: "2025-r1",
	value: 3,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "about",
	lower: 2.5,
	upper: 3.5,
	commodity: "bauxite",
	indicator: "world-reserves-share",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 2,
	printed: "about 3%",
	label: {
		en: "Share of China in world bauxite reserves",
		zh: "中国铝土矿储量占全球比重",
	},
	note: "Reserves, not resources and not output. The year is not stated: the 2024 later in the sentence belongs to import dependency.",
};

/**
 * Share of China in world bauxite production, among the challenges: 25% (中国铝土矿产量占全球比重（挑战部分）：25%).
 *
 * Bounds: 24.5 to 25.5%. The report states no period.
 * Printed "25%" in sentence 2 of section challenges-1.
 *
 * The year is not stated. An earlier section prints 20% for the same share.
 *
 * ```ts
 * import { bauxiteWorldProductionShareChallenges } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteWorldProductionShareChallenges: Figure<
	"bauxite-world-production-share-challenges",
	"share",
	"%",
	"bauxite",
	"world-production-share",
	"CN"
> = {
	id: "bauxite-world-production-share-challenges",
	revision: "2025-r1",
	value: 25,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 24.5,
	upper: 25.5,
	commodity: "bauxite",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 2,
	printed: "25%",
	label: {
		en: "Share of China in world bauxite production, among the challenges",
		zh: "中国铝土矿产量占全球比重（挑战部分）",
	},
	note: "The year is not stated. An earlier section prints 20% for the same share.",
};

/**
 * Share of China in world alumina production, among the challenges: over 60% (中国氧化铝产量占全球比重（挑战部分）：超过60%).
 *
 * Bounds: 60 to 100%. The report states no period.
 * Printed "over 60%" in sentence 2 of section challenges-1.
 *
 * The year is not stated. An earlier section prints 57% for the same share.
 *
 * ```ts
 * import { aluminaWorldProductionShareChallenges } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaWorldProductionShareChallenges: Figure<
	"alumina-world-production-share-challenges",
	"share",
	"%",
	"alumina",
	"world-production-share",
	"CN"
> = {
	id: "alumina-world-production-share-challenges",
	revision: "2025-r1",
	value: 60,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "over",
	lower: 60,
	upper: 100,
	commodity: "alumina",
	indicator: "world-production-share",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 2,
	printed: "over 60%",
	label: {
		en: "Share of China in world alumina production, among the challenges",
		zh: "中国氧化铝产量占全球比重（挑战部分）",
	},
	note: "The year is not stated. An earlier section prints 57% for the same share.",
};

/**
 * Import dependency for bauxite: 68% (铝土矿对外依存度：68%).
 *
 * Bounds: 67.5 to 68.5%. Period: 2024.
 * Printed "68%" in sentence 2 of section challenges-1.
 *
 * That bauxite is meant follows from the sentence. The formula, and whether tonnes are counted wet, dry or by content, is not stated.
 *
 * ```ts
 * import { bauxiteImportDependency2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteImportDependency2024: Figure<
	"bauxite-import-dependency-2024",
	"share",
	"%",
	"bauxite",
	"import-dependency",
	"CN"
> = {
	id: "bauxite-import-dependency-2024",
	revision: "2025-r1",
	value: 68,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "rounded",
	lower: 67.5,
	upper: 68.5,
	commodity: "bauxite",
	indicator: "import-dependency",
	area: "CN",
	period: "2024",
	status: "A",
	section: "challenges-1",
	sentence: 2,
	printed: "68%",
	label: {
		en: "Import dependency for bauxite",
		zh: "铝土矿对外依存度",
	},
	note: "That bauxite is meant follows from the sentence. The formula, and whether tonnes are counted wet, dry or by content, is not stated.",
};

/**
 * Share of Guinea in China's bauxite imports: over 70% (几内亚占中国铝土矿进口比重：超过70%).
 *
 * Bounds: 70 to 100%. The report states no period.
 * Printed "over 70%" in sentence 3 of section challenges-1.
 *
 * The year is not stated.
 *
 * ```ts
 * import { bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteImportsGuineaShare: Figure<
	"bauxite-imports-guinea-share",
	"share",
	"%",
	"bauxite",
	"import-share",
	"CN"
> = {
	id: "bauxite-imports-guinea-share",
	revision: "2025-r1",
	value: 70,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "over",
	lower: 70,
	upper: 100,
	commodity: "bauxite",
	indicator: "import-share",
	area: "CN",
	counterpart: "GN",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 3,
	printed: "over 70%",
	label: {
		en: "Share of Guinea in China's bauxite imports",
		zh: "几内亚占中国铝土矿进口比重",
	},
	note: "The year is not stated.",
};

/**
 * Share of Australia in China's bauxite imports: over 20% (澳大利亚占中国铝土矿进口比重：超过20%).
 *
 * Bounds: 20 to 100%. The report states no period.
 * Printed "more than 20%" in sentence 3 of section challenges-1.
 *
 * The year is not stated.
 *
 * ```ts
 * import { bauxiteImportsAustraliaShare } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteImportsAustraliaShare: Figure<
	"bauxite-imports-australia-share",
	"share",
	"%",
	"bauxite",
	"import-share",
	"CN"
> = {
	id: "bauxite-imports-australia-share",
	revision: "2025-r1",
	value: 20,
	unit: "%",
	kind: "share",
	decimals: 0,
	qualifier: "over",
	lower: 20,
	upper: 100,
	commodity: "bauxite",
	indicator: "import-share",
	area: "CN",
	counterpart: "AU",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 3,
	printed: "more than 20%",
	label: {
		en: "Share of Australia in China's bauxite imports",
		zh: "澳大利亚占中国铝土矿进口比重",
	},
	note: "The year is not stated.",
};

/**
 * Bauxite resources abroad secured by Chinese companies: over 8 Gt (中国企业海外铝土矿资源量：超过80亿吨).
 *
 * Bounds: ≥ 8 Gt. The report states no period.
 * Printed "over 8 billion tons" in sentence 4 of section challenges-1.
 *
 * Resources, not reserves. Abroad and held by Chinese companies, most of it in Guinea; how much is not stated, nor the year.
 *
 * ```ts
 * import { bauxiteOverseasResources } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteOverseasResources: Figure<
	"bauxite-overseas-resources",
	"mass",
	"Gt",
	"bauxite",
	"overseas-resources",
	"CN"
> = {
	id: "bauxite-overseas-resources",
	revision: "2025-r1",
	value: 8,
	unit: "Gt",
	kind: "mass",
	decimals: 0,
	qualifier: "over",
	lower: 8,
	upper: null,
	commodity: "bauxite",
	indicator: "overseas-resources",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-1",
	sentence: 4,
	printed: "over 8 billion tons",
	label: {
		en: "Bauxite resources abroad secured by Chinese companies",
		zh: "中国企业海外铝土矿资源量",
	},
	note: "Resources, not reserves. Abroad and held by Chinese companies, most of it in Guinea; how much is not stated, nor the year.",
};

/**
 * Alumina needed a year at the electrolytic aluminum capacity ceiling: about 90 Mt (电解铝产能天花板对应的氧化铝年需求量：约9000万吨).
 *
 * Bounds: 85 to 95 Mt. The report states no period.
 * Printed "about 90 million tons" in sentence 1 of section challenges-2.
 *
 * What the ceiling would need in a year, not what was used in one. The ceiling itself is not stated.
 *
 * ```ts
 * import { aluminaRequirement } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaRequirement: Figure<
	"alumina-requirement",
	"mass",
	"Mt",
	"alumina",
	"requirement",
	"CN"
> = {
	id: "alumina-requirement",
	revision: "2025-r1",
	value: 90,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "about",
	lower: 85,
	upper: 95,
	commodity: "alumina",
	indicator: "requirement",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-2",
	sentence: 1,
	printed: "about 90 million tons",
	label: {
		en: "Alumina needed a year at the electrolytic aluminum capacity ceiling",
		zh: "电解铝产能天花板对应的氧化铝年需求量",
	},
	note: "What the ceiling would need in a year, not what was used in one. The ceiling itself is not stated.",
};

/**
 * Installed alumina capacity: over 110 Mt (氧化铝建成产能：超过1.1亿吨).
 *
 * Bounds: ≥ 110 Mt. The report states no period.
 * Printed "surpassed 110 million tons" in sentence 2 of section challenges-2.
 *
 * Capacity, not output. Presumably a year's, but the report prints no 'a year' here; the date is not stated.
 *
 * ```ts
 * import { aluminaCapacity } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaCapacity: Figure<
	"alumina-capacity",
	"mass",
	"Mt",
	"alumina",
	"capacity",
	"CN"
> = {
	id: "alumina-capacity",
	revision: "2025-r1",
	value: 110,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "over",
	lower: 110,
	upper: null,
	commodity: "alumina",
	indicator: "capacity",
	area: "CN",
	period: null,
	status: "A",
	section: "challenges-2",
	sentence: 2,
	printed: "surpassed 110 million tons",
	label: {
		en: "Installed alumina capacity",
		zh: "氧化铝建成产能",
	},
	note: "Capacity, not output. Presumably a year's, but the report prints no 'a year' here; the date is not stated.",
};

/**
 * Years in which the industry association has promoted new uses of aluminum: over 10 years (行业协会推动扩大铝应用的年数：超过10年).
 *
 * Bounds: ≥ 10 years. The report states no period.
 * Printed "over a decade" in sentence 1 of section priorities-4.
 *
 * Printed in words; a decade is ten years.
 *
 * ```ts
 * import { aluminumApplicationPromotionDuration } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum
 */
export const aluminumApplicationPromotionDuration: Figure<
	"aluminum-application-promotion-duration",
	"duration",
	"a",
	"aluminum",
	"application-promotion-duration",
	"CN"
> = {
	id: "aluminum-application-promotion-duration",
	revision: "2025-r1",
	value: 10,
	unit: "a",
	kind: "duration",
	decimals: 0,
	qualifier: "over",
	lower: 10,
	upper: null,
	commodity: "aluminum",
	indicator: "application-promotion-duration",
	area: "CN",
	period: null,
	status: "A",
	section: "priorities-4",
	sentence: 1,
	printed: "over a decade",
	label: {
		en: "Years in which the industry association has promoted new uses of aluminum",
		zh: "行业协会推动扩大铝应用的年数",
	},
	note: "Printed in words; a decade is ten years.",
};

/**
 * Aluminum product exports: 6.3 Mt (铝材出口量：630万吨).
 *
 * Bounds: 6.25 to 6.35 Mt. Period: 2024.
 * Printed "6.3 million tons" in sentence 2 of section globalization-2.
 *
 * Which customs headings are counted as aluminum products is not stated.
 *
 * ```ts
 * import { aluminumProductsExports2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum-products
 */
export const aluminumProductsExports2024: Figure<
	"aluminum-products-exports-2024",
	"mass",
	"Mt",
	"aluminum-products",
	"exports",
	"CN"
> = {
	id: "aluminum-products-exports-2024",
	revision: "2025-r1",
	value: 6.3,
	unit: "Mt",
	kind: "mass",
	decimals: 1,
	qualifier: "rounded",
	lower: 6.25,
	upper: 6.35,
	commodity: "aluminum-products",
	indicator: "exports",
	area: "CN",
	counterpart: "001",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 2,
	printed: "6.3 million tons",
	label: {
		en: "Aluminum product exports",
		zh: "铝材出口量",
	},
	note: "Which customs headings are counted as aluminum products is not stated.",
};

/**
 * Countries and regions that aluminum products were exported to: 222 countries and regions (铝材出口国家和地区数：222个国家和地区).
 *
 * Bounds: 222 countries and regions. Period: 2024.
 * Printed "222 countries and regions" in sentence 2 of section globalization-2.
 *
 * Countries and regions are one number.
 *
 * ```ts
 * import { aluminumProductsExportDestinations2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum-products
 */
export const aluminumProductsExportDestinations2024: Figure<
	"aluminum-products-export-destinations-2024",
	"number-of-countries",
	"{country}",
	"aluminum-products",
	"export-destinations",
	"CN"
> = {
	id: "aluminum-products-export-destinations-2024",
	revision: "2025-r1",
	value: 222,
	unit: "{country}",
	kind: "number-of-countries",
	decimals: 0,
	qualifier: "exact",
	lower: 222,
	upper: 222,
	commodity: "aluminum-products",
	indicator: "export-destinations",
	area: "CN",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 2,
	printed: "222 countries and regions",
	label: {
		en: "Countries and regions that aluminum products were exported to",
		zh: "铝材出口国家和地区数",
	},
	note: "Countries and regions are one number.",
};

/**
 * Bauxite imports: 159 Mt (铝土矿进口量：1.59亿吨).
 *
 * Bounds: 158.5 to 159.5 Mt. Period: 2024.
 * Printed "159 million tons" in sentence 4 of section globalization-2.
 *
 * Whether wet or dry tonnes is not stated.
 *
 * ```ts
 * import { bauxiteImports2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category bauxite
 */
export const bauxiteImports2024: Figure<
	"bauxite-imports-2024",
	"mass",
	"Mt",
	"bauxite",
	"imports",
	"CN"
> = {
	id: "bauxite-imports-2024",
	revision: "2025-r1",
	value: 159,
	unit: "Mt",
	kind: "mass",
	decimals: 0,
	qualifier: "rounded",
	lower: 158.5,
	upper: 159.5,
	commodity: "bauxite",
	indicator: "imports",
	area: "CN",
	counterpart: "001",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 4,
	printed: "159 million tons",
	label: {
		en: "Bauxite imports",
		zh: "铝土矿进口量",
	},
	note: "Whether wet or dry tonnes is not stated.",
};

/**
 * Alumina imports: 1.41 Mt (氧化铝进口量：141万吨).
 *
 * Bounds: 1.405 to 1.415 Mt. Period: 2024.
 * Printed "1.41 million tons" in sentence 4 of section globalization-2.
 *
 * ```ts
 * import { aluminaImports2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category alumina
 */
export const aluminaImports2024: Figure<
	"alumina-imports-2024",
	"mass",
	"Mt",
	"alumina",
	"imports",
	"CN"
> = {
	id: "alumina-imports-2024",
	revision: "2025-r1",
	value: 1.41,
	unit: "Mt",
	kind: "mass",
	decimals: 2,
	qualifier: "rounded",
	lower: 1.405,
	upper: 1.415,
	commodity: "alumina",
	indicator: "imports",
	area: "CN",
	counterpart: "001",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 4,
	printed: "1.41 million tons",
	label: {
		en: "Alumina imports",
		zh: "氧化铝进口量",
	},
};

/**
 * Unwrought aluminum alloy imports: 1.21 Mt (未锻轧铝合金进口量：121万吨).
 *
 * Bounds: 1.205 to 1.215 Mt. Period: 2024.
 * Printed "1.21 million tons" in sentence 4 of section globalization-2.
 *
 * Alloys only: unwrought aluminum that is not alloyed is another heading and is not stated.
 *
 * ```ts
 * import { unwroughtAluminumAlloysImports2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category unwrought-aluminum-alloys
 */
export const unwroughtAluminumAlloysImports2024: Figure<
	"unwrought-aluminum-alloys-imports-2024",
	"mass",
	"Mt",
	"unwrought-aluminum-alloys",
	"imports",
	"CN"
> = {
	id: "unwrought-aluminum-alloys-imports-2024",
	revision: "2025-r1",
	value: 1.21,
	unit: "Mt",
	kind: "mass",
	decimals: 2,
	qualifier: "rounded",
	lower: 1.205,
	upper: 1.215,
	commodity: "unwrought-aluminum-alloys",
	indicator: "imports",
	area: "CN",
	counterpart: "001",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 4,
	printed: "1.21 million tons",
	label: {
		en: "Unwrought aluminum alloy imports",
		zh: "未锻轧铝合金进口量",
	},
	note: "Alloys only: unwrought aluminum that is not alloyed is another heading and is not stated.",
};

/**
 * Aluminum product imports: 0.4 Mt (铝材进口量：40万吨).
 *
 * Bounds: 0.35 to 0.45 Mt. Period: 2024.
 * Printed "0.4 million tons" in sentence 4 of section globalization-2.
 *
 * Which customs headings are counted as aluminum products is not stated.
 *
 * ```ts
 * import { aluminumProductsImports2024 } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum-products
 */
export const aluminumProductsImports2024: Figure<
	"aluminum-products-imports-2024",
	"mass",
	"Mt",
	"aluminum-products",
	"imports",
	"CN"
> = {
	id: "aluminum-products-imports-2024",
	revision: "2025-r1",
	value: 0.4,
	unit: "Mt",
	kind: "mass",
	decimals: 1,
	qualifier: "rounded",
	lower: 0.35,
	upper: 0.45,
	commodity: "aluminum-products",
	indicator: "imports",
	area: "CN",
	counterpart: "001",
	period: "2024",
	status: "A",
	section: "globalization-2",
	sentence: 4,
	printed: "0.4 million tons",
	label: {
		en: "Aluminum product imports",
		zh: "铝材进口量",
	},
	note: "Which customs headings are counted as aluminum products is not stated.",
};

/**
 * Editions of the industry's international conference in China: 24 events (中国国际铝业大会届数：24次).
 *
 * Bounds: 24 events. The report states no period.
 * Printed "24 editions" in sentence 1 of section globalization-3.
 *
 * Whether the edition at which the report was given is counted is not stated.
 *
 * ```ts
 * import { aluminumConferenceEditions } from "china-aluminum/2025-r1";
 * ```
 *
 * @category aluminum
 */
export const aluminumConferenceEditions: Figure<
	"aluminum-conference-editions",
	"number-of-events",
	"{event}",
	"aluminum",
	"conference-editions",
	"CN"
> = {
	id: "aluminum-conference-editions",
	revision: "2025-r1",
	value: 24,
	unit: "{event}",
	kind: "number-of-events",
	decimals: 0,
	qualifier: "exact",
	lower: 24,
	upper: 24,
	commodity: "aluminum",
	indicator: "conference-editions",
	area: "CN",
	period: null,
	status: "A",
	section: "globalization-3",
	sentence: 1,
	printed: "24 editions",
	label: {
		en: "Editions of the industry's international conference in China",
		zh: "中国国际铝业大会届数",
	},
	note: "Whether the edition at which the report was given is counted is not stated.",
};

/**
 * International forums on red mud held with the International Aluminium Institute: 2 events (与国际铝业协会共同举办的赤泥利用国际论坛数：2次).
 *
 * Bounds: 2 events. The report states no period.
 * Printed "two international forums" in sentence 2 of section globalization-3.
 *
 * Printed in words. No dates are stated.
 *
 * ```ts
 * import { redMudForums } from "china-aluminum/2025-r1";
 * ```
 *
 * @category red-mud
 */
export const redMudForums: Figure<
	"red-mud-forums",
	"number-of-events",
	"{event}",
	"red-mud",
	"forums",
	"CN"
> = {
	id: "red-mud-forums",
	revision: "2025-r1",
	value: 2,
	unit: "{event}",
	kind: "number-of-events",
	decimals: 0,
	qualifier: "exact",
	lower: 2,
	upper: 2,
	commodity: "red-mud",
	indicator: "forums",
	area: "CN",
	period: null,
	status: "A",
	section: "globalization-3",
	sentence: 2,
	printed: "two international forums",
	label: {
		en: "International forums on red mud held with the International Aluminium Institute",
		zh: "与国际铝业协会共同举办的赤泥利用国际论坛数",
	},
	note: "Printed in words. No dates are stated.",
};

/**
 * One of the figures of the revision, by its own literal types.
 */
export type ReportFigure =
	| typeof primaryAluminumCapacityRelocated2021To2025
	| typeof keyEnterprisesCapacityShareEnd2024
	| typeof keyEnterprisesCapacityShareChangeEnd2024
	| typeof aluminaLineCapacity
	| typeof electrolysisCellCurrent
	| typeof electrolysisCell600kaCapacityShare
	| typeof electrolysisCell600kaCapacityShareChange
	| typeof aluminaEnergyConsumptionChange2021To2025
	| typeof primaryAluminumSpecificEnergyChange2024
	| typeof greenElectricityAluminumShare2024
	| typeof greenElectricityAluminumShareChange2024
	| typeof greenElectricityAluminumProduction2024
	| typeof wroughtAluminumAlloysRecycledInputShare2025
	| typeof redMudUtilizationRate
	| typeof redMudUtilizationRateChange
	| typeof bauxiteProductionGrowth2021To2025
	| typeof aluminaProductionGrowth2021To2025
	| typeof primaryAluminumProductionGrowth2021To2025
	| typeof aluminumProductsProductionGrowth2021To2025
	| typeof recycledAluminumProductionGrowth2021To2025
	| typeof bauxiteWorldProductionShareAchievements
	| typeof aluminaWorldProductionShareAchievements
	| typeof primaryAluminumWorldProductionShare
	| typeof aluminumProductsWorldProductionShare
	| typeof recycledAluminumWorldProductionShare
	| typeof aluminumConsumption
	| typeof aluminumConsumptionPerCapita
	| typeof aluminumIndustryProfitChange2024
	| typeof bauxiteWorldReservesShare
	| typeof bauxiteWorldProductionShareChallenges
	| typeof aluminaWorldProductionShareChallenges
	| typeof bauxiteImportDependency2024
	| typeof bauxiteImportsGuineaShare
	| typeof bauxiteImportsAustraliaShare
	| typeof bauxiteOverseasResources
	| typeof aluminaRequirement
	| typeof aluminaCapacity
	| typeof aluminumApplicationPromotionDuration
	| typeof aluminumProductsExports2024
	| typeof aluminumProductsExportDestinations2024
	| typeof bauxiteImports2024
	| typeof aluminaImports2024
	| typeof unwroughtAluminumAlloysImports2024
	| typeof aluminumProductsImports2024
	| typeof aluminumConferenceEditions
	| typeof redMudForums;

/**
 * Every figure of the revision, in the report's order.
 */
export const figures: readonly ReportFigure[] = [
	primaryAluminumCapacityRelocated2021To2025,
	keyEnterprisesCapacityShareEnd2024,
	keyEnterprisesCapacityShareChangeEnd2024,
	aluminaLineCapacity,
	electrolysisCellCurrent,
	electrolysisCell600kaCapacityShare,
	electrolysisCell600kaCapacityShareChange,
	aluminaEnergyConsumptionChange2021To2025,
	primaryAluminumSpecificEnergyChange2024,
	greenElectricityAluminumShare2024,
	greenElectricityAluminumShareChange2024,
	greenElectricityAluminumProduction2024,
	wroughtAluminumAlloysRecycledInputShare2025,
	redMudUtilizationRate,
	redMudUtilizationRateChange,
	bauxiteProductionGrowth2021To2025,
	aluminaProductionGrowth2021To2025,
	primaryAluminumProductionGrowth2021To2025,
	aluminumProductsProductionGrowth2021To2025,
	recycledAluminumProductionGrowth2021To2025,
	bauxiteWorldProductionShareAchievements,
	aluminaWorldProductionShareAchievements,
	primaryAluminumWorldProductionShare,
	aluminumProductsWorldProductionShare,
	recycledAluminumWorldProductionShare,
	aluminumConsumption,
	aluminumConsumptionPerCapita,
	aluminumIndustryProfitChange2024,
	bauxiteWorldReservesShare,
	bauxiteWorldProductionShareChallenges,
	aluminaWorldProductionShareChallenges,
	bauxiteImportDependency2024,
	bauxiteImportsGuineaShare,
	bauxiteImportsAustraliaShare,
	bauxiteOverseasResources,
	aluminaRequirement,
	aluminaCapacity,
	aluminumApplicationPromotionDuration,
	aluminumProductsExports2024,
	aluminumProductsExportDestinations2024,
	bauxiteImports2024,
	aluminaImports2024,
	unwroughtAluminumAlloysImports2024,
	aluminumProductsImports2024,
	aluminumConferenceEditions,
	redMudForums,
];

/**
 * What the revision is, and the report that it is taken from.
 */
export const dataset: Dataset = {
	revision: "2025-r1",
	date: "2026-11-24",
	title: "Figures of the 2025 address on China's aluminum industry",
	source: {
		title:
			"Join hands to promote the sustainable and healthy development of the global aluminum industry",
		host: "profiles-aluminum.com",
		language: "en",
		codePoints: 11434,
		note: "The title is known from the address of a public copy. The text names no speaker and no date; its headings match what was reported of the opening address of the 2025 China International Aluminium Week (Xi'an, 2025-10-29), and that it is the same address is an inference. The text is abridged: three passages end in a colon with nothing behind it. Tons are metric.",
		digest: "sha256-UHywzlZl84xGO3Jc6ug7XToHzhzGxxDXhoGZbUWKbas=",
	},
	sections: [
		{
			id: "opening",
			heading: null,
			start: 0,
			end: 749,
		},
		{
			id: "achievements-1",
			heading: "Continuous Optimization of Industrial Structure",
			start: 750,
			end: 1439,
		},
		{
			id: "achievements-2",
			heading: "Strengthened Technological Innovation",
			start: 1440,
			end: 2340,
		},
		{
			id: "achievements-3",
			heading: "Steady Advancement in Green and Digital-Intelligent Transformation",
			start: 2341,
			end: 3639,
		},
		{
			id: "achievements-4",
			heading: "Stable and Improving Operational Performance",
			start: 3640,
			end: 4688,
		},
		{
			id: "challenges",
			heading: null,
			start: 4689,
			end: 4823,
		},
		{
			id: "challenges-1",
			heading: "Imbalance in Bauxite Supply",
			start: 4824,
			end: 5729,
		},
		{
			id: "challenges-2",
			heading: "Mismatch Between Domestic Alumina and Electrolytic Aluminum Capacity",
			start: 5730,
			end: 6353,
		},
		{
			id: "challenges-3",
			heading: "Insufficient Depth and Breadth in Expanding Aluminum Applications",
			start: 6354,
			end: 6547,
		},
		{
			id: "priorities",
			heading: null,
			start: 6548,
			end: 6771,
		},
		{
			id: "priorities-1",
			heading: "Holistically Strengthen Resource Security",
			start: 6772,
			end: 7061,
		},
		{
			id: "priorities-2",
			heading: "Build Multidimensional Innovation Hubs",
			start: 7062,
			end: 7246,
		},
		{
			id: "priorities-3",
			heading: "Systematically Advance Green and Low-Carbon Development",
			start: 7247,
			end: 7480,
		},
		{
			id: "priorities-4",
			heading: "Diversify Pathways to Expand Aluminum Applications",
			start: 7481,
			end: 7761,
		},
		{
			id: "globalization",
			heading: null,
			start: 7762,
			end: 8036,
		},
		{
			id: "globalization-1",
			heading: "Globalized Investment and Development",
			start: 8037,
			end: 8675,
		},
		{
			id: "globalization-2",
			heading: "Globalized Product and Service Reach",
			start: 8676,
			end: 9615,
		},
		{
			id: "globalization-3",
			heading: "Globalized Exchange and Cooperation",
			start: 9616,
			end: 10778,
		},
		{
			id: "closing",
			heading: null,
			start: 10779,
			end: 11434,
		},
	],
};

/**
 * Where each figure stands in the report, for those who hold a copy.
 */
export const selectors: { readonly [Id in ReportFigure["id"]]: Selector } = {
	"primary-aluminum-capacity-relocated-2021-to-2025": {
		start: 1003,
		end: 1029,
		sentenceDigest: "sha256-xwW5NhiH78W/r8mObPUZWbKAQvgmcPxBLSSiz+oG2jU=",
	},
	"key-enterprises-capacity-share-end-2024": {
		start: 1354,
		end: 1357,
		sentenceDigest: "sha256-jGaGW7SDY9NtYTSh6k7FVJwLpVtfjRHK+WiqC4X852M=",
	},
	"key-enterprises-capacity-share-change-end-2024": {
		start: 1379,
		end: 1398,
		sentenceDigest: "sha256-jGaGW7SDY9NtYTSh6k7FVJwLpVtfjRHK+WiqC4X852M=",
	},
	"alumina-line-capacity": {
		start: 1576,
		end: 1600,
		sentenceDigest: "sha256-/ZRQRs2TsgiSmX/9Do5pEod1u2MLRX8mgNah/iCAhNU=",
	},
	"electrolysis-cell-current": {
		start: 1630,
		end: 1641,
		sentenceDigest: "sha256-/ZRQRs2TsgiSmX/9Do5pEod1u2MLRX8mgNah/iCAhNU=",
	},
	"electrolysis-cell-600ka-capacity-share": {
		start: 1776,
		end: 1781,
		sentenceDigest: "sha256-MUys5pnqu23KN2KKbEbS8OX9nPG00ZFlgo+9Q4tg96Q=",
	},
	"electrolysis-cell-600ka-capacity-share-change": {
		start: 1784,
		end: 1804,
		sentenceDigest: "sha256-MUys5pnqu23KN2KKbEbS8OX9nPG00ZFlgo+9Q4tg96Q=",
	},
	"alumina-energy-consumption-change-2021-to-2025": {
		start: 1865,
		end: 1868,
		sentenceDigest: "sha256-a9CX7avRyAMd9lh+cwuM4yUXqBgIHu6f0GcY5CfN144=",
	},
	"primary-aluminum-specific-energy-change-2024": {
		start: 2067,
		end: 2074,
		sentenceDigest: "sha256-1tu/VM7RsdPjBaJXSZAZXlmONbgrqTYR26zemK0YU9E=",
	},
	"green-electricity-aluminum-share-2024": {
		start: 2512,
		end: 2517,
		sentenceDigest: "sha256-U9pp7bxvRfEg1dD0Menp9DD5kBWDNagi7sgqs4J5nWU=",
	},
	"green-electricity-aluminum-share-change-2024": {
		start: 2521,
		end: 2542,
		sentenceDigest: "sha256-U9pp7bxvRfEg1dD0Menp9DD5kBWDNagi7sgqs4J5nWU=",
	},
	"green-electricity-aluminum-production-2024": {
		start: 2572,
		end: 2597,
		sentenceDigest: "sha256-U9pp7bxvRfEg1dD0Menp9DD5kBWDNagi7sgqs4J5nWU=",
	},
	"wrought-aluminum-alloys-recycled-input-share-2025": {
		start: 3036,
		end: 3046,
		sentenceDigest: "sha256-WeJvJnnKCuHP9LzVOoH6gGLZHYf5Qrlz3H0SfMJXLLM=",
	},
	"red-mud-utilization-rate": {
		start: 3449,
		end: 3452,
		sentenceDigest: "sha256-WrTyctR6JlWRR2OyA2aA0QbONvsKwi6gj1h5cajZZOA=",
	},
	"red-mud-utilization-rate-change": {
		start: 3456,
		end: 3475,
		sentenceDigest: "sha256-WrTyctR6JlWRR2OyA2aA0QbONvsKwi6gj1h5cajZZOA=",
	},
	"bauxite-production-growth-2021-to-2025": {
		start: 3821,
		end: 3826,
		sentenceDigest: "sha256-pgp1gr+UrglmcA3gTE1Ve2d9cDakQ3Klq8w4jSd/7zw=",
	},
	"alumina-production-growth-2021-to-2025": {
		start: 3838,
		end: 3842,
		sentenceDigest: "sha256-pgp1gr+UrglmcA3gTE1Ve2d9cDakQ3Klq8w4jSd/7zw=",
	},
	"primary-aluminum-production-growth-2021-to-2025": {
		start: 3863,
		end: 3867,
		sentenceDigest: "sha256-pgp1gr+UrglmcA3gTE1Ve2d9cDakQ3Klq8w4jSd/7zw=",
	},
	"aluminum-products-production-growth-2021-to-2025": {
		start: 3889,
		end: 3893,
		sentenceDigest: "sha256-pgp1gr+UrglmcA3gTE1Ve2d9cDakQ3Klq8w4jSd/7zw=",
	},
	"recycled-aluminum-production-growth-2021-to-2025": {
		start: 3919,
		end: 3923,
		sentenceDigest: "sha256-pgp1gr+UrglmcA3gTE1Ve2d9cDakQ3Klq8w4jSd/7zw=",
	},
	"bauxite-world-production-share-achievements": {
		start: 3968,
		end: 3971,
		sentenceDigest: "sha256-fsCjiERFSqBsZXBLkg6fH1hg8MPNfYMEMpZyx/knclM=",
	},
	"alumina-world-production-share-achievements": {
		start: 3973,
		end: 3976,
		sentenceDigest: "sha256-fsCjiERFSqBsZXBLkg6fH1hg8MPNfYMEMpZyx/knclM=",
	},
	"primary-aluminum-world-production-share": {
		start: 3978,
		end: 3981,
		sentenceDigest: "sha256-fsCjiERFSqBsZXBLkg6fH1hg8MPNfYMEMpZyx/knclM=",
	},
	"aluminum-products-world-production-share": {
		start: 3983,
		end: 3986,
		sentenceDigest: "sha256-fsCjiERFSqBsZXBLkg6fH1hg8MPNfYMEMpZyx/knclM=",
	},
	"recycled-aluminum-world-production-share": {
		start: 3992,
		end: 3995,
		sentenceDigest: "sha256-fsCjiERFSqBsZXBLkg6fH1hg8MPNfYMEMpZyx/knclM=",
	},
	"aluminum-consumption": {
		start: 4170,
		end: 4194,
		sentenceDigest: "sha256-VD1pNDo+VGI9IqUAIH3rqvchseiAcQwxtCszb6xevC0=",
	},
	"aluminum-consumption-per-capita": {
		start: 4233,
		end: 4240,
		sentenceDigest: "sha256-VD1pNDo+VGI9IqUAIH3rqvchseiAcQwxtCszb6xevC0=",
	},
	"aluminum-industry-profit-change-2024": {
		start: 4390,
		end: 4393,
		sentenceDigest: "sha256-///ynBBF9qjDCcA1oXDnLBae3jTD+Cy5OOa7v+diUqk=",
	},
	"bauxite-world-reserves-share": {
		start: 4924,
		end: 4932,
		sentenceDigest: "sha256-+8y/WTvZBgE6rDgGTDGiUGIMID+q7t31+Yp677ylcTo=",
	},
	"bauxite-world-production-share-challenges": {
		start: 4977,
		end: 4980,
		sentenceDigest: "sha256-+8y/WTvZBgE6rDgGTDGiUGIMID+q7t31+Yp677ylcTo=",
	},
	"alumina-world-production-share-challenges": {
		start: 5014,
		end: 5022,
		sentenceDigest: "sha256-+8y/WTvZBgE6rDgGTDGiUGIMID+q7t31+Yp677ylcTo=",
	},
	"bauxite-import-dependency-2024": {
		start: 5140,
		end: 5143,
		sentenceDigest: "sha256-+8y/WTvZBgE6rDgGTDGiUGIMID+q7t31+Yp677ylcTo=",
	},
	"bauxite-imports-guinea-share": {
		start: 5206,
		end: 5214,
		sentenceDigest: "sha256-YH/mwekxp/mQHlp+IgRy6JpH4cjjR9hr0ahfWLelXMc=",
	},
	"bauxite-imports-australia-share": {
		start: 5264,
		end: 5277,
		sentenceDigest: "sha256-YH/mwekxp/mQHlp+IgRy6JpH4cjjR9hr0ahfWLelXMc=",
	},
	"bauxite-overseas-resources": {
		start: 5308,
		end: 5327,
		sentenceDigest: "sha256-VjYManDU12y2/2G/WTS2jrq63e449G5w5B1IA539xtQ=",
	},
	"alumina-requirement": {
		start: 5860,
		end: 5881,
		sentenceDigest: "sha256-x5th7swMFywxqit1u9F+lilB0YrrleOxkHYwSl+Gd0I=",
	},
	"alumina-capacity": {
		start: 5959,
		end: 5985,
		sentenceDigest: "sha256-3/X04oa32MPRjjzrH+Fu9Vdy/nkeRaizhpqDA7cunLU=",
	},
	"aluminum-application-promotion-duration": {
		start: 7634,
		end: 7647,
		sentenceDigest: "sha256-MuLodqmm2YBhdbQNJqd6SFRz7tjb9fVME/UxF6inhIM=",
	},
	"aluminum-products-exports-2024": {
		start: 8841,
		end: 8857,
		sentenceDigest: "sha256-cWnCySFpeRQhagQGq/bjbIB783zF/yUr4MsCm9A97hk=",
	},
	"aluminum-products-export-destinations-2024": {
		start: 8882,
		end: 8907,
		sentenceDigest: "sha256-cWnCySFpeRQhagQGq/bjbIB783zF/yUr4MsCm9A97hk=",
	},
	"bauxite-imports-2024": {
		start: 9193,
		end: 9209,
		sentenceDigest: "sha256-BN02IuVPMnRTCbmay1781kA6CzKm40HpspEJc11HyWI=",
	},
	"alumina-imports-2024": {
		start: 9222,
		end: 9239,
		sentenceDigest: "sha256-BN02IuVPMnRTCbmay1781kA6CzKm40HpspEJc11HyWI=",
	},
	"unwrought-aluminum-alloys-imports-2024": {
		start: 9252,
		end: 9269,
		sentenceDigest: "sha256-BN02IuVPMnRTCbmay1781kA6CzKm40HpspEJc11HyWI=",
	},
	"aluminum-products-imports-2024": {
		start: 9304,
		end: 9320,
		sentenceDigest: "sha256-BN02IuVPMnRTCbmay1781kA6CzKm40HpspEJc11HyWI=",
	},
	"aluminum-conference-editions": {
		start: 9774,
		end: 9785,
		sentenceDigest: "sha256-ma7KZ7Pevzv5KaAvN7DtS9d8dlKASc0/u3VLPduoI2c=",
	},
	"red-mud-forums": {
		start: 9961,
		end: 9985,
		sentenceDigest: "sha256-2bZY+RloW0KgeQr/AW+2M8zPmrbPROvGFgyGc4ZWF/o=",
	},
};

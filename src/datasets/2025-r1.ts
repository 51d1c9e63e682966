// Generated from data/2025-r1/dataset.json by `npm run data:generate`; edit data/2025-r1/report.json instead.
/**
 * Figures of the 2025 address on China's aluminum industry: revision 2025-r1, 46 figures and 74 statements.
 *
 * The title is known only from the address of a public copy. The text does not name a speaker or a date. Its headings match reports of the opening address of the 2025 China International Aluminium Week (Xi'an, 2025-10-29). That it is the same address is an inference. The text is abridged: three passages end in a colon with nothing after it. Tons are metric.
 *
 * @module china-aluminum/2025-r1
 */

import type { Base } from "../model/base.ts";
import type { Code } from "../model/code.ts";
import type { ReleasedDataset } from "../model/dataset.ts";
import type { Discrepancy } from "../model/discrepancy.ts";
import type { ReportedNumber } from "../model/figure.ts";
import type { BilingualLabel } from "../model/label.ts";
import type { Quantity } from "../model/quantity.ts";
import type { FigureSelector } from "../model/selector.ts";
import type {
	Claim,
	Cluster,
	EquipmentImport,
	IndustryEvent,
	Investment,
	Policy,
	Project,
	Proposal,
} from "../model/statement.ts";
import { selectors as positions } from "./2025-r1.selectors.ts";

/**
 * Type of {@link primaryAluminumCapacityRelocated2021To2025}.
 *
 * @category Types of figures
 */
export interface PrimaryAluminumCapacityRelocated2021To2025 extends ReportedNumber {
	readonly id: "primary-aluminum-capacity-relocated-2021-to-2025";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "primary-aluminum";
	readonly indicator: "capacity-relocated";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Electrolytic aluminum capacity relocated or replaced: over 5 Mt (电解铝产能转移或置换量：超过500万吨).
 *
 * Bounds: ≥ 5 Mt. Area: China. Period: 2021/2025.
 *
 * Printed as "Over 5 million metric tons" in section achievements-1, sentence 2.
 *
 * Note: The figure is capacity and not output, and the report does not say 'per year'. Relocated and replaced capacity are one number. The last year of the plan was not complete when the address was given.
 *
 * @category primary-aluminum
 */
export const primaryAluminumCapacityRelocated2021To2025: PrimaryAluminumCapacityRelocated2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Electrolytic aluminum capacity relocated or replaced",
			zh: "电解铝产能转移或置换量",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The figure is capacity and not output, and the report does not say 'per year'. Relocated and replaced capacity are one number. The last year of the plan was not complete when the address was given.",
			zh: "该数据为产能而非产量，报告也未写明“每年”。转移与置换合为一个数。致辞时规划的最后一年尚未结束。",
		}),
	});

/**
 * Type of {@link keyEnterprisesCapacityShareEnd2024}.
 *
 * @category Types of figures
 */
export interface KeyEnterprisesCapacityShareEnd2024 extends ReportedNumber {
	readonly id: "key-enterprises-capacity-share-end-2024";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "key-enterprises-capacity-share";
	readonly area: "CN";
	readonly period: "2024-12-31";
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of key enterprises in electrolytic aluminum capacity: 72% (重点电解铝企业产能占比：72%).
 *
 * Bounds: 71.5 to 72.5%. Area: China. Period: 2024-12-31.
 *
 * Printed as "72%" in section achievements-1, sentence 4.
 *
 * Note: The share is a level at the end of the year. The report does not state which enterprises are key, or their number.
 *
 * @category primary-aluminum
 */
export const keyEnterprisesCapacityShareEnd2024: KeyEnterprisesCapacityShareEnd2024 =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "primary-aluminum",
			indicator: "capacity",
			area: "CN",
		}),
		status: "A",
		section: "achievements-1",
		sentence: 4,
		printed: "72%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of key enterprises in electrolytic aluminum capacity",
			zh: "重点电解铝企业产能占比",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The share is a level at the end of the year. The report does not state which enterprises are key, or their number.",
			zh: "该占比为年末水平。报告未说明哪些企业是重点企业，也未说明其数量。",
		}),
	});

/**
 * Type of {@link keyEnterprisesCapacityShareChangeEnd2024}.
 *
 * @category Types of figures
 */
export interface KeyEnterprisesCapacityShareChangeEnd2024 extends ReportedNumber {
	readonly id: "key-enterprises-capacity-share-change-end-2024";
	readonly kind: "change-of-share";
	readonly unit: "pp";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "key-enterprises-capacity-share";
	readonly area: "CN";
	readonly period: "2024-12-31";
	readonly changeOf: "key-enterprises-capacity-share-end-2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the share of key enterprises in electrolytic aluminum capacity: 6 pp (重点电解铝企业产能占比变化：6个百分点).
 *
 * Bounds: 5.5 to 6.5 pp. Area: China. Period: 2024-12-31. Change since: 2020-12-31.
 *
 * Printed as "6 percentage points" in section achievements-1, sentence 4.
 *
 * Note: The unit is percentage points and not percent. The baseline is printed as the end of the 13th plan, which is the end of 2020.
 *
 * @category primary-aluminum
 */
export const keyEnterprisesCapacityShareChangeEnd2024: KeyEnterprisesCapacityShareChangeEnd2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the share of key enterprises in electrolytic aluminum capacity",
			zh: "重点电解铝企业产能占比变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The unit is percentage points and not percent. The baseline is printed as the end of the 13th plan, which is the end of 2020.",
			zh: "单位是百分点，不是百分比。原文以“十三五”末为基期，即2020年末。",
		}),
	});

/**
 * Type of {@link aluminaLineCapacity}.
 *
 * @category Types of figures
 */
export interface AluminaLineCapacity extends ReportedNumber {
	readonly id: "alumina-line-capacity";
	readonly kind: "mass-per-line";
	readonly unit: "Mt/{line}";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "line-capacity";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Capacity of one domestically developed alumina line: 1.6 Mt per line (自主研发氧化铝单线产能：单线160万吨).
 *
 * Bounds: 1.55 to 1.65 Mt per line. Area: China. Period: not stated.
 *
 * Printed as "1.6-million-ton-per-line" in section achievements-2, sentence 2.
 *
 * Note: The figure is the rating of one line and not a total. It presumably is a yearly output, but the report does not say 'per year'.
 *
 * @category alumina
 */
export const aluminaLineCapacity: AluminaLineCapacity = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({
		en: "Capacity of one domestically developed alumina line",
		zh: "自主研发氧化铝单线产能",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The figure is the rating of one line and not a total. It presumably is a yearly output, but the report does not say 'per year'.",
		zh: "该数据为一条生产线的额定产能，不是总量。推测为年产量，但报告未写明“每年”。",
	}),
});

/**
 * Type of {@link electrolysisCellCurrent}.
 *
 * @category Types of figures
 */
export interface ElectrolysisCellCurrent extends ReportedNumber {
	readonly id: "electrolysis-cell-current";
	readonly kind: "electric-current";
	readonly unit: "kA";
	readonly qualifier: "about";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "cell-current";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Current of the large class of electrolysis cells: about 600 kA (大型铝电解槽电流等级：约600千安).
 *
 * Bounds: 550 to 650 kA. Area: China. Period: not stated.
 *
 * Printed as "600kA-class" in section achievements-2, sentence 2.
 *
 * Note: The number is the name of a class of cells. 'Class' is read as 'about', but it can also mean a plain rounded number. The next sentence prints the number again as the name of the class.
 *
 * @category primary-aluminum
 */
export const electrolysisCellCurrent: ElectrolysisCellCurrent = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({
		en: "Current of the large class of electrolysis cells",
		zh: "大型铝电解槽电流等级",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The number is the name of a class of cells. 'Class' is read as 'about', but it can also mean a plain rounded number. The next sentence prints the number again as the name of the class.",
		zh: "该数字是一类电解槽的名称。“级”按“约”理解，但也可能只是一个取整的数。下一句再次写出该数字，作为这类电解槽的名称。",
	}),
});

/**
 * Type of {@link electrolysisCell600kaCapacityShare}.
 *
 * @category Types of figures
 */
export interface ElectrolysisCell600kaCapacityShare extends ReportedNumber {
	readonly id: "electrolysis-cell-600ka-capacity-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "cell-capacity-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of 600 kA cells in electrolysis capacity: 10.4% (600kA电解槽产能占比：10.4%).
 *
 * Bounds: 10.35 to 10.45%. Area: China. Period: not stated.
 *
 * Printed as "10.4%" in section achievements-2, sentence 3.
 *
 * Note: The report does not state the year of this level, or the capacity of which it is a share.
 *
 * @category primary-aluminum
 */
export const electrolysisCell600kaCapacityShare: ElectrolysisCell600kaCapacityShare =
	/* @__PURE__ */ Object.freeze({
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
		base: null,
		status: "A",
		section: "achievements-2",
		sentence: 3,
		printed: "10.4%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of 600 kA cells in electrolysis capacity",
			zh: "600kA电解槽产能占比",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the year of this level, or the capacity of which it is a share.",
			zh: "报告未注明该水平的年份，也未说明该占比以何种产能为基数。",
		}),
	});

/**
 * Type of {@link electrolysisCell600kaCapacityShareChange}.
 *
 * @category Types of figures
 */
export interface ElectrolysisCell600kaCapacityShareChange extends ReportedNumber {
	readonly id: "electrolysis-cell-600ka-capacity-share-change";
	readonly kind: "change-of-share";
	readonly unit: "pp";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "cell-capacity-share";
	readonly area: "CN";
	readonly period: null;
	readonly changeOf: "electrolysis-cell-600ka-capacity-share";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the share of 600 kA cells in electrolysis capacity: 3.4 pp (600kA电解槽产能占比变化：3.4个百分点).
 *
 * Bounds: 3.35 to 3.45 pp. Area: China. Period: not stated. Change since: 2020.
 *
 * Printed as "3.4-percentage-point" in section achievements-2, sentence 3.
 *
 * Note: The unit is percentage points and not percent. The change is counted from 2020. The end year is not stated.
 *
 * @category primary-aluminum
 */
export const electrolysisCell600kaCapacityShareChange: ElectrolysisCell600kaCapacityShareChange =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the share of 600 kA cells in electrolysis capacity",
			zh: "600kA电解槽产能占比变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The unit is percentage points and not percent. The change is counted from 2020. The end year is not stated.",
			zh: "单位是百分点，不是百分比。变化从2020年算起，截止年份未注明。",
		}),
	});

/**
 * Type of {@link aluminaEnergyConsumptionChange2021To2025}.
 *
 * @category Types of figures
 */
export interface AluminaEnergyConsumptionChange2021To2025 extends ReportedNumber {
	readonly id: "alumina-energy-consumption-change-2021-to-2025";
	readonly kind: "relative-change";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "energy-consumption";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the energy consumption of alumina: −19% (氧化铝能耗变化：−19%).
 *
 * Bounds: −19.5 to −18.5%. Area: China. Period: 2021/2025.
 *
 * Printed as "19%" in section achievements-2, sentence 4.
 *
 * Note: The report prints a decline. It does not state whether the energy is per tonne or in total, the base year, or the level. The last year of the plan was not complete when the address was given.
 *
 * @category alumina
 */
export const aluminaEnergyConsumptionChange2021To2025: AluminaEnergyConsumptionChange2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the energy consumption of alumina",
			zh: "氧化铝能耗变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report prints a decline. It does not state whether the energy is per tonne or in total, the base year, or the level. The last year of the plan was not complete when the address was given.",
			zh: "报告写的是下降。报告未说明是单位能耗还是总能耗，也未说明基准年份和能耗水平。致辞时规划的最后一年尚未结束。",
		}),
	});

/**
 * Type of {@link primaryAluminumSpecificEnergyChange2024}.
 *
 * @category Types of figures
 */
export interface PrimaryAluminumSpecificEnergyChange2024 extends ReportedNumber {
	readonly id: "primary-aluminum-specific-energy-change-2024";
	readonly kind: "specific-energy";
	readonly unit: "kW.h/t";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "specific-energy-consumption";
	readonly area: "CN";
	readonly period: "2024";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in energy consumption per tonne of electrolytic aluminum: −300 kWh/t (电解铝单位能耗变化：−300千瓦时/吨).
 *
 * Bounds: −300.5 to −299.5 kWh/t. Area: China. Period: 2024. Change since: 2020.
 *
 * Printed as "300 kWh" in section achievements-2, sentence 5.
 *
 * Note: The figure is a change, and the report does not state the level. It prints a drop per ton of aluminum. The meaning of 'additional' in the sentence is not stated. The number is a round hundred, and the general rule gives its bounds.
 *
 * @category primary-aluminum
 */
export const primaryAluminumSpecificEnergyChange2024: PrimaryAluminumSpecificEnergyChange2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in energy consumption per tonne of electrolytic aluminum",
			zh: "电解铝单位能耗变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The figure is a change, and the report does not state the level. It prints a drop per ton of aluminum. The meaning of 'additional' in the sentence is not stated. The number is a round hundred, and the general rule gives its bounds.",
			zh: "该数据为变化量，报告未给出能耗水平。报告写的是吨铝能耗的下降。句中“additional”（进一步）的含义未说明。该数为整百，其界限按一般规则得出。",
		}),
	});

/**
 * Type of {@link greenElectricityAluminumShare2024}.
 *
 * @category Types of figures
 */
export interface GreenElectricityAluminumShare2024 extends ReportedNumber {
	readonly id: "green-electricity-aluminum-share-2024";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "green-electricity-aluminum";
	readonly indicator: "green-electricity-share";
	readonly area: "CN";
	readonly period: "2024";
	readonly base: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of aluminum made with renewable power: 26.2% (绿电铝占比：26.2%).
 *
 * Bounds: 26.15 to 26.25%. Area: China. Period: 2024.
 *
 * Printed as "26.2%" in section achievements-3, sentence 1.
 *
 * Note: The report does not state the whole of this share. The annual output in the same sentence suggests primary aluminum output.
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumShare2024: GreenElectricityAluminumShare2024 =
	/* @__PURE__ */ Object.freeze({
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
		base: null,
		status: "A",
		section: "achievements-3",
		sentence: 1,
		printed: "26.2%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of aluminum made with renewable power",
			zh: "绿电铝占比",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the whole of this share. The annual output in the same sentence suggests primary aluminum output.",
			zh: "报告未说明该占比的基数。同一句中的年产量表明，基数可能是原铝产量。",
		}),
	});

/**
 * Type of {@link greenElectricityAluminumShareChange2024}.
 *
 * @category Types of figures
 */
export interface GreenElectricityAluminumShareChange2024 extends ReportedNumber {
	readonly id: "green-electricity-aluminum-share-change-2024";
	readonly kind: "change-of-share";
	readonly unit: "pp";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "green-electricity-aluminum";
	readonly indicator: "green-electricity-share";
	readonly area: "CN";
	readonly period: "2024";
	readonly changeOf: "green-electricity-aluminum-share-2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the share of aluminum made with renewable power: 7.2 pp (绿电铝占比变化：7.2个百分点).
 *
 * Bounds: 7.15 to 7.25 pp. Area: China. Period: 2024. Change since: 2020.
 *
 * Printed as "7.2 percentage points" in section achievements-3, sentence 1.
 *
 * Note: The unit is percentage points and not percent.
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumShareChange2024: GreenElectricityAluminumShareChange2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the share of aluminum made with renewable power",
			zh: "绿电铝占比变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The unit is percentage points and not percent.",
			zh: "单位是百分点，不是百分比。",
		}),
	});

/**
 * Type of {@link greenElectricityAluminumProduction2024}.
 *
 * @category Types of figures
 */
export interface GreenElectricityAluminumProduction2024 extends ReportedNumber {
	readonly id: "green-electricity-aluminum-production-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "green-electricity-aluminum";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Output of aluminum made with renewable power: over 11 Mt (绿电铝产量：超过1100万吨).
 *
 * Bounds: ≥ 11 Mt. Area: China. Period: 2024.
 *
 * Printed as "exceeding 11 million tons" in section achievements-3, sentence 1.
 *
 * Note: The output is printed as annual. 2024 is the year of the share in the same sentence. The report does not state whether renewable power that is bought through certificates counts.
 *
 * @category green-electricity-aluminum
 */
export const greenElectricityAluminumProduction2024: GreenElectricityAluminumProduction2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Output of aluminum made with renewable power",
			zh: "绿电铝产量",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The output is printed as annual. 2024 is the year of the share in the same sentence. The report does not state whether renewable power that is bought through certificates counts.",
			zh: "报告写的是年产量，2024年是同一句中占比的年份。报告未说明通过绿证购买的可再生能源电力是否计入。",
		}),
	});

/**
 * Type of {@link wroughtAluminumAlloysRecycledInputShare2025}.
 *
 * @category Types of figures
 */
export interface WroughtAluminumAlloysRecycledInputShare2025 extends ReportedNumber {
	readonly id: "wrought-aluminum-alloys-recycled-input-share-2025";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "nearly";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "wrought-aluminum-alloys";
	readonly indicator: "recycled-input-share";
	readonly area: "CN";
	readonly period: "2025";
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of recycled aluminum in the inputs of wrought alloy production: nearly 50% (变形铝合金生产中再生铝原料占比：近50%).
 *
 * Bounds: 0 to 50%. Area: China. Period: 2025. The figure is an expectation and not a result.
 *
 * Printed as "nearly 50%" in section achievements-3, sentence 4.
 *
 * Note: The figure is an expectation and not a result. The report says 'this year', and its first sentence makes that the last year of the 2021-2025 plan. It is not the share of recycled aluminum in all aluminum.
 *
 * @category wrought-aluminum-alloys
 */
export const wroughtAluminumAlloysRecycledInputShare2025: WroughtAluminumAlloysRecycledInputShare2025 =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "wrought-aluminum-alloys",
			indicator: "inputs",
			area: "CN",
		}),
		status: "F",
		section: "achievements-3",
		sentence: 4,
		printed: "nearly 50%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of recycled aluminum in the inputs of wrought alloy production",
			zh: "变形铝合金生产中再生铝原料占比",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The figure is an expectation and not a result. The report says 'this year', and its first sentence makes that the last year of the 2021-2025 plan. It is not the share of recycled aluminum in all aluminum.",
			zh: "该数据为预期，不是结果。报告写的是“今年”，其第一句说明今年是2021—2025年规划的最后一年。该数据不是再生铝占全部铝的比重。",
		}),
	});

/**
 * Type of {@link redMudUtilizationRate}.
 *
 * @category Types of figures
 */
export interface RedMudUtilizationRate extends ReportedNumber {
	readonly id: "red-mud-utilization-rate";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "red-mud";
	readonly indicator: "utilization-rate";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Utilization rate of red mud (bauxite residue): 12% (赤泥利用率：12%).
 *
 * Bounds: 11.5 to 12.5%. Area: China. Period: not stated.
 *
 * Printed as "12%" in section achievements-3, sentence 6.
 *
 * Note: The year of this level is not stated.
 *
 * @category red-mud
 */
export const redMudUtilizationRate: RedMudUtilizationRate = /* @__PURE__ */ Object.freeze({
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
	base: /* @__PURE__ */ Object.freeze({ commodity: "red-mud", indicator: null, area: "CN" }),
	status: "A",
	section: "achievements-3",
	sentence: 6,
	printed: "12%",
	label: /* @__PURE__ */ Object.freeze({
		en: "Utilization rate of red mud (bauxite residue)",
		zh: "赤泥利用率",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The year of this level is not stated.",
		zh: "该水平的年份未注明。",
	}),
});

/**
 * Type of {@link redMudUtilizationRateChange}.
 *
 * @category Types of figures
 */
export interface RedMudUtilizationRateChange extends ReportedNumber {
	readonly id: "red-mud-utilization-rate-change";
	readonly kind: "change-of-share";
	readonly unit: "pp";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "red-mud";
	readonly indicator: "utilization-rate";
	readonly area: "CN";
	readonly period: null;
	readonly changeOf: "red-mud-utilization-rate";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the utilization rate of red mud: 7 pp (赤泥利用率变化：7个百分点).
 *
 * Bounds: 6.5 to 7.5 pp. Area: China. Period: not stated. Change since: 2020.
 *
 * Printed as "7 percentage points" in section achievements-3, sentence 6.
 *
 * Note: The unit is percentage points and not percent. The change is counted from 2020. The end year is not stated.
 *
 * @category red-mud
 */
export const redMudUtilizationRateChange: RedMudUtilizationRateChange =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the utilization rate of red mud",
			zh: "赤泥利用率变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The unit is percentage points and not percent. The change is counted from 2020. The end year is not stated.",
			zh: "单位是百分点，不是百分比。变化从2020年算起，截止年份未注明。",
		}),
	});

/**
 * Type of {@link bauxiteProductionGrowth2021To2025}.
 *
 * @category Types of figures
 */
export interface BauxiteProductionGrowth2021To2025 extends ReportedNumber {
	readonly id: "bauxite-production-growth-2021-to-2025";
	readonly kind: "growth-rate";
	readonly unit: "%/a";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Average annual growth of bauxite production: −5.6% per year (铝土矿产量年均增长率：年均−5.6%).
 *
 * Bounds: −5.65 to −5.55% per year. Area: China. Period: 2021/2025.
 *
 * Printed as "-5.6%" in section achievements-4, sentence 1.
 *
 * Note: The report prints a negative rate. The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.
 *
 * @category bauxite
 */
export const bauxiteProductionGrowth2021To2025: BauxiteProductionGrowth2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Average annual growth of bauxite production",
			zh: "铝土矿产量年均增长率",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report prints a negative rate. The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.",
			zh: "报告写的是负增长率。该增长率为年均值。致辞时规划的最后一年尚未结束。报告未说明对哪些年份取平均，也未说明基准年份。",
		}),
	});

/**
 * Type of {@link aluminaProductionGrowth2021To2025}.
 *
 * @category Types of figures
 */
export interface AluminaProductionGrowth2021To2025 extends ReportedNumber {
	readonly id: "alumina-production-growth-2021-to-2025";
	readonly kind: "growth-rate";
	readonly unit: "%/a";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Average annual growth of alumina production: 4.1% per year (氧化铝产量年均增长率：年均4.1%).
 *
 * Bounds: 4.05 to 4.15% per year. Area: China. Period: 2021/2025.
 *
 * Printed as "4.1%" in section achievements-4, sentence 1.
 *
 * Note: The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.
 *
 * @category alumina
 */
export const aluminaProductionGrowth2021To2025: AluminaProductionGrowth2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Average annual growth of alumina production",
			zh: "氧化铝产量年均增长率",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.",
			zh: "该增长率为年均值。致辞时规划的最后一年尚未结束。报告未说明对哪些年份取平均，也未说明基准年份。",
		}),
	});

/**
 * Type of {@link primaryAluminumProductionGrowth2021To2025}.
 *
 * @category Types of figures
 */
export interface PrimaryAluminumProductionGrowth2021To2025 extends ReportedNumber {
	readonly id: "primary-aluminum-production-growth-2021-to-2025";
	readonly kind: "growth-rate";
	readonly unit: "%/a";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Average annual growth of primary aluminum production: 4.3% per year (原铝产量年均增长率：年均4.3%).
 *
 * Bounds: 4.25 to 4.35% per year. Area: China. Period: 2021/2025.
 *
 * Printed as "4.3%" in section achievements-4, sentence 1.
 *
 * Note: The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.
 *
 * @category primary-aluminum
 */
export const primaryAluminumProductionGrowth2021To2025: PrimaryAluminumProductionGrowth2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Average annual growth of primary aluminum production",
			zh: "原铝产量年均增长率",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.",
			zh: "该增长率为年均值。致辞时规划的最后一年尚未结束。报告未说明对哪些年份取平均，也未说明基准年份。",
		}),
	});

/**
 * Type of {@link aluminumProductsProductionGrowth2021To2025}.
 *
 * @category Types of figures
 */
export interface AluminumProductsProductionGrowth2021To2025 extends ReportedNumber {
	readonly id: "aluminum-products-production-growth-2021-to-2025";
	readonly kind: "growth-rate";
	readonly unit: "%/a";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum-products";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Average annual growth of aluminum product production: 3.6% per year (铝材产量年均增长率：年均3.6%).
 *
 * Bounds: 3.55 to 3.65% per year. Area: China. Period: 2021/2025.
 *
 * Printed as "3.6%" in section achievements-4, sentence 1.
 *
 * Note: The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.
 *
 * @category aluminum-products
 */
export const aluminumProductsProductionGrowth2021To2025: AluminumProductsProductionGrowth2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Average annual growth of aluminum product production",
			zh: "铝材产量年均增长率",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.",
			zh: "该增长率为年均值。致辞时规划的最后一年尚未结束。报告未说明对哪些年份取平均，也未说明基准年份。",
		}),
	});

/**
 * Type of {@link recycledAluminumProductionGrowth2021To2025}.
 *
 * @category Types of figures
 */
export interface RecycledAluminumProductionGrowth2021To2025 extends ReportedNumber {
	readonly id: "recycled-aluminum-production-growth-2021-to-2025";
	readonly kind: "growth-rate";
	readonly unit: "%/a";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "recycled-aluminum";
	readonly indicator: "production";
	readonly area: "CN";
	readonly period: "2021/2025";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Average annual growth of recycled aluminum production: 9.7% per year (再生铝产量年均增长率：年均9.7%).
 *
 * Bounds: 9.65 to 9.75% per year. Area: China. Period: 2021/2025.
 *
 * Printed as "9.7%" in section achievements-4, sentence 1.
 *
 * Note: The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.
 *
 * @category recycled-aluminum
 */
export const recycledAluminumProductionGrowth2021To2025: RecycledAluminumProductionGrowth2021To2025 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Average annual growth of recycled aluminum production",
			zh: "再生铝产量年均增长率",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The rate is an average per year. The last year of the plan was not complete when the address was given. The report does not state which years were averaged, or the base year.",
			zh: "该增长率为年均值。致辞时规划的最后一年尚未结束。报告未说明对哪些年份取平均，也未说明基准年份。",
		}),
	});

/**
 * Type of {@link bauxiteWorldProductionShareAchievements}.
 *
 * @category Types of figures
 */
export interface BauxiteWorldProductionShareAchievements extends ReportedNumber {
	readonly id: "bauxite-world-production-share-achievements";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world bauxite production, among the achievements: 20% (中国铝土矿产量占全球比重（成就部分）：20%).
 *
 * Bounds: 19.5 to 20.5%. Area: China. Period: not stated.
 *
 * Printed as "20%" in section achievements-4, sentence 2.
 *
 * Note: The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity. A later section prints 25% for the same share.
 *
 * @category bauxite
 */
export const bauxiteWorldProductionShareAchievements: BauxiteWorldProductionShareAchievements =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "bauxite",
			indicator: "production",
			area: "001",
		}),
		contradicts: /* @__PURE__ */ Object.freeze([
			"bauxite-world-production-share-challenges",
		] as const),
		status: "A",
		section: "achievements-4",
		sentence: 2,
		printed: "20%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world bauxite production, among the achievements",
			zh: "中国铝土矿产量占全球比重（成就部分）",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity. A later section prints 25% for the same share.",
			zh: "年份未注明。该数据是连续列出的五个数字之一，仅按顺序与品种对应。报告后文对同一比重写的是25%。",
		}),
	});

/**
 * Type of {@link aluminaWorldProductionShareAchievements}.
 *
 * @category Types of figures
 */
export interface AluminaWorldProductionShareAchievements extends ReportedNumber {
	readonly id: "alumina-world-production-share-achievements";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world alumina production, among the achievements: 57% (中国氧化铝产量占全球比重（成就部分）：57%).
 *
 * Bounds: 56.5 to 57.5%. Area: China. Period: not stated.
 *
 * Printed as "57%" in section achievements-4, sentence 2.
 *
 * Note: The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity. A later section prints over 60% for the same share.
 *
 * @category alumina
 */
export const aluminaWorldProductionShareAchievements: AluminaWorldProductionShareAchievements =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "alumina",
			indicator: "production",
			area: "001",
		}),
		contradicts: /* @__PURE__ */ Object.freeze([
			"alumina-world-production-share-challenges",
		] as const),
		status: "A",
		section: "achievements-4",
		sentence: 2,
		printed: "57%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world alumina production, among the achievements",
			zh: "中国氧化铝产量占全球比重（成就部分）",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity. A later section prints over 60% for the same share.",
			zh: "年份未注明。该数据是连续列出的五个数字之一，仅按顺序与品种对应。报告后文对同一比重写的是超过60%。",
		}),
	});

/**
 * Type of {@link primaryAluminumWorldProductionShare}.
 *
 * @category Types of figures
 */
export interface PrimaryAluminumWorldProductionShare extends ReportedNumber {
	readonly id: "primary-aluminum-world-production-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "primary-aluminum";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world primary aluminum production: 59% (中国原铝产量占全球比重：59%).
 *
 * Bounds: 58.5 to 59.5%. Area: China. Period: not stated.
 *
 * Printed as "59%" in section achievements-4, sentence 2.
 *
 * Note: The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.
 *
 * @category primary-aluminum
 */
export const primaryAluminumWorldProductionShare: PrimaryAluminumWorldProductionShare =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "primary-aluminum",
			indicator: "production",
			area: "001",
		}),
		status: "A",
		section: "achievements-4",
		sentence: 2,
		printed: "59%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world primary aluminum production",
			zh: "中国原铝产量占全球比重",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.",
			zh: "年份未注明。该数据是连续列出的五个数字之一，仅按顺序与品种对应。",
		}),
	});

/**
 * Type of {@link aluminumProductsWorldProductionShare}.
 *
 * @category Types of figures
 */
export interface AluminumProductsWorldProductionShare extends ReportedNumber {
	readonly id: "aluminum-products-world-production-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum-products";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world aluminum product production: 62% (中国铝材产量占全球比重：62%).
 *
 * Bounds: 61.5 to 62.5%. Area: China. Period: not stated.
 *
 * Printed as "62%" in section achievements-4, sentence 2.
 *
 * Note: The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.
 *
 * @category aluminum-products
 */
export const aluminumProductsWorldProductionShare: AluminumProductsWorldProductionShare =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "aluminum-products",
			indicator: "production",
			area: "001",
		}),
		status: "A",
		section: "achievements-4",
		sentence: 2,
		printed: "62%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world aluminum product production",
			zh: "中国铝材产量占全球比重",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.",
			zh: "年份未注明。该数据是连续列出的五个数字之一，仅按顺序与品种对应。",
		}),
	});

/**
 * Type of {@link recycledAluminumWorldProductionShare}.
 *
 * @category Types of figures
 */
export interface RecycledAluminumWorldProductionShare extends ReportedNumber {
	readonly id: "recycled-aluminum-world-production-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "recycled-aluminum";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world recycled aluminum production: 24% (中国再生铝产量占全球比重：24%).
 *
 * Bounds: 23.5 to 24.5%. Area: China. Period: not stated.
 *
 * Printed as "24%" in section achievements-4, sentence 2.
 *
 * Note: The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.
 *
 * @category recycled-aluminum
 */
export const recycledAluminumWorldProductionShare: RecycledAluminumWorldProductionShare =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "recycled-aluminum",
			indicator: "production",
			area: "001",
		}),
		status: "A",
		section: "achievements-4",
		sentence: 2,
		printed: "24%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world recycled aluminum production",
			zh: "中国再生铝产量占全球比重",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. The figure is one of five numbers in a row, and only the order assigns it to its commodity.",
			zh: "年份未注明。该数据是连续列出的五个数字之一，仅按顺序与品种对应。",
		}),
	});

/**
 * Type of {@link aluminumConsumption}.
 *
 * @category Types of figures
 */
export interface AluminumConsumption extends ReportedNumber {
	readonly id: "aluminum-consumption";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "aluminum";
	readonly indicator: "consumption";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Total aluminum consumption: over 50 Mt (铝消费总量：超过5000万吨).
 *
 * Bounds: ≥ 50 Mt. Area: China. Period: not stated.
 *
 * Printed as "exceeded 50 million tons" in section achievements-4, sentence 4.
 *
 * Note: The report does not state the year, or that the amount is per year. It does not state whether recycled aluminum is included.
 *
 * @category aluminum
 */
export const aluminumConsumption: AluminumConsumption = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({ en: "Total aluminum consumption", zh: "铝消费总量" }),
	note: /* @__PURE__ */ Object.freeze({
		en: "The report does not state the year, or that the amount is per year. It does not state whether recycled aluminum is included.",
		zh: "报告未注明年份，也未写明该数量是每年的量。报告未说明是否包括再生铝。",
	}),
});

/**
 * Type of {@link aluminumConsumptionPerCapita}.
 *
 * @category Types of figures
 */
export interface AluminumConsumptionPerCapita extends ReportedNumber {
	readonly id: "aluminum-consumption-per-capita";
	readonly kind: "mass-per-person";
	readonly unit: "kg/{person}";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum";
	readonly indicator: "consumption-per-capita";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Aluminum consumption per capita: 35.6 kg per person (人均铝消费量：人均35.6千克).
 *
 * Bounds: 35.55 to 35.65 kg per person. Area: China. Period: not stated.
 *
 * Printed as "35.6 kg" in section achievements-4, sentence 4.
 *
 * Note: The report states neither the year nor the population.
 *
 * @category aluminum
 */
export const aluminumConsumptionPerCapita: AluminumConsumptionPerCapita =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Aluminum consumption per capita",
			zh: "人均铝消费量",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report states neither the year nor the population.",
			zh: "报告未注明年份，也未给出人口数。",
		}),
	});

/**
 * Type of {@link aluminumIndustryProfitChange2024}.
 *
 * @category Types of figures
 */
export interface AluminumIndustryProfitChange2024 extends ReportedNumber {
	readonly id: "aluminum-industry-profit-change-2024";
	readonly kind: "relative-change";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum";
	readonly indicator: "profit";
	readonly area: "CN";
	readonly period: "2024";
	readonly changeOf: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Change in the total profit of the aluminum industry: 51% (铝行业利润总额变化：51%).
 *
 * Bounds: 50.5 to 51.5%. Area: China. Period: 2024. Change since: 2020.
 *
 * Printed as "51%" in section achievements-4, sentence 5.
 *
 * Note: The figure is the whole change over four years and not a rate per year. The report does not state the level, or whether prices are current.
 *
 * @category aluminum
 */
export const aluminumIndustryProfitChange2024: AluminumIndustryProfitChange2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Change in the total profit of the aluminum industry",
			zh: "铝行业利润总额变化",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The figure is the whole change over four years and not a rate per year. The report does not state the level, or whether prices are current.",
			zh: "该数据为四年的总变化，不是年增长率。报告未给出利润水平，也未说明是否按当年价格计算。",
		}),
	});

/**
 * Type of {@link bauxiteWorldReservesShare}.
 *
 * @category Types of figures
 */
export interface BauxiteWorldReservesShare extends ReportedNumber {
	readonly id: "bauxite-world-reserves-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "about";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "world-reserves-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world bauxite reserves: about 3% (中国铝土矿储量占全球比重：约3%).
 *
 * Bounds: 2.5 to 3.5%. Area: China. Period: not stated.
 *
 * Printed as "about 3%" in section challenges-1, sentence 2.
 *
 * Note: The figure is a share of reserves, and not of resources or output. The year is not stated: 2024, later in the sentence, is the year of the import dependency.
 *
 * @category bauxite
 */
export const bauxiteWorldReservesShare: BauxiteWorldReservesShare = /* @__PURE__ */ Object.freeze({
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
	base: /* @__PURE__ */ Object.freeze({ commodity: "bauxite", indicator: "reserves", area: "001" }),
	status: "A",
	section: "challenges-1",
	sentence: 2,
	printed: "about 3%",
	label: /* @__PURE__ */ Object.freeze({
		en: "Share of China in world bauxite reserves",
		zh: "中国铝土矿储量占全球比重",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The figure is a share of reserves, and not of resources or output. The year is not stated: 2024, later in the sentence, is the year of the import dependency.",
		zh: "该数据为储量占比，不是资源量或产量占比。年份未注明：同一句后面的2024年是对外依存度的年份。",
	}),
});

/**
 * Type of {@link bauxiteWorldProductionShareChallenges}.
 *
 * @category Types of figures
 */
export interface BauxiteWorldProductionShareChallenges extends ReportedNumber {
	readonly id: "bauxite-world-production-share-challenges";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world bauxite production, among the challenges: 25% (中国铝土矿产量占全球比重（挑战部分）：25%).
 *
 * Bounds: 24.5 to 25.5%. Area: China. Period: not stated.
 *
 * Printed as "25%" in section challenges-1, sentence 2.
 *
 * Note: The year is not stated. An earlier section prints 20% for the same share.
 *
 * @category bauxite
 */
export const bauxiteWorldProductionShareChallenges: BauxiteWorldProductionShareChallenges =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "bauxite",
			indicator: "production",
			area: "001",
		}),
		contradicts: /* @__PURE__ */ Object.freeze([
			"bauxite-world-production-share-achievements",
		] as const),
		status: "A",
		section: "challenges-1",
		sentence: 2,
		printed: "25%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world bauxite production, among the challenges",
			zh: "中国铝土矿产量占全球比重（挑战部分）",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. An earlier section prints 20% for the same share.",
			zh: "年份未注明。报告前文对同一比重写的是20%。",
		}),
	});

/**
 * Type of {@link aluminaWorldProductionShareChallenges}.
 *
 * @category Types of figures
 */
export interface AluminaWorldProductionShareChallenges extends ReportedNumber {
	readonly id: "alumina-world-production-share-challenges";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "world-production-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of China in world alumina production, among the challenges: over 60% (中国氧化铝产量占全球比重（挑战部分）：超过60%).
 *
 * Bounds: 60 to 100%. Area: China. Period: not stated.
 *
 * Printed as "over 60%" in section challenges-1, sentence 2.
 *
 * Note: The year is not stated. An earlier section prints 57% for the same share.
 *
 * @category alumina
 */
export const aluminaWorldProductionShareChallenges: AluminaWorldProductionShareChallenges =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({
			commodity: "alumina",
			indicator: "production",
			area: "001",
		}),
		contradicts: /* @__PURE__ */ Object.freeze([
			"alumina-world-production-share-achievements",
		] as const),
		status: "A",
		section: "challenges-1",
		sentence: 2,
		printed: "over 60%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of China in world alumina production, among the challenges",
			zh: "中国氧化铝产量占全球比重（挑战部分）",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The year is not stated. An earlier section prints 57% for the same share.",
			zh: "年份未注明。报告前文对同一比重写的是57%。",
		}),
	});

/**
 * Type of {@link bauxiteImportDependency2024}.
 *
 * @category Types of figures
 */
export interface BauxiteImportDependency2024 extends ReportedNumber {
	readonly id: "bauxite-import-dependency-2024";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "import-dependency";
	readonly area: "CN";
	readonly period: "2024";
	readonly base: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Import dependency for bauxite: 68% (铝土矿对外依存度：68%).
 *
 * Bounds: 67.5 to 68.5%. Area: China. Period: 2024.
 *
 * Printed as "68%" in section challenges-1, sentence 2.
 *
 * Note: The sentence implies that the figure is about bauxite. The report does not state the formula, or whether it counts wet tonnes, dry tonnes or aluminum content.
 *
 * @category bauxite
 */
export const bauxiteImportDependency2024: BauxiteImportDependency2024 =
	/* @__PURE__ */ Object.freeze({
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
		base: null,
		status: "A",
		section: "challenges-1",
		sentence: 2,
		printed: "68%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Import dependency for bauxite",
			zh: "铝土矿对外依存度",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The sentence implies that the figure is about bauxite. The report does not state the formula, or whether it counts wet tonnes, dry tonnes or aluminum content.",
			zh: "从句意看，该数据指铝土矿。报告未说明计算公式，也未说明按湿吨、干吨还是铝含量计算。",
		}),
	});

/**
 * Type of {@link bauxiteImportsGuineaShare}.
 *
 * @category Types of figures
 */
export interface BauxiteImportsGuineaShare extends ReportedNumber {
	readonly id: "bauxite-imports-guinea-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "import-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of Guinea in China's bauxite imports: over 70% (几内亚占中国铝土矿进口比重：超过70%).
 *
 * Bounds: 70 to 100%. Area: China. Partner: Guinea. Period: not stated.
 *
 * Printed as "over 70%" in section challenges-1, sentence 3.
 *
 * Note: The year is not stated.
 *
 * @category bauxite
 */
export const bauxiteImportsGuineaShare: BauxiteImportsGuineaShare = /* @__PURE__ */ Object.freeze({
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
	base: /* @__PURE__ */ Object.freeze({ commodity: "bauxite", indicator: "imports", area: "CN" }),
	status: "A",
	section: "challenges-1",
	sentence: 3,
	printed: "over 70%",
	label: /* @__PURE__ */ Object.freeze({
		en: "Share of Guinea in China's bauxite imports",
		zh: "几内亚占中国铝土矿进口比重",
	}),
	note: /* @__PURE__ */ Object.freeze({ en: "The year is not stated.", zh: "年份未注明。" }),
});

/**
 * Type of {@link bauxiteImportsAustraliaShare}.
 *
 * @category Types of figures
 */
export interface BauxiteImportsAustraliaShare extends ReportedNumber {
	readonly id: "bauxite-imports-australia-share";
	readonly kind: "share";
	readonly unit: "%";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "import-share";
	readonly area: "CN";
	readonly period: null;
	readonly base: Base;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Share of Australia in China's bauxite imports: over 20% (澳大利亚占中国铝土矿进口比重：超过20%).
 *
 * Bounds: 20 to 100%. Area: China. Partner: Australia. Period: not stated.
 *
 * Printed as "more than 20%" in section challenges-1, sentence 3.
 *
 * Note: The year is not stated.
 *
 * @category bauxite
 */
export const bauxiteImportsAustraliaShare: BauxiteImportsAustraliaShare =
	/* @__PURE__ */ Object.freeze({
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
		base: /* @__PURE__ */ Object.freeze({ commodity: "bauxite", indicator: "imports", area: "CN" }),
		status: "A",
		section: "challenges-1",
		sentence: 3,
		printed: "more than 20%",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of Australia in China's bauxite imports",
			zh: "澳大利亚占中国铝土矿进口比重",
		}),
		note: /* @__PURE__ */ Object.freeze({ en: "The year is not stated.", zh: "年份未注明。" }),
	});

/**
 * Type of {@link bauxiteOverseasResources}.
 *
 * @category Types of figures
 */
export interface BauxiteOverseasResources extends ReportedNumber {
	readonly id: "bauxite-overseas-resources";
	readonly kind: "mass";
	readonly unit: "Gt";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "bauxite";
	readonly indicator: "overseas-resources";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Bauxite resources abroad secured by Chinese companies: over 8 Gt (中国企业海外铝土矿资源量：超过80亿吨).
 *
 * Bounds: ≥ 8 Gt. Area: China. Period: not stated.
 *
 * Printed as "over 8 billion tons" in section challenges-1, sentence 4.
 *
 * Note: The figure is resources and not reserves. They are abroad, Chinese companies have secured them, and most of them are in Guinea. The report states neither the part in Guinea nor the year.
 *
 * @category bauxite
 */
export const bauxiteOverseasResources: BauxiteOverseasResources = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({
		en: "Bauxite resources abroad secured by Chinese companies",
		zh: "中国企业海外铝土矿资源量",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The figure is resources and not reserves. They are abroad, Chinese companies have secured them, and most of them are in Guinea. The report states neither the part in Guinea nor the year.",
		zh: "该数据为资源量，不是储量。这些资源位于国外，由中国企业获得，大部分在几内亚。报告未说明几内亚所占的部分，也未注明年份。",
	}),
});

/**
 * Type of {@link aluminaRequirement}.
 *
 * @category Types of figures
 */
export interface AluminaRequirement extends ReportedNumber {
	readonly id: "alumina-requirement";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "about";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "requirement";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Alumina required per year at the electrolytic aluminum capacity ceiling: about 90 Mt (电解铝产能天花板对应的氧化铝年需求量：约9000万吨).
 *
 * Bounds: 85 to 95 Mt. Area: China. Period: not stated.
 *
 * Printed as "about 90 million tons" in section challenges-2, sentence 1.
 *
 * Note: The figure is what smelters would need in a year at the capacity ceiling, and not what they used in a year. The report does not state the ceiling.
 *
 * @category alumina
 */
export const aluminaRequirement: AluminaRequirement = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({
		en: "Alumina required per year at the electrolytic aluminum capacity ceiling",
		zh: "电解铝产能天花板对应的氧化铝年需求量",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The figure is what smelters would need in a year at the capacity ceiling, and not what they used in a year. The report does not state the ceiling.",
		zh: "该数据是电解铝产能达到天花板时一年所需的量，不是一年的实际用量。报告未给出天花板的数值。",
	}),
});

/**
 * Type of {@link aluminaCapacity}.
 *
 * @category Types of figures
 */
export interface AluminaCapacity extends ReportedNumber {
	readonly id: "alumina-capacity";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "alumina";
	readonly indicator: "capacity";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Installed alumina capacity: over 110 Mt (氧化铝建成产能：超过1.1亿吨).
 *
 * Bounds: ≥ 110 Mt. Area: China. Period: not stated.
 *
 * Printed as "surpassed 110 million tons" in section challenges-2, sentence 2.
 *
 * Note: The figure is capacity and not output. It presumably is a capacity per year, but the report does not say so. The date is not stated.
 *
 * @category alumina
 */
export const aluminaCapacity: AluminaCapacity = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({ en: "Installed alumina capacity", zh: "氧化铝建成产能" }),
	note: /* @__PURE__ */ Object.freeze({
		en: "The figure is capacity and not output. It presumably is a capacity per year, but the report does not say so. The date is not stated.",
		zh: "该数据为产能而非产量。推测为年产能，但报告未写明。时点未注明。",
	}),
});

/**
 * Type of {@link aluminumApplicationPromotionDuration}.
 *
 * @category Types of figures
 */
export interface AluminumApplicationPromotionDuration extends ReportedNumber {
	readonly id: "aluminum-application-promotion-duration";
	readonly kind: "duration";
	readonly unit: "a";
	readonly qualifier: "over";
	readonly lower: number;
	readonly upper: null;
	readonly commodity: "aluminum";
	readonly indicator: "application-promotion-duration";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Years for which the industry association has promoted new uses of aluminum: over 10 years (行业协会推动扩大铝应用的年数：超过10年).
 *
 * Bounds: ≥ 10 years. Area: China. Period: not stated.
 *
 * Printed as "over a decade" in section priorities-4, sentence 1.
 *
 * Note: The report prints the number in words. A decade is ten years.
 *
 * @category aluminum
 */
export const aluminumApplicationPromotionDuration: AluminumApplicationPromotionDuration =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Years for which the industry association has promoted new uses of aluminum",
			zh: "行业协会推动扩大铝应用的年数",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report prints the number in words. A decade is ten years.",
			zh: "报告用文字写出该数。“Decade”即十年。",
		}),
	});

/**
 * Type of {@link aluminumProductsExports2024}.
 *
 * @category Types of figures
 */
export interface AluminumProductsExports2024 extends ReportedNumber {
	readonly id: "aluminum-products-exports-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum-products";
	readonly indicator: "exports";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Aluminum product exports: 6.3 Mt (铝材出口量：630万吨).
 *
 * Bounds: 6.25 to 6.35 Mt. Area: China. Partner: world. Period: 2024.
 *
 * Printed as "6.3 million tons" in section globalization-2, sentence 2.
 *
 * Note: The report does not state which customs headings are aluminum products.
 *
 * @category aluminum-products
 */
export const aluminumProductsExports2024: AluminumProductsExports2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({ en: "Aluminum product exports", zh: "铝材出口量" }),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state which customs headings are aluminum products.",
			zh: "报告未说明铝材包括哪些海关品目。",
		}),
	});

/**
 * Type of {@link aluminumProductsExportDestinations2024}.
 *
 * @category Types of figures
 */
export interface AluminumProductsExportDestinations2024 extends ReportedNumber {
	readonly id: "aluminum-products-export-destinations-2024";
	readonly kind: "number-of-countries";
	readonly unit: "{country}";
	readonly qualifier: "exact";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum-products";
	readonly indicator: "export-destinations";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Countries and regions to which aluminum products were exported: 222 countries and regions (铝材出口国家和地区数：222个国家和地区).
 *
 * Bounds: 222 countries and regions. Area: China. Period: 2024.
 *
 * Printed as "222 countries and regions" in section globalization-2, sentence 2.
 *
 * Note: Countries and regions are one number.
 *
 * @category aluminum-products
 */
export const aluminumProductsExportDestinations2024: AluminumProductsExportDestinations2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Countries and regions to which aluminum products were exported",
			zh: "铝材出口国家和地区数",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "Countries and regions are one number.",
			zh: "国家和地区合为一个数。",
		}),
	});

/**
 * Type of {@link bauxiteImports2024}.
 *
 * @category Types of figures
 */
export interface BauxiteImports2024 extends ReportedNumber {
	readonly id: "bauxite-imports-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "bauxite";
	readonly indicator: "imports";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Bauxite imports: 159 Mt (铝土矿进口量：1.59亿吨).
 *
 * Bounds: 158.5 to 159.5 Mt. Area: China. Partner: world. Period: 2024.
 *
 * Printed as "159 million tons" in section globalization-2, sentence 4.
 *
 * Note: The report does not state whether the tonnes are wet or dry.
 *
 * @category bauxite
 */
export const bauxiteImports2024: BauxiteImports2024 = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({ en: "Bauxite imports", zh: "铝土矿进口量" }),
	note: /* @__PURE__ */ Object.freeze({
		en: "The report does not state whether the tonnes are wet or dry.",
		zh: "报告未说明是湿吨还是干吨。",
	}),
});

/**
 * Type of {@link aluminaImports2024}.
 *
 * @category Types of figures
 */
export interface AluminaImports2024 extends ReportedNumber {
	readonly id: "alumina-imports-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "alumina";
	readonly indicator: "imports";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Alumina imports: 1.41 Mt (氧化铝进口量：141万吨).
 *
 * Bounds: 1.405 to 1.415 Mt. Area: China. Partner: world. Period: 2024.
 *
 * Printed as "1.41 million tons" in section globalization-2, sentence 4.
 *
 * Note: The report does not state whether alumina that is not for smelters is included.
 *
 * @category alumina
 */
export const aluminaImports2024: AluminaImports2024 = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({ en: "Alumina imports", zh: "氧化铝进口量" }),
	note: /* @__PURE__ */ Object.freeze({
		en: "The report does not state whether alumina that is not for smelters is included.",
		zh: "报告未说明是否包括不用于电解铝的氧化铝。",
	}),
});

/**
 * Type of {@link unwroughtAluminumAlloysImports2024}.
 *
 * @category Types of figures
 */
export interface UnwroughtAluminumAlloysImports2024 extends ReportedNumber {
	readonly id: "unwrought-aluminum-alloys-imports-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "unwrought-aluminum-alloys";
	readonly indicator: "imports";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Unwrought aluminum alloy imports: 1.21 Mt (未锻轧铝合金进口量：121万吨).
 *
 * Bounds: 1.205 to 1.215 Mt. Area: China. Partner: world. Period: 2024.
 *
 * Printed as "1.21 million tons" in section globalization-2, sentence 4.
 *
 * Note: The figure covers alloys only. Unwrought aluminum that is not alloyed has a different heading, and the report does not state it.
 *
 * @category unwrought-aluminum-alloys
 */
export const unwroughtAluminumAlloysImports2024: UnwroughtAluminumAlloysImports2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Unwrought aluminum alloy imports",
			zh: "未锻轧铝合金进口量",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The figure covers alloys only. Unwrought aluminum that is not alloyed has a different heading, and the report does not state it.",
			zh: "该数据仅包括合金。未锻轧的非合金铝属于另一品目，报告未给出。",
		}),
	});

/**
 * Type of {@link aluminumProductsImports2024}.
 *
 * @category Types of figures
 */
export interface AluminumProductsImports2024 extends ReportedNumber {
	readonly id: "aluminum-products-imports-2024";
	readonly kind: "mass";
	readonly unit: "Mt";
	readonly qualifier: "rounded";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum-products";
	readonly indicator: "imports";
	readonly area: "CN";
	readonly period: "2024";
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Aluminum product imports: 0.4 Mt (铝材进口量：40万吨).
 *
 * Bounds: 0.35 to 0.45 Mt. Area: China. Partner: world. Period: 2024.
 *
 * Printed as "0.4 million tons" in section globalization-2, sentence 4.
 *
 * Note: The report does not state which customs headings are aluminum products.
 *
 * @category aluminum-products
 */
export const aluminumProductsImports2024: AluminumProductsImports2024 =
	/* @__PURE__ */ Object.freeze({
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
		label: /* @__PURE__ */ Object.freeze({ en: "Aluminum product imports", zh: "铝材进口量" }),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state which customs headings are aluminum products.",
			zh: "报告未说明铝材包括哪些海关品目。",
		}),
	});

/**
 * Type of {@link aluminumConferenceEditions}.
 *
 * @category Types of figures
 */
export interface AluminumConferenceEditions extends ReportedNumber {
	readonly id: "aluminum-conference-editions";
	readonly kind: "number-of-events";
	readonly unit: "{event}";
	readonly qualifier: "exact";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "aluminum";
	readonly indicator: "conference-editions";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * Editions of the industry's international conference in China: 24 events (中国国际铝业大会届数：24次).
 *
 * Bounds: 24 events. Area: China. Period: not stated.
 *
 * Printed as "24 editions" in section globalization-3, sentence 1.
 *
 * Note: The report does not state whether the number includes the edition at which the address was given.
 *
 * @category aluminum
 */
export const aluminumConferenceEditions: AluminumConferenceEditions = /* @__PURE__ */ Object.freeze(
	{
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
		label: /* @__PURE__ */ Object.freeze({
			en: "Editions of the industry's international conference in China",
			zh: "中国国际铝业大会届数",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state whether the number includes the edition at which the address was given.",
			zh: "报告未说明该数是否包括发表本次致辞的那一届。",
		}),
	},
);

/**
 * Type of {@link redMudForums}.
 *
 * @category Types of figures
 */
export interface RedMudForums extends ReportedNumber {
	readonly id: "red-mud-forums";
	readonly kind: "number-of-events";
	readonly unit: "{event}";
	readonly qualifier: "exact";
	readonly lower: number;
	readonly upper: number;
	readonly commodity: "red-mud";
	readonly indicator: "forums";
	readonly area: "CN";
	readonly period: null;
	readonly label: BilingualLabel;
	readonly note: BilingualLabel;
}

/**
 * International forums on red mud held with the International Aluminium Institute: 2 events (与国际铝业协会共同举办的赤泥利用国际论坛数：2次).
 *
 * Bounds: 2 events. Area: China. Period: not stated.
 *
 * Printed as "two international forums" in section globalization-3, sentence 2.
 *
 * Note: The report prints the number in words. It does not state dates.
 *
 * @category red-mud
 */
export const redMudForums: RedMudForums = /* @__PURE__ */ Object.freeze({
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
	label: /* @__PURE__ */ Object.freeze({
		en: "International forums on red mud held with the International Aluminium Institute",
		zh: "与国际铝业协会共同举办的赤泥利用国际论坛数",
	}),
	note: /* @__PURE__ */ Object.freeze({
		en: "The report prints the number in words. It does not state dates.",
		zh: "报告用文字写出该数。报告未注明日期。",
	}),
});

/**
 * Type of one figure of the revision.
 *
 * @category The whole revision
 */
export type ReportFigure =
	| PrimaryAluminumCapacityRelocated2021To2025
	| KeyEnterprisesCapacityShareEnd2024
	| KeyEnterprisesCapacityShareChangeEnd2024
	| AluminaLineCapacity
	| ElectrolysisCellCurrent
	| ElectrolysisCell600kaCapacityShare
	| ElectrolysisCell600kaCapacityShareChange
	| AluminaEnergyConsumptionChange2021To2025
	| PrimaryAluminumSpecificEnergyChange2024
	| GreenElectricityAluminumShare2024
	| GreenElectricityAluminumShareChange2024
	| GreenElectricityAluminumProduction2024
	| WroughtAluminumAlloysRecycledInputShare2025
	| RedMudUtilizationRate
	| RedMudUtilizationRateChange
	| BauxiteProductionGrowth2021To2025
	| AluminaProductionGrowth2021To2025
	| PrimaryAluminumProductionGrowth2021To2025
	| AluminumProductsProductionGrowth2021To2025
	| RecycledAluminumProductionGrowth2021To2025
	| BauxiteWorldProductionShareAchievements
	| AluminaWorldProductionShareAchievements
	| PrimaryAluminumWorldProductionShare
	| AluminumProductsWorldProductionShare
	| RecycledAluminumWorldProductionShare
	| AluminumConsumption
	| AluminumConsumptionPerCapita
	| AluminumIndustryProfitChange2024
	| BauxiteWorldReservesShare
	| BauxiteWorldProductionShareChallenges
	| AluminaWorldProductionShareChallenges
	| BauxiteImportDependency2024
	| BauxiteImportsGuineaShare
	| BauxiteImportsAustraliaShare
	| BauxiteOverseasResources
	| AluminaRequirement
	| AluminaCapacity
	| AluminumApplicationPromotionDuration
	| AluminumProductsExports2024
	| AluminumProductsExportDestinations2024
	| BauxiteImports2024
	| AluminaImports2024
	| UnwroughtAluminumAlloysImports2024
	| AluminumProductsImports2024
	| AluminumConferenceEditions
	| RedMudForums;

/**
 * All figures of the revision, in the order of the report.
 *
 * @category The whole revision
 */
export const figures: readonly ReportFigure[] = /* @__PURE__ */ Object.freeze([
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
] as const);

/**
 * Type of one statement of the revision.
 *
 * @category The whole revision
 */
export type ReportStatement =
	| Investment<
			"investment-abroad" | "novelis-changzhou-zhenjiang" | "hydro-suzhou" | "rusal-wenfeng"
	  >
	| Project<"india-smelter-upgrades" | "vietnam-alumina-plants" | "indonesia-complexes">
	| EquipmentImport<
			| "imports-of-wide-foil-mills"
			| "imports-of-hot-strip-mills"
			| "imports-of-large-extruders"
			| "imports-of-continuous-heat-treatment-lines"
	  >
	| Cluster<"cluster-yunnan" | "cluster-sichuan">
	| IndustryEvent<
			| "aluminum-conference"
			| "red-mud-forum"
			| "nonferrous-metals-seminar"
			| "aluminium-shanghai"
			| "aluminium-germany"
			| "tms-annual-meeting"
			| "icsoba-conferences"
			| "association-leaders-roundtable"
	  >
	| Policy<
			| "five-year-plan-14"
			| "five-year-plan-15"
			| "direct-green-power"
			| "two-new-areas"
			| "two-key-priorities"
			| "smelting-capacity-ceiling"
			| "party-plenum-20-4"
			| "belt-and-road"
	  >
	| Claim<
			| "supply-side-reform-progress"
			| "capacity-moved-to-clean-energy"
			| "clusters-raise-concentration"
			| "alumina-lines-and-cells-homegrown"
			| "smelting-energy-efficiency-leads"
			| "breakthrough-aerospace-alloys"
			| "breakthrough-battery-foils"
			| "breakthrough-automotive-sheets"
			| "processing-equipment-made-at-home-rises"
			| "companies-invest-in-renewables"
			| "recycled-and-primary-grow-together"
			| "recycled-inputs-cut-carbon-footprint"
			| "carbon-emissions-peaked"
			| "red-mud-technology-breakthroughs"
			| "automation-improves"
			| "domestic-demand-grows"
			| "consumption-per-capita-among-highest"
			| "prices-favorable"
			| "profit-record-2024"
			| "needs-met-and-influence-grown"
			| "bauxite-import-dependency-rises"
			| "bauxite-origins-concentrated"
			| "overseas-bauxite-mostly-in-guinea"
			| "bauxite-supply-at-risk"
			| "alumina-capacity-exceeds-need"
			| "more-alumina-lines-coming"
			| "alumina-oversupply-worsens"
			| "application-gaps-remain"
			| "application-promotion-succeeds"
			| "global-division-of-labor-stays"
			| "stable-supply-chain-serves-all"
			| "investment-helps-host-countries"
			| "major-supplier-of-products"
			| "key-importer"
			| "largest-equipment-market"
			| "equipment-imports-drive-demand"
	  >
	| Proposal<
			| "question-domestic-and-imported-bauxite"
			| "question-import-sources"
			| "no-alumina-exports"
			| "priority-resource-security"
			| "priority-innovation"
			| "priority-low-carbon"
			| "priority-applications"
			| "strengthen-and-integrate"
			| "open-to-cooperation"
	  >;

/**
 * All non-numeric statements of the revision, in the order of the report.
 *
 * @category The whole revision
 */
export const statements: readonly ReportStatement[] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "five-year-plan-14",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "14th Five-Year Plan",
		period: "2021/2025",
		section: "opening",
		sentence: 1,
		printed: "14th Five-Year Plan (2021–2025)",
		label: /* @__PURE__ */ Object.freeze({
			en: "China's plan for 2021 to 2025 is in its last year",
			zh: "“十四五”规划（2021—2025年）进入收官之年",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 47,
			end: 78,
			sentenceDigest: "sha256-GsQeE8JChDD46JDd6Cxuc0DSqZCHsREwSF1FucRM5iY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "five-year-plan-15",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "15th Five-Year Plan",
		period: "2026/2030",
		section: "opening",
		sentence: 1,
		printed: "15th Five-Year Plan (2026–2030)",
		label: /* @__PURE__ */ Object.freeze({
			en: "China is drawing up its plan for 2026 to 2030",
			zh: "“十五五”规划（2026—2030年）开始谋划编制",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 129,
			end: 160,
			sentenceDigest: "sha256-GsQeE8JChDD46JDd6Cxuc0DSqZCHsREwSF1FucRM5iY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "supply-side-reform-progress",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "industrial-structure",
		section: "opening",
		sentence: 4,
		printed: "supply-side structural reform",
		label: /* @__PURE__ */ Object.freeze({
			en: "Supply-side reform, innovation and green, intelligent and specialized transformation have made much progress since 2021",
			zh: "“十四五”以来，供给侧结构性改革、创新驱动和绿色化、智能化、专业化转型取得显著进展",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 632,
			end: 661,
			sentenceDigest: "sha256-r90qXb9UF2Fhq5A1RoJaY5Vb6CTldkS/Wf3Hi5UcoN0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "capacity-moved-to-clean-energy",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["primary-aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"primary-aluminum-capacity-relocated-2021-to-2025",
		] as const),
		topic: "capacity-location",
		section: "achievements-1",
		sentence: 1,
		printed: "regions abundant in clean energy",
		label: /* @__PURE__ */ Object.freeze({
			en: "Smelting capacity has moved to regions with much clean energy and low power prices",
			zh: "电解铝产能向清洁能源富集、电价较低的地区转移",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 931,
			end: 963,
			sentenceDigest: "sha256-TTqpWVT4A8U76RkhmxCtQpmrLLhPN/XCRZAl2nwBBaU=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "cluster-yunnan",
		revision: "2025-r1",
		type: "cluster",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN-YN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		section: "achievements-1",
		sentence: 3,
		printed: "Yunnan",
		label: /* @__PURE__ */ Object.freeze({
			en: "A new industrial cluster in Yunnan",
			zh: "云南新形成的产业集群",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names the cluster as an example, so there can be more. It does not state what the cluster makes.",
			zh: "报告将该集群作为例子，因此可能还有其他集群。报告未说明该集群生产什么。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 1198,
			end: 1204,
			sentenceDigest: "sha256-+TNzEkRWv5HO+L/DZwKCK/gsInmsLxztwipS+cRh4ZU=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "cluster-sichuan",
		revision: "2025-r1",
		type: "cluster",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN-SC"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		section: "achievements-1",
		sentence: 3,
		printed: "Sichuan",
		label: /* @__PURE__ */ Object.freeze({
			en: "A new industrial cluster in Sichuan",
			zh: "四川新形成的产业集群",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names the cluster as an example, so there can be more. It does not state what the cluster makes.",
			zh: "报告将该集群作为例子，因此可能还有其他集群。报告未说明该集群生产什么。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 1209,
			end: 1216,
			sentenceDigest: "sha256-+TNzEkRWv5HO+L/DZwKCK/gsInmsLxztwipS+cRh4ZU=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "clusters-raise-concentration",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN-YN", "CN-SC"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"key-enterprises-capacity-share-end-2024",
			"key-enterprises-capacity-share-change-end-2024",
		] as const),
		topic: "industrial-structure",
		section: "achievements-1",
		sentence: 3,
		printed: "enterprise concentration",
		label: /* @__PURE__ */ Object.freeze({
			en: "The clusters have improved cooperation between companies and raised their concentration",
			zh: "产业集群提升了产业协同和企业集中度",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The next sentence states the shares of key enterprises.",
			zh: "下一句给出了重点企业的占比。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 1256,
			end: 1280,
			sentenceDigest: "sha256-+TNzEkRWv5HO+L/DZwKCK/gsInmsLxztwipS+cRh4ZU=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "alumina-lines-and-cells-homegrown",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["alumina", "primary-aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"alumina-line-capacity",
			"electrolysis-cell-current",
			"electrolysis-cell-600ka-capacity-share",
		] as const),
		topic: "technology",
		section: "achievements-2",
		sentence: 2,
		printed: "independently developed",
		label: /* @__PURE__ */ Object.freeze({
			en: "The alumina lines and the 600 kA class of cells were developed in China and are widely used in new plants",
			zh: "单线160万吨氧化铝生产线和600kA级大型电解槽为自主研发，已在新建项目中广泛应用",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 1552,
			end: 1575,
			sentenceDigest: "sha256-4GBb1LfURf5JskpDda/WTtdq8MBltQYdLnkbZNkvJWg=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "smelting-energy-efficiency-leads",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["primary-aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"primary-aluminum-specific-energy-change-2024",
		] as const),
		topic: "energy-efficiency",
		section: "achievements-2",
		sentence: 5,
		printed: "lead globally",
		label: /* @__PURE__ */ Object.freeze({
			en: "China still leads the world in the energy efficiency of smelting",
			zh: "中国电解铝能效继续保持全球领先",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 1927,
			end: 1940,
			sentenceDigest: "sha256-BNPqpzw15ZD6Bb39gMHaWDngJ5ttWGmjL7kTCvLrfeY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "breakthrough-aerospace-alloys",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "high-end-products",
		section: "achievements-2",
		sentence: 6,
		printed: "aerospace alloys",
		label: /* @__PURE__ */ Object.freeze({
			en: "A breakthrough in aerospace alloys",
			zh: "航空航天合金取得突破",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2169,
			end: 2185,
			sentenceDigest: "sha256-nn7HZSVl5a2LCNpPiog+Z7evMspiHNuNPHd6q9VPp9o=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "breakthrough-battery-foils",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "high-end-products",
		section: "achievements-2",
		sentence: 6,
		printed: "battery foils",
		label: /* @__PURE__ */ Object.freeze({
			en: "A breakthrough in foils for the batteries of electric vehicles",
			zh: "电动汽车电池箔取得突破",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2187,
			end: 2200,
			sentenceDigest: "sha256-nn7HZSVl5a2LCNpPiog+Z7evMspiHNuNPHd6q9VPp9o=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "breakthrough-automotive-sheets",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "high-end-products",
		section: "achievements-2",
		sentence: 6,
		printed: "automotive sheets",
		label: /* @__PURE__ */ Object.freeze({
			en: "A breakthrough in sheet for cars",
			zh: "汽车板取得突破",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2228,
			end: 2245,
			sentenceDigest: "sha256-nn7HZSVl5a2LCNpPiog+Z7evMspiHNuNPHd6q9VPp9o=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "processing-equipment-made-at-home-rises",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "equipment",
		section: "achievements-2",
		sentence: 7,
		printed: "Domestic production rates",
		label: /* @__PURE__ */ Object.freeze({
			en: "China makes a rising share of the key large processing equipment",
			zh: "关键大型铝加工装备国产化率继续提高",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The share is not stated.",
			zh: "国产化率的数值未注明。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2247,
			end: 2272,
			sentenceDigest: "sha256-ZpjzWt4XfOYLIQKuhwspBmPA9qlHrJbx0gLeJ4v9+FA=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "direct-green-power",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([
			"primary-aluminum",
			"green-electricity-aluminum",
		] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "direct green power connections",
		period: null,
		section: "achievements-3",
		sentence: 2,
		printed: "direct green power connections",
		label: /* @__PURE__ */ Object.freeze({
			en: "National policies promote direct connection to green power",
			zh: "国家政策推动绿电直连",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2637,
			end: 2667,
			sentenceDigest: "sha256-OMItFt8hs8Nm/Hv79fqC7GLRCIJrcsmoRHp9VjIOmzo=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "companies-invest-in-renewables",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([
			"primary-aluminum",
			"green-electricity-aluminum",
		] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["green-electricity-aluminum-share-2024"] as const),
		topic: "renewable-energy",
		section: "achievements-3",
		sentence: 2,
		printed: "renewable energy stations",
		label: /* @__PURE__ */ Object.freeze({
			en: "Companies invest more in renewable power, distributed solar power and power trading, which raises the share of green aluminum",
			zh: "企业加大对新能源电站、分布式光伏和电力市场化交易的投入，进一步提高绿电铝占比",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2709,
			end: 2734,
			sentenceDigest: "sha256-OMItFt8hs8Nm/Hv79fqC7GLRCIJrcsmoRHp9VjIOmzo=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "recycled-and-primary-grow-together",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([
			"recycled-aluminum",
			"primary-aluminum",
			"aluminum-products",
		] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "recycling",
		section: "achievements-3",
		sentence: 3,
		printed: "integrated development strategy",
		label: /* @__PURE__ */ Object.freeze({
			en: "The strategy of integrating recycled aluminum, primary aluminum and processing gains momentum",
			zh: "再生铝、原铝与铝加工融合发展战略势头增强",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 2858,
			end: 2889,
			sentenceDigest: "sha256-yGTHh8m6vbtJalbBoO7sZpSqhXZIeRPFu0XYD4F7+W4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "recycled-inputs-cut-carbon-footprint",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["recycled-aluminum", "aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"wrought-aluminum-alloys-recycled-input-share-2025",
		] as const),
		topic: "carbon-emissions",
		section: "achievements-3",
		sentence: 4,
		printed: "carbon footprint of aluminum products",
		label: /* @__PURE__ */ Object.freeze({
			en: "More recycled input reduces the carbon footprint of products considerably",
			zh: "再生铝投入显著降低铝产品碳足迹",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 3122,
			end: 3159,
			sentenceDigest: "sha256-7zPypQCZPbx+4da4nerAXvOW5pkX9xGmt9VCp/MA8X8=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "carbon-emissions-peaked",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "carbon-emissions",
		section: "achievements-3",
		sentence: 5,
		printed: "peaked its carbon emissions",
		label: /* @__PURE__ */ Object.freeze({
			en: "The report concludes that the industry's carbon emissions have peaked earlier than planned",
			zh: "报告由此认为行业碳排放已提前达峰",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report states neither the year nor the amount.",
			zh: "报告未注明年份，也未给出排放量。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 3241,
			end: 3268,
			sentenceDigest: "sha256-QKlRC2yijpdfpXM2f3iBqTdEuRObq/9IKHsMBKBh5Z8=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "red-mud-technology-breakthroughs",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["red-mud"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"red-mud-utilization-rate",
			"red-mud-utilization-rate-change",
		] as const),
		topic: "technology",
		section: "achievements-3",
		sentence: 6,
		printed: "substantive breakthroughs",
		label: /* @__PURE__ */ Object.freeze({
			en: "Years of research have brought breakthroughs in the use of red mud",
			zh: "经多年研发，赤泥利用关键技术取得实质性突破",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 3359,
			end: 3384,
			sentenceDigest: "sha256-gYXUSNoM7nEBTL1lkZ9ymCdhk8KSBc4yWQDG4F+6mE4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "automation-improves",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "digitalization",
		section: "achievements-3",
		sentence: 7,
		printed: "Automation and visualization",
		label: /* @__PURE__ */ Object.freeze({
			en: "Production lines become more automated and better visualized, and 5G+ speeds up the digital transformation",
			zh: "生产线自动化和可视化水平不断提高，5G+加快数智化转型",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 3488,
			end: 3516,
			sentenceDigest: "sha256-gHQHnIvQtYvAxgCyXKD6TUnt+8rLk7fGw+6shkP0dg4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "two-new-areas",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "Two New Areas",
		period: null,
		section: "achievements-4",
		sentence: 3,
		printed: "Two New Areas",
		label: /* @__PURE__ */ Object.freeze({
			en: "Two New Areas: a state policy that supports demand for aluminum",
			zh: "“两新”：支持铝需求的国家政策",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not describe the policy. The Chinese term is our reading of the English one.",
			zh: "报告未说明该政策的内容。中文名称是我们对英文名称的理解。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4057,
			end: 4070,
			sentenceDigest: "sha256-y3xkdCUNkqN4hDZ/HXcvrLRcYmaWMGm8tLH0wtxl43E=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "two-key-priorities",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "Two Key Priorities",
		period: null,
		section: "achievements-4",
		sentence: 3,
		printed: "Two Key Priorities",
		label: /* @__PURE__ */ Object.freeze({
			en: "Two Key Priorities: a state policy that supports demand for aluminum",
			zh: "“两重”：支持铝需求的国家政策",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not describe the policy. The Chinese term is our reading of the English one.",
			zh: "报告未说明该政策的内容。中文名称是我们对英文名称的理解。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4077,
			end: 4095,
			sentenceDigest: "sha256-y3xkdCUNkqN4hDZ/HXcvrLRcYmaWMGm8tLH0wtxl43E=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "domestic-demand-grows",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-consumption"] as const),
		topic: "demand",
		section: "achievements-4",
		sentence: 3,
		printed: "grown steadily",
		label: /* @__PURE__ */ Object.freeze({
			en: "Demand for aluminum in China grows steadily",
			zh: "国内铝需求稳步增长",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4127,
			end: 4141,
			sentenceDigest: "sha256-y3xkdCUNkqN4hDZ/HXcvrLRcYmaWMGm8tLH0wtxl43E=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "consumption-per-capita-among-highest",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-consumption-per-capita"] as const),
		topic: "demand",
		section: "achievements-4",
		sentence: 4,
		printed: "among the highest globally",
		label: /* @__PURE__ */ Object.freeze({
			en: "Consumption per capita is among the highest in the world",
			zh: "人均消费量位居全球前列",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4241,
			end: 4267,
			sentenceDigest: "sha256-qHJpQKogk5HJJcCn8joGPB9XrtXscoE03G0K3rDQqPs=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "prices-favorable",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "prices",
		section: "achievements-4",
		sentence: 5,
		printed: "historically favorable levels",
		label: /* @__PURE__ */ Object.freeze({
			en: "Prices stayed at levels that are good in historical comparison",
			zh: "铝价保持在历史较好水平",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state a price.",
			zh: "报告未给出价格。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4297,
			end: 4326,
			sentenceDigest: "sha256-72pg2waqjBFvI8hbdQQNwmrvcLpfdCZrQbVpMjMsXiQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "profit-record-2024",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-industry-profit-change-2024"] as const),
		topic: "profit",
		section: "achievements-4",
		sentence: 5,
		printed: "record high",
		label: /* @__PURE__ */ Object.freeze({
			en: "The industry's total profit of 2024 is a record",
			zh: "2024年行业利润总额创历史新高",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4375,
			end: 4386,
			sentenceDigest: "sha256-72pg2waqjBFvI8hbdQQNwmrvcLpfdCZrQbVpMjMsXiQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "needs-met-and-influence-grown",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN", "001"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "globalization",
		section: "achievements-4",
		sentence: 6,
		printed: "enhancing its global influence",
		label: /* @__PURE__ */ Object.freeze({
			en: "The industry has met needs at home and abroad, and its influence in the world has grown",
			zh: "产业有效满足国内外需求，国际影响力进一步提升",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 4657,
			end: 4687,
			sentenceDigest: "sha256-un1PxYaHZ4Pc0VQ4IURhLoC1ZwPAkCDP1NopesPDWlM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "bauxite-import-dependency-rises",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"bauxite-import-dependency-2024",
			"bauxite-world-reserves-share",
			"bauxite-world-production-share-challenges",
			"alumina-world-production-share-challenges",
		] as const),
		topic: "resource-security",
		section: "challenges-1",
		sentence: 2,
		printed: "rising import dependency",
		label: /* @__PURE__ */ Object.freeze({
			en: "China has a severe shortage of bauxite and depends increasingly on imports",
			zh: "国内铝土矿严重短缺，对外依存度上升",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5100,
			end: 5124,
			sentenceDigest: "sha256-HUAtI85EP+rGagRznhGZwsr4hqcn15WSW1ee0rufdXE=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "bauxite-origins-concentrated",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN", "GN", "AU"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"bauxite-imports-guinea-share",
			"bauxite-imports-australia-share",
		] as const),
		topic: "resource-security",
		section: "challenges-1",
		sentence: 3,
		printed: "country-level concentration risk",
		label: /* @__PURE__ */ Object.freeze({
			en: "The concentration of bauxite imports on few countries is a risk",
			zh: "铝土矿进口来源国集中，存在风险",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5172,
			end: 5204,
			sentenceDigest: "sha256-Mo51IPuxMd1o9+zOeAUKwvyr4whh6UFv5t7tiJt5fOo=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "overseas-bauxite-mostly-in-guinea",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["GN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["bauxite-overseas-resources"] as const),
		topic: "resource-security",
		section: "challenges-1",
		sentence: 4,
		printed: "predominantly located in Guinea",
		label: /* @__PURE__ */ Object.freeze({
			en: "Most of the bauxite resources that Chinese companies have secured abroad are in Guinea",
			zh: "中企海外铝土矿资源主要位于几内亚",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5391,
			end: 5422,
			sentenceDigest: "sha256-u2vHJYgsyXKM5dhddbBGtgqQB1re4DxT9NlcN1h4+i0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "bauxite-supply-at-risk",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN", "GN", "AU"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "resource-security",
		section: "challenges-1",
		sentence: 5,
		printed: "trade disputes",
		label: /* @__PURE__ */ Object.freeze({
			en: "A policy change, a trade dispute or a natural disaster in the countries of origin could severely disrupt China's bauxite supply",
			zh: "来源国政策变化、贸易争端或自然灾害可能严重冲击中国铝土矿供应",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The countries are the ones that the report names before.",
			zh: "来源国指报告前文提到的国家。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5443,
			end: 5457,
			sentenceDigest: "sha256-U/FSF+OCXuMIRo+27MBv9dAnOx7NEEX8kcPgalVh7KY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "question-domestic-and-imported-bauxite",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "question",
		section: "challenges-1",
		sentence: 6,
		printed: "rational balance",
		label: /* @__PURE__ */ Object.freeze({
			en: "Should domestic and imported bauxite be kept in balance?",
			zh: "是否应确立国内与进口铝土矿之间的合理平衡？",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5604,
			end: 5620,
			sentenceDigest: "sha256-6q7jDB1gGM0BxRw2ylkDwi7boix1dyRi41H3eKo0Qqg=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "question-import-sources",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze(["bauxite"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "question",
		section: "challenges-1",
		sentence: 7,
		printed: "diversify our import sources",
		label: /* @__PURE__ */ Object.freeze({
			en: "Should bauxite imports come from more countries?",
			zh: "是否应使铝土矿进口来源多元化？",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5674,
			end: 5702,
			sentenceDigest: "sha256-6tWMf38HOAMgMMeO/NzZH00YJ9XZMvTYTZXeCtdztGk=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "smelting-capacity-ceiling",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze(["primary-aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["alumina-requirement"] as const),
		name: "capacity ceiling",
		period: null,
		section: "challenges-2",
		sentence: 1,
		printed: "capacity ceiling",
		label: /* @__PURE__ */ Object.freeze({
			en: "Electrolytic aluminum capacity is capped",
			zh: "电解铝产能设有“天花板”",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report states neither the cap nor who set it.",
			zh: "报告未给出上限的数值，也未说明由谁设定。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5807,
			end: 5823,
			sentenceDigest: "sha256-3IpTRTM9glrHVNxkyAYRJf1LSlwKR3GzztUaCm1Yt6E=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "alumina-capacity-exceeds-need",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["alumina"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["alumina-capacity", "alumina-requirement"] as const),
		topic: "overcapacity",
		section: "challenges-2",
		sentence: 2,
		printed: "more than sufficient",
		label: /* @__PURE__ */ Object.freeze({
			en: "China's alumina capacity exceeds the requirement of its smelters",
			zh: "氧化铝产能超过电解铝所需",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 5986,
			end: 6006,
			sentenceDigest: "sha256-CiASRfwvUTPT1vu7+5ycspNqwVZF5zR+ohA5B/Ea/7k=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "more-alumina-lines-coming",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["alumina"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "overcapacity",
		section: "challenges-2",
		sentence: 3,
		printed: "under construction or planned",
		label: /* @__PURE__ */ Object.freeze({
			en: "More alumina lines are being built or planned",
			zh: "仍有多条氧化铝生产线在建或拟建",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The number of lines is not stated.",
			zh: "生产线的数量未注明。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 6091,
			end: 6120,
			sentenceDigest: "sha256-7Hb097DRoYMxEAFl4V59PTQYfVFyBOQrYwzLd4HvPKM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "alumina-oversupply-worsens",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["alumina"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "overcapacity",
		section: "challenges-2",
		sentence: 4,
		printed: "exacerbate the oversupply",
		label: /* @__PURE__ */ Object.freeze({
			en: "The new lines will increase the oversupply",
			zh: "新线投产将加剧过剩",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The statement is a forecast.",
			zh: "该表述为预测。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 6150,
			end: 6175,
			sentenceDigest: "sha256-V+D5kXiN/xkaCTc55CtOsejN9vVjKsAhiPpVsbEL5HE=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "no-alumina-exports",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze(["alumina", "red-mud"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "warning",
		section: "challenges-2",
		sentence: 5,
		printed: "counterproductive",
		label: /* @__PURE__ */ Object.freeze({
			en: "Exporting surplus alumina would be harmful: it wastes resources and energy, and its red mud is a burden for the environment",
			zh: "出口过剩氧化铝得不偿失：浪费资源和能源，赤泥处置还加重环境负担",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 6222,
			end: 6239,
			sentenceDigest: "sha256-O4iziJuNxyEpuSq4qTG8ZQNO/nWrIM/qAQdcvDYCF/Q=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "application-gaps-remain",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "applications",
		section: "challenges-3",
		sentence: 1,
		printed: "significant gaps remain",
		label: /* @__PURE__ */ Object.freeze({
			en: "The use of aluminum still has gaps in depth and breadth",
			zh: "铝应用的深度和广度仍有明显差距",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The passage ends in a colon, and the report does not list the gaps.",
			zh: "该段以冒号结尾，报告未列出这些差距。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 6523,
			end: 6546,
			sentenceDigest: "sha256-k/gzX8ljTSxocCt+P5Nqd+SmPgjzgXAd1vSjyZd6WM8=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "party-plenum-20-4",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "4th Plenary Session",
		period: null,
		section: "priorities",
		sentence: 1,
		printed: "4th Plenary Session",
		label: /* @__PURE__ */ Object.freeze({
			en: "Strategies are to follow the fourth plenary session of the party's 20th central committee",
			zh: "贯彻二十届四中全会精神，制定务实战略",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 6672,
			end: 6691,
			sentenceDigest: "sha256-jUWbdU1QRhCDVyL5gxcLd+txNBttOS707ecYggUFy3I=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "priority-resource-security",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "priority",
		section: "priorities-1",
		sentence: 2,
		printed: "safe, controllable supply system",
		label: /* @__PURE__ */ Object.freeze({
			en: "Make supply secure with resources at home and abroad, existing and new, conventional and emerging",
			zh: "保障铝资源安全：统筹国内与国际、存量与增量、常规与新兴资源",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7028,
			end: 7060,
			sentenceDigest: "sha256-OjwlAGDtalWuK4BGT4lypbH1D7RU4gc8e2JcVM0o134=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "priority-innovation",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "priority",
		section: "priorities-2",
		sentence: 1,
		printed: "innovation must drive",
		label: /* @__PURE__ */ Object.freeze({
			en: "Drive new industries, models and growth by innovation",
			zh: "以创新推动新产业、新模式、新动能",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7181,
			end: 7202,
			sentenceDigest: "sha256-6NM4Mg52p4iUnJnutU5LRuQUgF338wF6clmz0t+Amxc=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "priority-low-carbon",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "priority",
		section: "priorities-3",
		sentence: 1,
		printed: "intelligent and green transformation",
		label: /* @__PURE__ */ Object.freeze({
			en: "Traditional industries are to stay in the lead and to become intelligent and green faster",
			zh: "传统产业要保持主导地位，同时加快智能化、绿色化转型",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report attributes the words to President Xi Jinping. The passage ends in a colon, and the report does not list the actions.",
			zh: "报告注明这些话出自习近平主席。该段以冒号结尾，报告未列出具体行动。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7417,
			end: 7453,
			sentenceDigest: "sha256-UWSp9GF4J54jsfzw7qzGPvalADOJAG0CQ6DY3U8eiWM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "priority-applications",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-application-promotion-duration"] as const),
		form: "priority",
		section: "priorities-4",
		sentence: 1,
		printed: "aluminum application expansion",
		label: /* @__PURE__ */ Object.freeze({
			en: "Expand the uses of aluminum, as the association has long promoted",
			zh: "拓展铝应用，协会长期倡导",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The passage ends in a colon, and the report does not list the pathways.",
			zh: "该段以冒号结尾，报告未列出各条途径。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7599,
			end: 7629,
			sentenceDigest: "sha256-DQaGE+ZAaMRjqnqw8yl3wIHYwXGKfLxp7vS8S+CBy34=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "application-promotion-succeeds",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN", "001"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-application-promotion-duration"] as const),
		topic: "applications",
		section: "priorities-4",
		sentence: 1,
		printed: "notable success",
		label: /* @__PURE__ */ Object.freeze({
			en: "The association's promotion of new uses of aluminum has been successful, with support from abroad",
			zh: "协会推动扩大铝应用成效显著，并得到国际支持",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7659,
			end: 7674,
			sentenceDigest: "sha256-DQaGE+ZAaMRjqnqw8yl3wIHYwXGKfLxp7vS8S+CBy34=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "global-division-of-labor-stays",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["001"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "globalization",
		section: "globalization",
		sentence: 1,
		printed: "dominant trend",
		label: /* @__PURE__ */ Object.freeze({
			en: "The global division of industry and resources remains the main trend, although trade is difficult",
			zh: "尽管国际贸易形势复杂多变，全球产业分工与资源配置仍是主流趋势",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7889,
			end: 7903,
			sentenceDigest: "sha256-4QrNAQp7DBQio4jfUqckAYPzNgbtrvr/f1zOMSBm834=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "stable-supply-chain-serves-all",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["001"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "globalization",
		section: "globalization",
		sentence: 2,
		printed: "stable global aluminum supply chain",
		label: /* @__PURE__ */ Object.freeze({
			en: "A stable supply chain is in the interest of all nations",
			zh: "稳定的全球铝供应链符合各国利益",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 7907,
			end: 7942,
			sentenceDigest: "sha256-hWLdmoI1GGH2h3yhKrTywlj6pseSwmAlniPMYqh8B98=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "investment-abroad",
		revision: "2025-r1",
		type: "investment",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["ID", "GN", "KZ"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		direction: "outward",
		investors: /* @__PURE__ */ Object.freeze([
			"Chinalco",
			"SPIC",
			"Xinfa Group",
			"Nanshan Group",
		] as const),
		form: null,
		target: null,
		places: /* @__PURE__ */ Object.freeze([] as const),
		products: /* @__PURE__ */ Object.freeze([] as const),
		section: "globalization-1",
		sentence: 1,
		printed: "Indonesia, Guinea, Kazakhstan",
		label: /* @__PURE__ */ Object.freeze({
			en: "Chinese companies invest in Indonesia, Guinea, Kazakhstan and elsewhere",
			zh: "中铝、国家电投、信发、南山等企业在印度尼西亚、几内亚、哈萨克斯坦等地投资",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names four companies and three countries together, as examples. It does not state which company invests where, or in what.",
			zh: "报告将四家企业和三个国家一并举例，未说明哪家企业在哪个国家投资，也未说明投资什么。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8224,
			end: 8253,
			sentenceDigest: "sha256-Xh4gBCDje9NEpN9lAaz+s/XSxTiOurwy+tcmDlwhWFQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "belt-and-road",
		revision: "2025-r1",
		type: "policy",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "Belt and Road Initiative",
		period: null,
		section: "globalization-1",
		sentence: 1,
		printed: "Belt and Road Initiative",
		label: /* @__PURE__ */ Object.freeze({
			en: "The initiative under which Chinese companies invest abroad",
			zh: "中国企业对外投资所依托的“一带一路”倡议",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8185,
			end: 8209,
			sentenceDigest: "sha256-Xh4gBCDje9NEpN9lAaz+s/XSxTiOurwy+tcmDlwhWFQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "investment-helps-host-countries",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["ID", "GN", "KZ"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "investment",
		section: "globalization-1",
		sentence: 1,
		printed: "host-country economies",
		label: /* @__PURE__ */ Object.freeze({
			en: "Chinese investment contributes significantly to the economies of the host countries",
			zh: "中国企业投资显著促进东道国经济",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8297,
			end: 8319,
			sentenceDigest: "sha256-Xh4gBCDje9NEpN9lAaz+s/XSxTiOurwy+tcmDlwhWFQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "novelis-changzhou-zhenjiang",
		revision: "2025-r1",
		type: "investment",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		direction: "inward",
		investors: /* @__PURE__ */ Object.freeze(["Novelis"] as const),
		form: "plant",
		target: null,
		places: /* @__PURE__ */ Object.freeze(["Changzhou", "Zhenjiang"] as const),
		products: /* @__PURE__ */ Object.freeze(["automotive-sheet", "aerospace-sheet"] as const),
		section: "globalization-1",
		sentence: 2,
		printed: "Changzhou and Zhenjiang",
		label: /* @__PURE__ */ Object.freeze({
			en: "Novelis supplies automotive and aerospace sheet from Changzhou and Zhenjiang",
			zh: "诺贝丽斯在常州和镇江设厂，供应汽车板和航空航天板",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state which of the two plants supplies which product.",
			zh: "报告未说明两家工厂各供应哪种产品。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8425,
			end: 8448,
			sentenceDigest: "sha256-OzZVoxLXzn5G9kLT2taNULcQVSt6kgZicqxbLgCwhD0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "hydro-suzhou",
		revision: "2025-r1",
		type: "investment",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		direction: "inward",
		investors: /* @__PURE__ */ Object.freeze(["Hydro"] as const),
		form: "plant",
		target: null,
		places: /* @__PURE__ */ Object.freeze(["Suzhou"] as const),
		products: /* @__PURE__ */ Object.freeze(["automotive-components"] as const),
		section: "globalization-1",
		sentence: 2,
		printed: "Suzhou",
		label: /* @__PURE__ */ Object.freeze({
			en: "Hydro makes complex parts for cars in Suzhou",
			zh: "海德鲁在苏州生产复杂汽车部件",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8516,
			end: 8522,
			sentenceDigest: "sha256-OzZVoxLXzn5G9kLT2taNULcQVSt6kgZicqxbLgCwhD0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "rusal-wenfeng",
		revision: "2025-r1",
		type: "investment",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN-HE"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		direction: "inward",
		investors: /* @__PURE__ */ Object.freeze(["Rusal"] as const),
		form: "equity",
		target: "Wenfeng Steel & Aluminum",
		places: /* @__PURE__ */ Object.freeze([] as const),
		products: /* @__PURE__ */ Object.freeze([] as const),
		section: "globalization-1",
		sentence: 2,
		printed: "Wenfeng Steel & Aluminum",
		label: /* @__PURE__ */ Object.freeze({
			en: "Rusal has bought equity in Wenfeng Steel & Aluminum, Hebei",
			zh: "俄铝入股河北文丰",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report states neither the size of the stake nor the year. It says that the investment strengthens vertical integration, but not whose.",
			zh: "报告未说明入股比例，也未注明年份。报告称该投资加强了纵向一体化，但未说明是哪一方的。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8605,
			end: 8629,
			sentenceDigest: "sha256-OzZVoxLXzn5G9kLT2taNULcQVSt6kgZicqxbLgCwhD0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "major-supplier-of-products",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"aluminum-products-exports-2024",
			"aluminum-products-export-destinations-2024",
		] as const),
		topic: "trade",
		section: "globalization-2",
		sentence: 1,
		printed: "major global supplier",
		label: /* @__PURE__ */ Object.freeze({
			en: "China is a major supplier of aluminum products worldwide",
			zh: "中国是全球主要铝材供应国",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 8773,
			end: 8794,
			sentenceDigest: "sha256-ezrPC7NONIPkVuhaAfcXPYGTzxNICjKoPBSB5Hq0Ank=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "india-smelter-upgrades",
		revision: "2025-r1",
		type: "project",
		commodities: /* @__PURE__ */ Object.freeze(["primary-aluminum"] as const),
		areas: /* @__PURE__ */ Object.freeze(["IN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		work: "upgrade",
		section: "globalization-2",
		sentence: 3,
		printed: "upgrades in India",
		label: /* @__PURE__ */ Object.freeze({
			en: "China supports upgrades of smelters in India with technology and engineering",
			zh: "为印度电解铝升级改造提供技术和工程支持",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names three countries as examples. It does not state a company or a size.",
			zh: "报告举出三个国家为例，未说明企业，也未说明规模。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9031,
			end: 9048,
			sentenceDigest: "sha256-PY/WIKxrfZUgJ66S8b4erEylaed6GZSgY+lIf+Ky+g4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "vietnam-alumina-plants",
		revision: "2025-r1",
		type: "project",
		commodities: /* @__PURE__ */ Object.freeze(["alumina"] as const),
		areas: /* @__PURE__ */ Object.freeze(["VN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		work: "construction",
		section: "globalization-2",
		sentence: 3,
		printed: "plant construction in Vietnam",
		label: /* @__PURE__ */ Object.freeze({
			en: "China supports the construction of alumina plants in Vietnam with technology and engineering",
			zh: "为越南氧化铝厂建设提供技术和工程支持",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names three countries as examples. It does not state a company or a size.",
			zh: "报告举出三个国家为例，未说明企业，也未说明规模。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9058,
			end: 9087,
			sentenceDigest: "sha256-PY/WIKxrfZUgJ66S8b4erEylaed6GZSgY+lIf+Ky+g4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "indonesia-complexes",
		revision: "2025-r1",
		type: "project",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["ID"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		work: "integrated-complex",
		section: "globalization-2",
		sentence: 3,
		printed: "aluminum complexes in Indonesia",
		label: /* @__PURE__ */ Object.freeze({
			en: "China supports integrated aluminum complexes in Indonesia with technology and engineering",
			zh: "为印度尼西亚一体化铝项目提供技术和工程支持",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report names three countries as examples. It does not state a company or a size.",
			zh: "报告举出三个国家为例，未说明企业，也未说明规模。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9104,
			end: 9135,
			sentenceDigest: "sha256-PY/WIKxrfZUgJ66S8b4erEylaed6GZSgY+lIf+Ky+g4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "key-importer",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze([
			"bauxite",
			"alumina",
			"unwrought-aluminum-alloys",
			"aluminum-products",
		] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([
			"bauxite-imports-2024",
			"alumina-imports-2024",
			"unwrought-aluminum-alloys-imports-2024",
			"aluminum-products-imports-2024",
		] as const),
		topic: "trade",
		section: "globalization-2",
		sentence: 4,
		printed: "key importer",
		label: /* @__PURE__ */ Object.freeze({
			en: "China is an important importer",
			zh: "中国是重要的进口国",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9158,
			end: 9170,
			sentenceDigest: "sha256-Y39/1PM6orhdmvt+xz4KXYnoq9p6B+fVP2G7Uuc8WN4=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "largest-equipment-market",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "equipment",
		section: "globalization-2",
		sentence: 5,
		printed: "largest market",
		label: /* @__PURE__ */ Object.freeze({
			en: "China buys more advanced equipment for processing aluminum than any other country",
			zh: "中国是全球最大的先进铝加工装备市场",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9374,
			end: 9388,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "imports-of-wide-foil-mills",
		revision: "2025-r1",
		type: "equipment-import",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		equipment: "wide-foil-mills",
		product: null,
		section: "globalization-2",
		sentence: 5,
		printed: "wide foil mills",
		label: /* @__PURE__ */ Object.freeze({
			en: "China imports high-precision mills for wide foil",
			zh: "中国进口高精度宽幅铝箔轧机",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: 'The report says that China imports "the most" of four kinds of equipment. This can mean the largest number or the highest precision. "High-precision" can apply to the foil mills only. The report does not state an amount, a year or an origin.',
			zh: "报告称中国进口四类设备“the most”，可以指数量最多，也可以指精度最高。“High-precision”可能只修饰箔轧机。报告未说明数量、年份和来源地。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9466,
			end: 9481,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "imports-of-hot-strip-mills",
		revision: "2025-r1",
		type: "equipment-import",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		equipment: "hot-strip-mills",
		product: null,
		section: "globalization-2",
		sentence: 5,
		printed: "hot strip mills",
		label: /* @__PURE__ */ Object.freeze({
			en: "China imports hot strip mills",
			zh: "中国进口热连轧机",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: 'The report says that China imports "the most" of four kinds of equipment. This can mean the largest number or the highest precision. "High-precision" can apply to the foil mills only. The report does not state an amount, a year or an origin.',
			zh: "报告称中国进口四类设备“the most”，可以指数量最多，也可以指精度最高。“High-precision”可能只修饰箔轧机。报告未说明数量、年份和来源地。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9483,
			end: 9498,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "imports-of-large-extruders",
		revision: "2025-r1",
		type: "equipment-import",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		equipment: "large-extruders",
		product: null,
		section: "globalization-2",
		sentence: 5,
		printed: "large extruders",
		label: /* @__PURE__ */ Object.freeze({
			en: "China imports large extruders",
			zh: "中国进口大型挤压机",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: 'The report says that China imports "the most" of four kinds of equipment. This can mean the largest number or the highest precision. "High-precision" can apply to the foil mills only. The report does not state an amount, a year or an origin.',
			zh: "报告称中国进口四类设备“the most”，可以指数量最多，也可以指精度最高。“High-precision”可能只修饰箔轧机。报告未说明数量、年份和来源地。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9500,
			end: 9515,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "imports-of-continuous-heat-treatment-lines",
		revision: "2025-r1",
		type: "equipment-import",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		equipment: "continuous-heat-treatment-lines",
		product: "automotive-sheet",
		section: "globalization-2",
		sentence: 5,
		printed: "continuous heat treatment lines",
		label: /* @__PURE__ */ Object.freeze({
			en: "China imports lines that heat-treat automotive sheet continuously",
			zh: "中国进口汽车板连续热处理线",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: 'The report says that China imports "the most" of four kinds of equipment. This can mean the largest number or the highest precision. "High-precision" can apply to the foil mills only. The report does not state an amount, a year or an origin.',
			zh: "报告称中国进口四类设备“the most”，可以指数量最多，也可以指精度最高。“High-precision”可能只修饰箔轧机。报告未说明数量、年份和来源地。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9521,
			end: 9552,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "equipment-imports-drive-demand",
		revision: "2025-r1",
		type: "claim",
		commodities: /* @__PURE__ */ Object.freeze(["aluminum-products"] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN", "001"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		topic: "equipment",
		section: "globalization-2",
		sentence: 5,
		printed: "high-end equipment demand",
		label: /* @__PURE__ */ Object.freeze({
			en: "China's imports drive the world's demand for high-end equipment",
			zh: "中国采购拉动全球高端装备需求",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9589,
			end: 9614,
			sentenceDigest: "sha256-ksTq6nZNsw5UPG7HQFnrO/MpH7LkAOloNUu+o4UjPY0=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "aluminum-conference",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze(["aluminum-conference-editions"] as const),
		name: "China International Aluminum Industry Conference",
		hosts: /* @__PURE__ */ Object.freeze(["China Nonferrous Metals Industry Association"] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 1,
		printed: "China International Aluminum Industry Conference",
		label: /* @__PURE__ */ Object.freeze({
			en: "The association's aluminum conference, which shows China's technological progress",
			zh: "协会主办的中国国际铝业大会，展示中国技术进步",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The Chinese name is our reading of the English one.",
			zh: "中文名称是我们对英文名称的理解。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9793,
			end: 9841,
			sentenceDigest: "sha256-KmiTsZq5n80DoOrlHwJZe6ae/c1XIups2MlNVqJCVwY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "red-mud-forum",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze(["red-mud"] as const),
		areas: /* @__PURE__ */ Object.freeze([] as const),
		figures: /* @__PURE__ */ Object.freeze(["red-mud-forums"] as const),
		name: "international forum on red mud utilization",
		hosts: /* @__PURE__ */ Object.freeze([
			"China Nonferrous Metals Industry Association",
			"International Aluminium Institute",
		] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 2,
		printed: "forums on red mud utilization",
		label: /* @__PURE__ */ Object.freeze({
			en: "International forums on the use of red mud, which the association held with the International Aluminium Institute",
			zh: "与国际铝业协会共同主办的赤泥利用国际论坛",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 9979,
			end: 10008,
			sentenceDigest: "sha256-B2nCLYwDJdwDOdnx9JxNk0YIFQE2vy6FPse/DxjA0Ww=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "nonferrous-metals-seminar",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze([] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "China Nonferrous Metals Seminar",
		hosts: /* @__PURE__ */ Object.freeze(["China Nonferrous Metals Industry Association"] as const),
		occasion: "LME Week",
		section: "globalization-3",
		sentence: 3,
		printed: "China Nonferrous Metals Seminar",
		label: /* @__PURE__ */ Object.freeze({
			en: "The association's seminar during LME Week",
			zh: "协会在LME周期间主办的中国有色金属研讨会",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not spell out LME, and it does not name a city.",
			zh: "报告未写出LME的全称，也未提及城市。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10085,
			end: 10116,
			sentenceDigest: "sha256-rpbuGcJ1E52EQzpQtVpdJ1yEFbohKZOmuHYEhRR0bGY=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "aluminium-shanghai",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN-SH"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "ALUMINIUM Shanghai",
		hosts: /* @__PURE__ */ Object.freeze([] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 4,
		printed: "ALUMINIUM Shanghai",
		label: /* @__PURE__ */ Object.freeze({
			en: "An industry platform for exchange and for showing products",
			zh: "行业交流与产品展示平台",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the organizer. The area is inferred from the name.",
			zh: "报告未说明主办方。地区由名称推断。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10209,
			end: 10227,
			sentenceDigest: "sha256-HSakK27qgbnV/svkLEn1JjMb8pDU3MUbue1D9y5jdvM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "aluminium-germany",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["DE"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "ALUMINIUM Germany",
		hosts: /* @__PURE__ */ Object.freeze([] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 4,
		printed: "ALUMINIUM Germany",
		label: /* @__PURE__ */ Object.freeze({
			en: "An industry platform for exchange and for showing products",
			zh: "行业交流与产品展示平台",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the organizer. The area is inferred from the name.",
			zh: "报告未说明主办方。地区由名称推断。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10229,
			end: 10246,
			sentenceDigest: "sha256-HSakK27qgbnV/svkLEn1JjMb8pDU3MUbue1D9y5jdvM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "tms-annual-meeting",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["US"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "TMS Annual Meeting",
		hosts: /* @__PURE__ */ Object.freeze([] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 4,
		printed: "TMS Annual Meeting",
		label: /* @__PURE__ */ Object.freeze({
			en: "An annual meeting of the industry in the United States",
			zh: "在美国举行的行业年会",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the organizer.",
			zh: "报告未说明主办方。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10248,
			end: 10266,
			sentenceDigest: "sha256-HSakK27qgbnV/svkLEn1JjMb8pDU3MUbue1D9y5jdvM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "icsoba-conferences",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze([] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "ICSOBA conferences",
		hosts: /* @__PURE__ */ Object.freeze([] as const),
		occasion: null,
		section: "globalization-3",
		sentence: 4,
		printed: "ICSOBA",
		label: /* @__PURE__ */ Object.freeze({
			en: "A series of industry conferences",
			zh: "ICSOBA系列行业会议",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The report does not state the organizer.",
			zh: "报告未说明主办方。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10278,
			end: 10284,
			sentenceDigest: "sha256-HSakK27qgbnV/svkLEn1JjMb8pDU3MUbue1D9y5jdvM=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "association-leaders-roundtable",
		revision: "2025-r1",
		type: "event",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		name: "Global Aluminum Association Leaders Roundtable",
		hosts: /* @__PURE__ */ Object.freeze(["China Nonferrous Metals Industry Association"] as const),
		occasion: "China International Aluminum Industry Conference",
		section: "globalization-3",
		sentence: 5,
		printed: "Global Aluminum Association Leaders Roundtable",
		label: /* @__PURE__ */ Object.freeze({
			en: "The leaders of the world's aluminum associations will meet for the first time at this year's conference",
			zh: "全球铝业协会领导人圆桌会议将在当年大会期间首次举行",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The event had not taken place. Its topics are low-carbon transition, technology and equipment, uses of aluminum, investment abroad and cooperation. The report says 'we', which is read as the association.",
			zh: "致辞时该活动尚未举行。议题为低碳转型、技术与装备、铝的应用、国际投资与合作。报告写的是“我们”，此处理解为协会。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10464,
			end: 10510,
			sentenceDigest: "sha256-rCj4OnrrVGrAsPg7U9i5XalwnqslX0ZD/q8cEO6NB28=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "strengthen-and-integrate",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "priority",
		section: "closing",
		sentence: 2,
		printed: "strengthening its internal capabilities",
		label: /* @__PURE__ */ Object.freeze({
			en: "Strengthen the industry's own capabilities and stay open",
			zh: "增强自身实力，坚持开放包容、合作共赢",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 10983,
			end: 11022,
			sentenceDigest: "sha256-p4NUlNbb9SCW/MVdghGJmdxXpMh08lpBZGL0zIUj0YQ=",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "open-to-cooperation",
		revision: "2025-r1",
		type: "proposal",
		commodities: /* @__PURE__ */ Object.freeze([] as const),
		areas: /* @__PURE__ */ Object.freeze(["CN"] as const),
		figures: /* @__PURE__ */ Object.freeze([] as const),
		form: "priority",
		section: "closing",
		sentence: 3,
		printed: "explore collaboration opportunities",
		label: /* @__PURE__ */ Object.freeze({
			en: "Companies from all over the world are invited to work with China's aluminum industry",
			zh: "欢迎全球企业与中国铝行业合作",
		}),
		note: /* @__PURE__ */ Object.freeze({
			en: "The statement is an invitation rather than a priority.",
			zh: "该表述是邀请，而不是重点任务。",
		}),
		selector: /* @__PURE__ */ Object.freeze({
			start: 11218,
			end: 11253,
			sentenceDigest: "sha256-TiBmqKWE272jNkJJDFiwJ9F/NBgoKVCr9y8wTcZbTjQ=",
		}),
	}),
] as const);

/**
 * Pairs of figures of the report that contradict each other, with possible explanations.
 *
 * @category The whole revision
 */
export const discrepancies: readonly [
	Discrepancy<
		"bauxite-world-production-share",
		readonly [BauxiteWorldProductionShareAchievements, BauxiteWorldProductionShareChallenges],
		Quantity<"change-of-share", "pp">
	>,
	Discrepancy<
		"alumina-world-production-share",
		readonly [AluminaWorldProductionShareAchievements, AluminaWorldProductionShareChallenges],
		Quantity<"change-of-share", "pp">
	>,
] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "bauxite-world-production-share",
		revision: "2025-r1",
		label: /* @__PURE__ */ Object.freeze({
			en: "China's share of world bauxite output",
			zh: "中国铝土矿产量占全球比重",
		}),
		figures: /* @__PURE__ */ Object.freeze([
			bauxiteWorldProductionShareAchievements,
			bauxiteWorldProductionShareChallenges,
		] as const),
		gap: /* @__PURE__ */ Object.freeze({
			value: 5,
			unit: "pp",
			kind: "change-of-share",
			decimals: 0,
			qualifier: "rounded",
			lower: 4,
			upper: 6,
			derivation: /* @__PURE__ */ Object.freeze({
				by: "subtract",
				formula: "a − b",
				inputs: /* @__PURE__ */ Object.freeze({
					a: bauxiteWorldProductionShareChallenges,
					b: bauxiteWorldProductionShareAchievements,
				}),
				weights: /* @__PURE__ */ Object.freeze({ a: 1, b: -1 }),
			}),
		}),
		explanations: /* @__PURE__ */ Object.freeze([
			/* @__PURE__ */ Object.freeze({
				en: "The two shares may be of different years. Neither states a year, and output fell over the plan.",
				zh: "两者年份可能不同：均未注明，且规划期内产量下降。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "The first share may be an average over the plan, as the growth rates next to it are. The second share may be of the start of the plan or earlier.",
				zh: "前者可能与同段增速一样是规划期平均值，后者为规划初期或更早的数据。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "One share may count wet tonnes and the other one dry tonnes, or the two may use different world totals.",
				zh: "口径可能不同：湿吨或干吨，或全球总量来源不同。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "The first share is one of five numbers, and only their order assigns them to commodities.",
				zh: "前者是仅按顺序对应品种的五个数字之一。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "Different years explain both discrepancies only if one of the shares moved in the opposite direction to its output. Bauxite output fell, and alumina output grew.",
				zh: "若两处差异都出于年份不同，则必有一项比重与产量反向变动：铝土矿产量下降，氧化铝产量增长。",
			}),
		] as const),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "alumina-world-production-share",
		revision: "2025-r1",
		label: /* @__PURE__ */ Object.freeze({
			en: "China's share of world alumina output",
			zh: "中国氧化铝产量占全球比重",
		}),
		figures: /* @__PURE__ */ Object.freeze([
			aluminaWorldProductionShareAchievements,
			aluminaWorldProductionShareChallenges,
		] as const),
		gap: /* @__PURE__ */ Object.freeze({
			value: 3,
			unit: "pp",
			kind: "change-of-share",
			decimals: 0,
			qualifier: "over",
			lower: 2.5,
			upper: 43.5,
			derivation: /* @__PURE__ */ Object.freeze({
				by: "subtract",
				formula: "a − b",
				inputs: /* @__PURE__ */ Object.freeze({
					a: aluminaWorldProductionShareChallenges,
					b: aluminaWorldProductionShareAchievements,
				}),
				weights: /* @__PURE__ */ Object.freeze({ a: 1, b: -1 }),
			}),
		}),
		explanations: /* @__PURE__ */ Object.freeze([
			/* @__PURE__ */ Object.freeze({
				en: "The two shares may be of different years. Neither states a year, and output grew over the plan.",
				zh: "两者年份可能不同：均未注明，且规划期内产量增长。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "The first share may be an average over the plan, as the growth rates next to it are.",
				zh: "前者可能与同段增速一样是规划期平均值。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "One share may count only alumina for smelting and the other one all alumina, or the two may use different world totals.",
				zh: "口径可能不同：仅冶金级或全部氧化铝，或全球总量来源不同。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "The first share is one of five numbers, and only their order assigns them to commodities.",
				zh: "前者是仅按顺序对应品种的五个数字之一。",
			}),
			/* @__PURE__ */ Object.freeze({
				en: "Different years explain both discrepancies only if one of the shares moved in the opposite direction to its output. Bauxite output fell, and alumina output grew.",
				zh: "若两处差异都出于年份不同，则必有一项比重与产量反向变动：铝土矿产量下降，氧化铝产量增长。",
			}),
		] as const),
	}),
] as const);

/**
 * Commodities of the revision, with their names in English and Chinese.
 *
 * @category The whole revision
 */
export const commodities: readonly Code<BilingualLabel>[] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "aluminum",
		label: /* @__PURE__ */ Object.freeze({ en: "Aluminum", zh: "铝" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "bauxite",
		label: /* @__PURE__ */ Object.freeze({ en: "Bauxite", zh: "铝土矿" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "alumina",
		label: /* @__PURE__ */ Object.freeze({ en: "Alumina", zh: "氧化铝" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "red-mud",
		label: /* @__PURE__ */ Object.freeze({ en: "Red mud (bauxite residue)", zh: "赤泥" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "primary-aluminum",
		label: /* @__PURE__ */ Object.freeze({
			en: "Primary (electrolytic) aluminum",
			zh: "原铝（电解铝）",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "green-electricity-aluminum",
		label: /* @__PURE__ */ Object.freeze({
			en: "Aluminum made with renewable power",
			zh: "绿电铝",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "recycled-aluminum",
		label: /* @__PURE__ */ Object.freeze({ en: "Recycled aluminum", zh: "再生铝" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "unwrought-aluminum-alloys",
		label: /* @__PURE__ */ Object.freeze({ en: "Unwrought aluminum alloys", zh: "未锻轧铝合金" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "wrought-aluminum-alloys",
		label: /* @__PURE__ */ Object.freeze({ en: "Wrought aluminum alloys", zh: "变形铝合金" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "aluminum-products",
		label: /* @__PURE__ */ Object.freeze({ en: "Aluminum products", zh: "铝材" }),
	}),
] as const);

/**
 * Indicators of the revision, with their names in English and Chinese.
 *
 * @category The whole revision
 */
export const indicators: readonly Code<BilingualLabel>[] = /* @__PURE__ */ Object.freeze([
	/* @__PURE__ */ Object.freeze({
		id: "production",
		label: /* @__PURE__ */ Object.freeze({ en: "Production", zh: "产量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "world-production-share",
		label: /* @__PURE__ */ Object.freeze({ en: "Share of world production", zh: "占全球产量比重" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "consumption",
		label: /* @__PURE__ */ Object.freeze({ en: "Consumption", zh: "消费量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "consumption-per-capita",
		label: /* @__PURE__ */ Object.freeze({ en: "Consumption per capita", zh: "人均消费量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "requirement",
		label: /* @__PURE__ */ Object.freeze({
			en: "Requirement at full use of capacity",
			zh: "满产需求量",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "imports",
		label: /* @__PURE__ */ Object.freeze({ en: "Imports", zh: "进口量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "import-share",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of an origin in imports",
			zh: "占进口量比重",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "import-dependency",
		label: /* @__PURE__ */ Object.freeze({ en: "Import dependency", zh: "对外依存度" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "exports",
		label: /* @__PURE__ */ Object.freeze({ en: "Exports", zh: "出口量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "export-destinations",
		label: /* @__PURE__ */ Object.freeze({ en: "Export destinations", zh: "出口目的地数" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "capacity",
		label: /* @__PURE__ */ Object.freeze({ en: "Capacity", zh: "产能" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "capacity-relocated",
		label: /* @__PURE__ */ Object.freeze({
			en: "Capacity relocated or replaced",
			zh: "产能转移或置换量",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "key-enterprises-capacity-share",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of key enterprises in capacity",
			zh: "重点企业产能占比",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "cell-capacity-share",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of a class of cells in capacity",
			zh: "电解槽产能占比",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "cell-current",
		label: /* @__PURE__ */ Object.freeze({
			en: "Current of a class of cells",
			zh: "电解槽电流等级",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "line-capacity",
		label: /* @__PURE__ */ Object.freeze({ en: "Capacity of one production line", zh: "单线产能" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "energy-consumption",
		label: /* @__PURE__ */ Object.freeze({ en: "Energy consumption", zh: "能耗" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "specific-energy-consumption",
		label: /* @__PURE__ */ Object.freeze({ en: "Energy consumption per tonne", zh: "单位能耗" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "green-electricity-share",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share made with renewable power",
			zh: "绿电铝占比",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "inputs",
		label: /* @__PURE__ */ Object.freeze({ en: "Inputs of production", zh: "生产原料" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "recycled-input-share",
		label: /* @__PURE__ */ Object.freeze({
			en: "Share of recycled metal in inputs",
			zh: "再生原料占比",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "utilization-rate",
		label: /* @__PURE__ */ Object.freeze({ en: "Utilization rate", zh: "利用率" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "reserves",
		label: /* @__PURE__ */ Object.freeze({ en: "Reserves", zh: "储量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "world-reserves-share",
		label: /* @__PURE__ */ Object.freeze({ en: "Share of world reserves", zh: "占全球储量比重" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "overseas-resources",
		label: /* @__PURE__ */ Object.freeze({ en: "Resources abroad", zh: "海外资源量" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "profit",
		label: /* @__PURE__ */ Object.freeze({ en: "Profit", zh: "利润" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "application-promotion-duration",
		label: /* @__PURE__ */ Object.freeze({
			en: "Years of promoting applications",
			zh: "推广应用年数",
		}),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "conference-editions",
		label: /* @__PURE__ */ Object.freeze({ en: "Editions of a conference", zh: "会议届数" }),
	}),
	/* @__PURE__ */ Object.freeze({
		id: "forums",
		label: /* @__PURE__ */ Object.freeze({ en: "Forums", zh: "论坛数" }),
	}),
] as const);

/**
 * Description of the revision and of its report, with the digests of the revision.
 *
 * @category The whole revision
 */
export const dataset: ReleasedDataset = /* @__PURE__ */ Object.freeze({
	revision: "2025-r1",
	date: "2026-11-24",
	title: "Figures of the 2025 address on China's aluminum industry",
	source: /* @__PURE__ */ Object.freeze({
		title:
			"Join hands to promote the sustainable and healthy development of the global aluminum industry",
		host: "profiles-aluminum.com",
		language: "en",
		note: /* @__PURE__ */ Object.freeze({
			en: "The title is known only from the address of a public copy. The text does not name a speaker or a date. Its headings match reports of the opening address of the 2025 China International Aluminium Week (Xi'an, 2025-10-29). That it is the same address is an inference. The text is abridged: three passages end in a colon with nothing after it. Tons are metric.",
			zh: "标题仅见于一份公开文本的网址。文本未注明演讲人和日期。其各级标题与媒体对2025中国国际铝业周（西安，2025年10月29日）开幕致辞的报道相符。二者为同一篇致辞，只是推断。文本有删节：有三段以冒号结尾，其后没有内容。吨为公吨。",
		}),
		codePoints: 11434,
		digest: "sha256-UHywzlZl84xGO3Jc6ug7XToHzhzGxxDXhoGZbUWKbas=",
	}),
	sections: /* @__PURE__ */ Object.freeze([
		/* @__PURE__ */ Object.freeze({ id: "opening", heading: null, start: 0, end: 749 }),
		/* @__PURE__ */ Object.freeze({
			id: "achievements-1",
			heading: "Continuous Optimization of Industrial Structure",
			start: 750,
			end: 1439,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "achievements-2",
			heading: "Strengthened Technological Innovation",
			start: 1440,
			end: 2340,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "achievements-3",
			heading: "Steady Advancement in Green and Digital-Intelligent Transformation",
			start: 2341,
			end: 3639,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "achievements-4",
			heading: "Stable and Improving Operational Performance",
			start: 3640,
			end: 4688,
		}),
		/* @__PURE__ */ Object.freeze({ id: "challenges", heading: null, start: 4689, end: 4823 }),
		/* @__PURE__ */ Object.freeze({
			id: "challenges-1",
			heading: "Imbalance in Bauxite Supply",
			start: 4824,
			end: 5729,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "challenges-2",
			heading: "Mismatch Between Domestic Alumina and Electrolytic Aluminum Capacity",
			start: 5730,
			end: 6353,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "challenges-3",
			heading: "Insufficient Depth and Breadth in Expanding Aluminum Applications",
			start: 6354,
			end: 6547,
		}),
		/* @__PURE__ */ Object.freeze({ id: "priorities", heading: null, start: 6548, end: 6771 }),
		/* @__PURE__ */ Object.freeze({
			id: "priorities-1",
			heading: "Holistically Strengthen Resource Security",
			start: 6772,
			end: 7061,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "priorities-2",
			heading: "Build Multidimensional Innovation Hubs",
			start: 7062,
			end: 7246,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "priorities-3",
			heading: "Systematically Advance Green and Low-Carbon Development",
			start: 7247,
			end: 7480,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "priorities-4",
			heading: "Diversify Pathways to Expand Aluminum Applications",
			start: 7481,
			end: 7761,
		}),
		/* @__PURE__ */ Object.freeze({ id: "globalization", heading: null, start: 7762, end: 8036 }),
		/* @__PURE__ */ Object.freeze({
			id: "globalization-1",
			heading: "Globalized Investment and Development",
			start: 8037,
			end: 8675,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "globalization-2",
			heading: "Globalized Product and Service Reach",
			start: 8676,
			end: 9615,
		}),
		/* @__PURE__ */ Object.freeze({
			id: "globalization-3",
			heading: "Globalized Exchange and Cooperation",
			start: 9616,
			end: 10778,
		}),
		/* @__PURE__ */ Object.freeze({ id: "closing", heading: null, start: 10779, end: 11434 }),
	] as const),
	digest: "sha256-UquYvN78HfTxxYqJn4dD8m7zUmT8H/hAb7TyVrtgLxA=",
	supersedes: null,
	corrections: /* @__PURE__ */ Object.freeze([] as const),
	withdrawn: /* @__PURE__ */ Object.freeze([] as const),
	contentDigest: "sha256-RhsZtoZbg99891gBNcZfgLJ5QFRF7M/cg9lhW2P2FNg=",
});

/**
 * Type of {@link selectors}: the position of each figure, by its id.
 *
 * @category The whole revision
 */
export type ReportSelectors = { readonly [Id in ReportFigure["id"]]: FigureSelector };

/**
 * Position of each figure in the report, for people who have a copy.
 *
 * @category The whole revision
 */
export const selectors: ReportSelectors = positions;

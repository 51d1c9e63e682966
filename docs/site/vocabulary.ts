/** Names of the closed lists of the model, in both languages. */
import type { Figure, Kind, Label, Qualifier, Statement } from "china-aluminum";
import { inWords } from "./names.ts";

const kinds: Partial<Record<Kind, string>> = {
	mass: "质量",
	share: "占比",
	"change-of-share": "占比变化",
	"relative-change": "相对变化",
	"growth-rate": "增长率",
	"electric-current": "电流",
	"specific-energy": "单位能耗",
	"mass-per-person": "人均质量",
	population: "人口",
	"mass-per-line": "单线产能",
	duration: "时长",
	"number-of-countries": "国家数",
	"number-of-events": "次数",
	concentration: "集中度",
};

/** Name of a kind of quantity. */
export const kindLabel = (kind: Kind): Label => ({ en: inWords(kind), zh: kinds[kind] ?? kind });

const qualifiers: Readonly<Record<Qualifier, Label>> = {
	exact: { en: "exact", zh: "精确" },
	rounded: { en: "rounded", zh: "四舍五入" },
	about: { en: "about", zh: "约" },
	over: { en: "over", zh: "超过" },
	nearly: { en: "nearly", zh: "近" },
	under: { en: "under", zh: "低于" },
	between: { en: "between", zh: "介于" },
};

/** The word for how a number is stated. */
export const qualifierLabel = (qualifier: Qualifier): Label => qualifiers[qualifier];

const meanings: Readonly<Record<Qualifier, Label>> = {
	exact: { en: "The number is meant as it is printed.", zh: "该数字即为印出的数值。" },
	rounded: {
		en: "The true value can differ by half a unit of the last printed digit.",
		zh: "真实值与印出数值之差不超过末位数字的半个单位。",
	},
	about: {
		en: "The true value can differ by half a unit of the last significant digit.",
		zh: "真实值与印出数值之差不超过末位有效数字的半个单位。",
	},
	over: { en: "The report gives only a lower limit.", zh: "报告只给出下限。" },
	nearly: { en: "The report gives only an upper limit.", zh: "报告只给出上限。" },
	under: { en: "The report gives only an upper limit.", zh: "报告只给出上限。" },
	between: { en: "The true value lies between two limits.", zh: "真实值介于两个界限之间。" },
};

/** What a qualifier says about the true value. */
export const qualifierMeaning = (qualifier: Qualifier): Label => meanings[qualifier];

const types: Readonly<Record<Statement["type"], Label>> = {
	policy: { en: "Policies", zh: "政策" },
	claim: { en: "Claims", zh: "论断" },
	proposal: { en: "Proposals", zh: "建议" },
	investment: { en: "Investments", zh: "投资" },
	project: { en: "Projects abroad", zh: "境外项目" },
	"equipment-import": { en: "Equipment imports", zh: "装备进口" },
	cluster: { en: "Clusters", zh: "产业集群" },
	event: { en: "Events", zh: "活动" },
};

/** Name of a type of statement, in the plural. */
export const typeLabel = (type: Statement["type"]): Label => types[type];

const WORLD = "001";

/** Name of a country, a province or the world. */
export function areaName(area: string, locale: string): string {
	if (area === WORLD) return locale === "en" ? "World" : "全球";
	const [country = area, province] = area.split("-");
	const name = new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
	return province === undefined ? name : `${name} (${area})`;
}

/** Whether the number is an expectation of the report. */
export const isExpectation = ({ status }: Figure): boolean => status === "F";

import type { Locale } from "../../../formatting/words.ts";

/** What an argument stands for: its name in English, and the indicators that fit it. */
type Role = readonly [name: string, fitting: RegExp];

const production: Role = ["production", /production|output/i];

/** The roles that indicators can contradict, by the name of the argument. */
const roles: Readonly<Record<string, Role>> = {
	imports: ["imports", /import/i],
	production,
	output: production,
	exports: ["exports", /export/i],
	stockIncrease: ["an increase of stocks", /stock|inventor/i],
	capacity: ["a capacity", /capacity/i],
	dependency: ["an import dependency", /dependency/i],
};

/** Indicators that fit one role only. Codes are free, so that others are not judged. */
const TELLING =
	/import|export|production|output|consumption|demand|requirement|reserve|resource|stock|inventor/i;

/** Whether an indicator says that a quantity is something else than what it was passed as. */
export const isOutOfRole = (indicator: string, name: string): boolean =>
	TELLING.test(indicator) && roles[name]?.[1].test(indicator) === false;

/** Chinese names of roles, and of the indicators of revisions that can contradict a role. */
const chineseNames: Readonly<Record<string, string>> = {
	imports: "进口量",
	exports: "出口量",
	production: "产量",
	output: "产量",
	consumption: "消费量",
	"apparent-consumption": "表观消费量",
	demand: "需求量",
	requirement: "满产需求量",
	reserves: "储量",
	stocks: "库存",
	stockIncrease: "库存增加量",
	capacity: "产能",
	dependency: "对外依存度",
	"import-share": "占进口量比重",
	"import-dependency": "对外依存度",
	"world-production-share": "占全球产量比重",
	"world-reserves-share": "占全球储量比重",
	"consumption-per-capita": "人均消费量",
	"energy-consumption": "能耗",
	"specific-energy-consumption": "单位能耗",
	"export-destinations": "出口目的地数",
	"overseas-resources": "海外资源量",
};

const chineseNameOf = (code: string) =>
	Object.hasOwn(chineseNames, code) ? (chineseNames[code] as string) : code;

/** The name of an indicator in a sentence: its Chinese name if there is one, and its code otherwise. */
export const indicatorIn = (indicator: string, locale: Locale): string =>
	locale === "en" ? indicator : chineseNameOf(indicator);

/** The name of a role in a sentence. */
export const roleIn = (role: string, locale: Locale): string | undefined =>
	locale === "en" ? roles[role]?.[0] : chineseNameOf(role);

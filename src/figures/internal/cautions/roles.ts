import type { Locale } from "../../../formatting/words.ts";

/** What an argument stands for: its names, and the indicators that fit it. */
interface Role extends Readonly<Record<Locale, string>> {
	readonly fitting: RegExp;
}

const production: Role = { en: "production", "zh-CN": "产量", fitting: /production|output/i };

/** The roles that indicators can contradict, by the name of the argument. */
export const roles: Readonly<Record<string, Role>> = {
	imports: { en: "imports", "zh-CN": "进口量", fitting: /import/i },
	production,
	output: production,
	exports: { en: "exports", "zh-CN": "出口量", fitting: /export/i },
	stockIncrease: { en: "an increase of stocks", "zh-CN": "库存增加量", fitting: /stock|inventor/i },
	capacity: { en: "a capacity", "zh-CN": "产能", fitting: /capacity/i },
	dependency: { en: "an import dependency", "zh-CN": "进口依存度", fitting: /dependency/i },
};

/** Indicators that fit one role only. Codes are free, so that others are not judged. */
const TELLING =
	/import|export|production|output|consumption|demand|requirement|reserve|resource|stock|inventor/i;

/** Whether an indicator says that a quantity is something else than what it was passed as. */
export const isOutOfRole = (indicator: string, name: string): boolean =>
	TELLING.test(indicator) && roles[name]?.fitting.test(indicator) === false;

/** Chinese names of the indicators of revisions, and of common ones, that are out of a role. */
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

/** An indicator as a sentence names it: in Chinese if its code has a name, else by its code. */
export const indicatorIn = (indicator: string, locale: Locale): string =>
	(locale === "zh-CN" && Object.hasOwn(chineseNames, indicator) && chineseNames[indicator]) ||
	indicator;

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

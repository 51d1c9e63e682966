import type { BilingualLabel } from "china-aluminum";
import type { Entry } from "./Entry.ts";

/** What each kind of result is called. */
export const kindNames: Readonly<Record<Entry["kind"], BilingualLabel>> = {
	page: { en: "Page", zh: "页面" },
	figure: { en: "Figure", zh: "数据" },
	function: { en: "Function", zh: "函数" },
	type: { en: "Type", zh: "类型" },
	error: { en: "Error", zh: "错误" },
	commodity: { en: "Commodity", zh: "品种" },
	chart: { en: "Chart", zh: "图表" },
	check: { en: "Consistency check", zh: "一致性核对" },
	heading: { en: "Guide", zh: "指南" },
	statement: { en: "Statement", zh: "表述" },
	section: { en: "Section of the report", zh: "报告章节" },
	file: { en: "File", zh: "文件" },
};

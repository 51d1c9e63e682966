import type { Label } from "china-aluminum";

/** A column of the table of figures. */
export interface Column {
	/** Its name in the address and in the classes of its cells. */
	readonly id: "what" | "value" | "bounds" | "period" | "about" | "where" | "import";
	readonly title: Label;
	/** The row's data attribute that it is sorted by; absent if no order makes sense. */
	readonly sort?: string;
}

/** The columns of the table of figures; the first two are always shown. */
export const columns: readonly Column[] = [
	{ id: "what", title: { en: "Figure", zh: "数据" }, sort: "label" },
	{ id: "value", title: { en: "Value", zh: "数值" }, sort: "value" },
	{ id: "bounds", title: { en: "Bounds", zh: "界限" } },
	{ id: "period", title: { en: "Period", zh: "时间" }, sort: "period" },
	{ id: "about", title: { en: "What it is", zh: "含义" }, sort: "indicator" },
	{ id: "where", title: { en: "Where the report says it", zh: "出处" }, sort: "order" },
	{ id: "import", title: { en: "Import", zh: "导入" } },
];

/** The columns that a reader can hide. */
export const optionalColumns: readonly Column[] = columns.slice(2);

interface Column {
	readonly title: string;
	/** The row's data attribute that it is sorted by; none where no order makes sense. */
	readonly sort?: string;
}

/** The columns of the table of figures. */
export const columns: readonly Column[] = [
	{ title: "Figure", sort: "label" },
	{ title: "Value", sort: "value" },
	{ title: "Bounds" },
	{ title: "Period", sort: "period" },
	{ title: "What it is", sort: "indicator" },
	{ title: "Where it stands", sort: "order" },
	{ title: "Import" },
];

/** A drawing of a chart in one layout. */
export interface Drawing {
	/** Inline SVG, colored by the classes of `charts.css` alone. */
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	/** Top of each row, in the order of the rows. */
	readonly rowTops: readonly number[];
	readonly rowHeight: number;
}

/** The text that a reader sees about a row of a chart. */
export interface Tip {
	/** Id of the row, which is the id of a figure if the row shows one. */
	readonly id: string;
	readonly label: string;
	/** Bounds, and the printed words or what the number is calculated from. */
	readonly text: string;
}

/** A drawn chart, with its data as a table and as a text. */
export interface Chart {
	/** Anchor and file name, such as `world-shares`. */
	readonly id: string;
	/** What there is to see. */
	readonly title: string;
	/** Units and period. */
	readonly units: string;
	/** Ids of the report's sections that it draws on. */
	readonly sections: readonly string[];
	/** Ids of the figures that it draws on. */
	readonly figures: readonly string[];
	/** The chart in words, for those who do not see it. */
	readonly description: string;
	readonly columns: readonly string[];
	/** The data, a row for each thing drawn, already formatted. */
	readonly rows: readonly (readonly string[])[];
	readonly tips: readonly Tip[];
	readonly narrow: Drawing;
	readonly wide: Drawing;
}

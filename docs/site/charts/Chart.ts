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
	/** Inline SVG, coloured by the classes of `charts.css` alone. */
	readonly svg: string;
}

export interface Chart {
	readonly id: string; // e.g. "world-shares": anchor and file name
	readonly title: string; // says what to see
	readonly units: string; // subtitle: units and period
	readonly sections: readonly string[]; // ids of the report's sections that it draws on
	readonly description: string; // text alternative
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[]; // the data as a table, already formatted
	readonly svg: string; // inline SVG, colours only through CSS classes/currentColor-like custom properties of site CSS, no style attributes, no <style>
}

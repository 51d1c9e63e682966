import { readFileSync } from "node:fs";

/** The text of one of the files with the definitions. */
export const sqlFile = (name: string): string =>
	readFileSync(new URL(`../../../data/sql/${name}.sql`, import.meta.url), "utf8");

/** The statements of a file, without the comments before them. */
export const statementsOf = (text: string): string[] =>
	text
		.replace(/^--.*\n/gm, "")
		.split(/;\n/)
		.map((statement) => statement.trim())
		.filter((statement) => statement !== "");

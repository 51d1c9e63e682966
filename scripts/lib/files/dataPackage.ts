import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { DatasetFile } from "../../../src/schema/model.ts";
import type { Column, Table } from "./Table.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A file of the package, with the table in it if it has one. */
export interface PackagedFile {
	readonly path: string;
	readonly title: string;
	readonly content: string | Uint8Array;
	readonly table?: Table;
}

interface Format {
	readonly format: string;
	readonly mediatype: string;
	readonly encoding?: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
	csv: { format: "csv", mediatype: "text/csv", encoding: "utf-8" },
	json: { format: "json", mediatype: "application/json", encoding: "utf-8" },
	parquet: { format: "parquet", mediatype: "application/vnd.apache.parquet" },
};

const KEY = "id";

const constraintsOf = ({ name, isRequired }: Column) => {
	if (name === KEY) return { constraints: { required: true, unique: true } };
	return isRequired ? { constraints: { required: true } } : {};
};

const fieldOf = (column: Column) => ({
	name: column.name,
	type: column.type,
	description: column.description,
	...(column.categories ? { categories: column.categories } : {}),
	...constraintsOf(column),
});

function schemaOf({ columns }: Table) {
	return {
		$schema: `${PROFILES}/tableschema.json`,
		fields: columns.map(fieldOf),
		primaryKey: [KEY],
		missingValues: [""],
	};
}

function resourceOf({ path, title, content, table }: PackagedFile) {
	const name = basename(path);
	const bytes = Buffer.from(content);
	return {
		name: name.replace(".", "-"),
		...(table ? { type: "table" } : {}),
		path: name,
		title,
		...FORMATS[name.split(".").at(-1) as string],
		bytes: bytes.length,
		hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
		...(table ? { schema: schemaOf(table) } : {}),
	};
}

/** The descriptor of a revision by the Data Package standard, version 2. */
export const dataPackage = (
	{ revision, date, title, source }: DatasetFile,
	files: readonly PackagedFile[],
) => ({
	$schema: `${PROFILES}/datapackage.json`,
	name: `china-aluminum-${revision}`,
	id: `pkg:npm/china-aluminum#data/${revision}`,
	title,
	description: source.note.en,
	version: revision,
	created: `${date}T00:00:00Z`,
	licenses: [
		{
			name: "CC0-1.0",
			path: "https://creativecommons.org/publicdomain/zero/1.0/",
			title: "Creative Commons Zero v1.0 Universal",
		},
	],
	contributors: [{ title: "The china-aluminum authors", roles: ["creator"] }],
	sources: [{ title: source.title, path: `https://${source.host}` }],
	resources: files.map(resourceOf),
});

/** The data files that the package ships, with what a reader needs to check them. */
import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import type { Label } from "china-aluminum";
import packageJson from "../../package.json" with { type: "json" };
import { dataset } from "./revision.ts";

export interface DataFile {
	/** Its address in the site, which is its path in the package. */
	readonly path: string;
	readonly name: string;
	/** What it holds. */
	readonly holds: Label | undefined;
	readonly content: Uint8Array;
	readonly bytes: number;
	/** SHA-256, as an SRI string. */
	readonly digest: string;
	/** The same in hexadecimal digits. */
	readonly sha256: string;
	/** Media type, by what the name ends in. */
	readonly mediaType: string;
}

const DATA = "data/";

const holds: Readonly<Record<string, Label>> = {
	"dataset.json": {
		en: "everything: figures, statements, sections and discrepancies",
		zh: "全部内容：数据、表述、章节与矛盾",
	},
	"figures.json": { en: "one flat row per figure", zh: "每项数据一行" },
	"figures.csv": { en: "one row per figure, for spreadsheets", zh: "每项数据一行，供电子表格使用" },
	"figures.parquet": {
		en: "the same rows for Python, R and engines",
		zh: "同样的行，供Python、R与查询引擎使用",
	},
	"statements.csv": { en: "one row per statement", zh: "每条表述一行" },
	"schema.json": { en: "JSON Schema of dataset.json", zh: "dataset.json的JSON Schema" },
	"datapackage.json": {
		en: "Data Package: the columns of the tables, with descriptions",
		zh: "Data Package：各表的列及说明",
	},
};

const SQL: Label = { en: "the indicators as SQL functions", zh: "以SQL函数定义的指标" };

const mediaTypes: Readonly<Record<string, string>> = {
	json: "application/json",
	csv: "text/csv",
	parquet: "application/vnd.apache.parquet",
	sql: "application/sql",
};

function dataFile(path: string): DataFile {
	const content = readFileSync(path);
	const hash = createHash("sha256").update(content).digest();
	const extension = path.slice(path.lastIndexOf(".") + 1);
	const name = path.slice(path.lastIndexOf("/") + 1);
	return {
		path,
		name,
		holds: extension === "sql" ? SQL : holds[name],
		content,
		bytes: content.byteLength,
		digest: `sha256-${hash.toString("base64")}`,
		sha256: hash.toString("hex"),
		mediaType: mediaTypes[extension] ?? "application/octet-stream",
	};
}

const isOfRevision = (path: string) =>
	!/\/\d{4}-r\d+\//.test(path) || path.includes(`/${dataset.revision}/`);

/** Every file of data that the package ships with the revision. */
export const dataFiles: readonly DataFile[] = packageJson.files
	.filter((pattern) => pattern.startsWith(DATA))
	.flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/*`) : path))
	.filter(isOfRevision)
	.toSorted()
	.map(dataFile);

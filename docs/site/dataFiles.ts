/** The data files that the package ships, with what a reader needs to check them. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { dataset } from "./revision.ts";

export interface DataFile {
	/** Its address in the site, which is its path in the package. */
	readonly path: string;
	readonly name: string;
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
	return {
		path,
		name: path.slice(path.lastIndexOf("/") + 1),
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
	.flatMap((pattern) => globSync(pattern.endsWith("/") ? `${pattern}**` : pattern))
	.filter((path) => /\.\w+$/.test(path) && isOfRevision(path))
	.toSorted()
	.map(dataFile);

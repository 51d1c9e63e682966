import type { DefinedDataset } from "../../../src/schema/DefinedDataset.ts";
import type { DatasetFile } from "../../../src/schema/model.ts";
import { jsonText } from "../json.ts";
import { datasetFile, folderOf } from "../paths.ts";
import type { GeneratedFile } from "../writeOrCheck.ts";
import { csvText } from "./csvText.ts";
import { dataPackage, type PackagedFile } from "./dataPackage.ts";
import { figuresTable } from "./figuresTable.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { parquetBytes } from "./parquetBytes.ts";
import { statementsTable } from "./statementsTable.ts";

/** The files of a revision for other programs than those in TypeScript, beside its dataset file. */
export function dataFiles(
	file: DatasetFile,
	{ figures, statements }: DefinedDataset,
	digest: string,
): GeneratedFile[] {
	const folder = folderOf(file.revision);
	const source = datasetFile(file.revision);
	const [figuresOf, statementsOf] = [figuresTable(figures), statementsTable(statements)];
	const schemaFile = `${folder}/schema.json`;
	const files: PackagedFile[] = [
		{
			path: `${folder}/figures.csv`,
			title: "Figures, one row each",
			content: csvText(figuresOf),
			table: figuresOf,
		},
		{
			path: `${folder}/figures.json`,
			title: "Figures, one object each",
			content: jsonText(figuresOf.rows),
			table: figuresOf,
		},
		{
			path: `${folder}/figures.parquet`,
			title: "Figures, one row each",
			content: parquetBytes(figuresOf, { revision: file.revision, digest }),
			table: figuresOf,
		},
		{
			path: `${folder}/statements.csv`,
			title: "Non-numeric statements, one row each",
			content: csvText(statementsOf),
			table: statementsOf,
		},
		{
			path: schemaFile,
			title: "JSON Schema of the dataset file",
			content: jsonText(jsonSchema(schemaFile)),
		},
	];
	const dataset = { path: source, title: "Dataset file", content: jsonText(file) };
	const descriptor = jsonText(dataPackage(file, [...files, dataset]));
	return [
		...files.map(({ path, content }) => ({ path, source, content })),
		{ path: `${folder}/datapackage.json`, source, content: descriptor },
	];
}

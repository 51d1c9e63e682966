/** The folder of the data, with a folder for each revision. */
export const DATA = "data";

/** Where the digests of the released revisions are. */
export const RELEASED = `${DATA}/released.json`;

/** The folder of the definitions as SQL, which no revision decides. */
export const SQL = `${DATA}/sql`;

/** The folder of the generated modules. */
export const DATASETS = "src/datasets";

export const MANIFEST = "package.json";

/** The folder of a revision's data. */
export const folderOf = (revision: string) => `${DATA}/${revision}`;

/** What a person writes of a revision. */
export const reportFile = (revision: string) => `${folderOf(revision)}/report.json`;

/** What is computed of a revision from a copy of its report. */
export const anchorsFile = (revision: string) => `${folderOf(revision)}/anchors.json`;

/** The ledger of a revision, which says of every number of its report what it is. */
export const ledgerFile = (revision: string) => `${folderOf(revision)}/ledger.json`;

/** The dataset file of a revision, which is shipped: generated from the report file and the anchors. */
export const datasetFile = (revision: string) => `${folderOf(revision)}/dataset.json`;

/** The files of a revision that are shipped, all of them generated. */
export const shippedFiles = (revision: string) => [
	datasetFile(revision),
	...[
		"figures.csv",
		"figures.json",
		"figures.parquet",
		"statements.csv",
		"schema.json",
		"datapackage.json",
	].map((name) => `${folderOf(revision)}/${name}`),
];

/** The module with the constants of a revision. */
export const moduleFile = (revision: string) => `${DATASETS}/${revision}.ts`;

/** The module with the selectors of a revision, without its figures. */
export const selectorsFile = (revision: string) => `${DATASETS}/${revision}.selectors.ts`;

import { z } from "zod";
import { DatasetFileSchema } from "../../../src/schema/schemas.ts";

/** Where a package's files are on the web. */
const webAddress = (path: string) => `https://unpkg.com/china-aluminum/${path}`;

/** The schema of dataset files as JSON Schema 2020-12. */
export function jsonSchema(path: string): object {
	const { $schema, ...schema } = z.toJSONSchema(DatasetFileSchema);
	return {
		$schema,
		$id: webAddress(path),
		title: "Dataset file of china-aluminum",
		description:
			"Shape of a dataset file. Rules that connect fields, such as ids that must exist, are checked by parseDataset() of china-aluminum/schema.",
		...schema,
	};
}

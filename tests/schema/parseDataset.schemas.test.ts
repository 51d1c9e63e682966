import * as schema from "china-aluminum/schema";
import { expect, test } from "vitest";
import { z } from "zod";
import { entry, file } from "../support/bareDataset.ts";

const schemas = Object.entries(schema).filter(([name]) => name.endsWith("Schema")) as [
	string,
	z.ZodType,
][];

test.each(schemas)("%s can be written as JSON Schema", (_name, each) => {
	const json = z.toJSONSchema(each);
	expect(json).toMatchObject({ $schema: expect.stringContaining("2020-12") });
	expect(Object.keys(json).length).toBeGreaterThan(1);
});

test("the schemas of the file and its parts take what parseDataset takes", () => {
	const { sections, source } = file();
	expect(schema.DatasetFileSchema.parse(file())).toEqual(file());
	expect(schema.FigureEntrySchema.parse(entry())).toEqual(entry());
	expect(schema.SectionSchema.array().parse(sections)).toEqual(sections);
	expect(schema.SourceSchema.parse(source)).toEqual(source);
	expect(schema.DatasetFileSchema.safeParse({ ...file(), sections: [] }).success).toBe(false);
	expect(schema.DatasetFileSchema.safeParse({ ...file(), surprise: 1 }).success).toBe(false);
});

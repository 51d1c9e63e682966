import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { dataset, figures } from "../../src/datasets/2025-r1.ts";
import { folder } from "./support/site.ts";

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s;

const jsonLdOf = (page: string) => {
	const [, json = ""] = DATA.exec(readFileSync(`${folder}/${page}`, "utf8")) ?? [];
	return JSON.parse(json);
};

/** What schema.org's vocabulary, as types, has against some data. */
function complaintsAbout(data: unknown): string[] {
	const name = new URL("data.ts", import.meta.url).pathname;
	const code = `import type { Dataset, WithContext } from "schema-dts";
export const data: WithContext<Dataset> = ${JSON.stringify(data)};`;
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
	};
	const host = ts.createCompilerHost(options);
	const { readFile, fileExists, getSourceFile } = host;
	host.fileExists = (path) => path === name || fileExists(path);
	host.readFile = (path) => (path === name ? code : readFile(path));
	host.getSourceFile = (path, language, ...rest) =>
		path === name
			? ts.createSourceFile(path, code, language)
			: getSourceFile(path, language, ...rest);
	return ts
		.getPreEmitDiagnostics(ts.createProgram([name], options, host))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test.each(["index.html", "figures/index.html"])("%s says to machines what it holds", (page) => {
	const data = jsonLdOf(page);
	expect(complaintsAbout(data)).toEqual([]);
	expect(data).toMatchObject({
		"@context": "https://schema.org",
		"@type": "Dataset",
		name: dataset.title,
		version: dataset.revision,
		license: "https://creativecommons.org/publicdomain/zero/1.0/",
	});
	// What Google asks of a description.
	expect(data.description.length).toBeGreaterThanOrEqual(50);
	expect(data.description.length).toBeLessThanOrEqual(5000);
});

test("every figure is in it, with its bounds", () => {
	const { variableMeasured } = jsonLdOf("figures/index.html");
	expect(variableMeasured).toHaveLength(figures.length);
	const guinea = variableMeasured.find(
		({ propertyID }: { propertyID: string }) => propertyID === "bauxite-imports-guinea-share",
	);
	expect(guinea).toMatchObject({ value: 70, minValue: 70, maxValue: 100, unitText: "%" });
	const consumption = variableMeasured.find(
		({ propertyID }: { propertyID: string }) => propertyID === "aluminum-consumption",
	);
	expect(consumption).not.toHaveProperty("maxValue");
});

test("the vocabulary rejects what is not in it", () => {
	const data = jsonLdOf("index.html");
	expect(complaintsAbout({ ...data, nonsense: 1 })).not.toEqual([]);
	expect(complaintsAbout({ ...data, isAccessibleForFree: "perhaps" })).not.toEqual([]);
});

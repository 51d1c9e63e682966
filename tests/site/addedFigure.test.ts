import { afterAll, beforeAll, expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import type { DatasetFile } from "../../src/schema/model.ts";
import { type Draft, RepositoryCopy } from "../support/RepositoryCopy.ts";

/** Invented figures, each made of one that there is, with its commodity named "gallium". */
const invented: readonly [of: string, fields: Partial<DatasetFile["figures"][number]>][] = [
	[
		"aluminum-products-exports-2024",
		{ id: "gallium-exports-2024", value: "900", unit: "kt", printed: "900 kt" },
	],
	[
		"recycled-aluminum-world-production-share",
		{
			id: "gallium-world-production-share-2023",
			period: "2023",
			value: "70",
			printed: "under 70%",
			qualifier: "under",
		},
	],
];

const copy = new RepositoryCopy();
const page = (name: string) => copy.read(`site/${name}`);

beforeAll(() => {
	copy.edit<Draft<DatasetFile>>("data/2025-r1.json", (data) => {
		const [template] = data.figures;
		if (template === undefined) throw new Error("there is no figure to start from");
		const added = invented.map(([of, fields]) => {
			const figure = data.figures.find(({ id }) => id === of);
			if (figure === undefined) throw new Error(`there is no figure ${of}`);
			return { ...figure, commodity: "gallium", ...fields };
		});
		data.figures = [
			...data.figures,
			...added,
			{
				...template,
				id: "gallium-production-2024",
				commodity: "gallium",
				indicator: "production",
				period: "2024",
				value: "7.5",
				unit: "kt",
				printed: "7.5 kt",
				qualifier: "about",
				label: { en: "Invented output of gallium", zh: "虚构的镓产量" },
				note: "Invented for a test.",
			},
		];
	});
	const { status, stderr } = copy.run("npm run -s data:generate && npm run -s docs");
	expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
});

afterAll(() => copy.remove());

test("a figure added to the data is everywhere on the site with no other edit", () => {
	const table = page("figures.html");
	expect(table).toContain(`${figures.length + 1 + invented.length} figures`);
	expect(table).toContain('id="gallium-production-2024"');
	for (const text of ["about 7.5 kt", "约7500吨", "虚构的镓产量", "Invented for a test."]) {
		expect(table).toContain(text);
	}
	expect(table).toContain('<option value="gallium">Gallium (3)</option>');
	expect(table).toContain('"propertyID":"gallium-production-2024"');
	expect(page("index.html")).toContain(`<b>${figures.length + 1 + invented.length}</b> figures`);
	const reference = page("api/2025-r1/galliumProduction2024.html");
	expect(reference).toContain("Invented output of gallium: about 7.5 kt");
	expect(page("api/2025-r1.html")).toContain("2025-r1/galliumProduction2024.html");
	expect(page("api/2025-r1.html")).toMatch(/<h2[^>]*>Gallium/);
});

test("an export in kt and a share under a number, of a year, are drawn as what they are", () => {
	const charts = page("charts.html");
	expect(charts).toContain("sends out 6.3 Mt of aluminum products");
	expect(charts).toContain("Gallium, exports: 0.900 Mt");
	expect(charts).toContain("Gallium (2023): under 70%");
	expect(charts).toContain("the report states no year except where a name says otherwise");
	expect(charts).toContain("At most this much, and open below");
});

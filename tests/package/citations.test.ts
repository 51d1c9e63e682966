import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { cite, importDependency, quantity } from "china-aluminum";
import { bauxiteImports2024, dataset, figures } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";

const TITLE = "50% & more {x} #1 $a_b^c~ \\y";

const production = quantity(93, "Mt", {
	qualifier: "rounded",
	source: {
		title: TITLE,
		publisher: "U.S. Geological Survey",
		url: "https://doi.org/10.5066/P13XCP3R?a_b=1%20&c#d",
		accessed: "2026-01-31",
	},
});
const dependency = importDependency({ imports: bauxiteImports2024, production });

/** What a citation parser that is not ours reads. */
const parsed = (citation: string): readonly Record<string, unknown>[] =>
	new Cite(citation).data as never;

describe.each(["biblatex", "csl-json"] as const)("a parser reads %s", (style) => {
	test("of a result with all its sources", () => {
		const [result, report, revision, source] = parsed(cite(dependency, style));
		expect(result).toMatchObject({
			id: expect.stringMatching(/^result-[0-9a-z]+$/),
			title: "63.1% (62.89 to 63.30%)",
		});
		expect(result?.["note"]).toContain("imports / (production + imports) × 100");
		expect(report).toMatchObject({
			type: "document",
			title: dataset.source.title,
			publisher: dataset.source.host,
		});
		expect(revision).toMatchObject({
			id: "china-aluminum-2025-r1",
			type: "dataset",
			title: dataset.title,
			version: "2025-r1",
			issued: { "date-parts": [dataset.date.split("-").map(Number)] },
		});
		const [author] = (revision?.["author"] ?? []) as Record<string, string>[];
		expect(author?.["literal"] ?? author?.["family"]).toBe("The china-aluminum authors");
		expect(revision?.["note"]).toContain(`Digest ${dataset.digest}.`);
		expect(revision?.["note"]).toContain("Figure bauxite-imports-2024 (159 Mt;");
		expect(source).toMatchObject({
			type: "webpage",
			title: TITLE,
			publisher: "U.S. Geological Survey",
			URL: "https://doi.org/10.5066/P13XCP3R?a_b=1%20&c#d",
			accessed: { "date-parts": [[2026, 1, 31]] },
		});
	});

	test.each(figures.map((figure) => [figure.id, figure] as const))("of %s", (id, figure) => {
		const [report, revision] = parsed(cite(figure, style));
		expect(report?.["title"]).toBe(dataset.source.title);
		expect(revision?.["note"]).toContain(`Figure ${id} (`);
	});
});

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dataset, figures, selectors, statements } from "../../src/datasets/2025-r1.ts";
import type { Statement } from "../../src/index.ts";
import { ReportText } from "../../src/verify/internal/ReportText.ts";

const COPY = new URL("../../../shared/report.txt", import.meta.url).pathname;

const of = <T extends Statement["type"]>(type: T) =>
	statements.filter((statement): statement is Extract<typeof statement, { type: T }> => {
		return statement.type === type;
	});

/** The names that a statement takes from the report as they are printed. */
function namesIn(statement: Statement): readonly string[] {
	switch (statement.type) {
		case "investment":
			return [
				...statement.investors,
				...statement.places,
				...(statement.target === null ? [] : [statement.target]),
			];
		case "event":
			return statement.occasion === null
				? statement.hosts
				: [...statement.hosts, statement.occasion];
		case "policy":
			return [statement.name];
		default:
			return [];
	}
}

describe("statements", () => {
	test("say who invests where, both ways", () => {
		const flows = of("investment").map(({ direction, investors, areas, places, target }) => [
			direction,
			investors.join(", "),
			[...places, target ?? []].flat().join(", ") || areas.join(", "),
		]);
		expect(flows).toEqual([
			["outward", "Chinalco, SPIC, Xinfa Group, Nanshan Group", "ID, GN, KZ"],
			["inward", "Novelis", "Changzhou, Zhenjiang"],
			["inward", "Hydro", "Suzhou"],
			["inward", "Rusal", "Wenfeng Steel & Aluminum"],
		]);
	});

	test("name the projects abroad, the equipment imported, the clusters", () => {
		expect(of("project").map(({ areas, work }) => [...areas, work])).toEqual([
			["IN", "upgrade"],
			["VN", "construction"],
			["ID", "integrated-complex"],
		]);
		expect(of("equipment-import").map(({ equipment }) => equipment)).toEqual([
			"wide-foil-mills",
			"hot-strip-mills",
			"large-extruders",
			"continuous-heat-treatment-lines",
		]);
		expect(of("cluster").flatMap(({ areas }) => areas)).toEqual(["CN-YN", "CN-SC"]);
	});

	test("name the events, and their hosts where the report does", () => {
		const hosted = of("event").map(({ id, hosts }) => [id, hosts.length]);
		expect(Object.fromEntries(hosted)).toEqual({
			"aluminum-conference": 1,
			"red-mud-forum": 2,
			"nonferrous-metals-seminar": 1,
			"aluminium-shanghai": 0,
			"aluminium-germany": 0,
			"tms-annual-meeting": 0,
			"icsoba-conferences": 0,
			"association-leaders-roundtable": 1,
		});
	});

	test("mark what the report claims as its claim", () => {
		expect(of("claim").map(({ topic }) => topic)).toContain("carbon-emissions");
		expect(statements.find(({ id }) => id === "carbon-emissions-peaked")?.type).toBe("claim");
	});

	test("have their own ids, in the order of the report", () => {
		const ids = [...figures, ...statements].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const sections = dataset.sections.map(({ id }) => id);
		const places = statements.map(
			({ section, sentence }) => sections.indexOf(section) * 100 + sentence,
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test.skipIf(!existsSync(COPY))("take every name from the sentence that contains it", () => {
		const report = new ReportText(readFileSync(COPY, "utf8"));
		for (const statement of statements) {
			const section = dataset.sections.find(({ id }) => id === statement.section);
			const range = section && report.sentences(section)[statement.sentence - 1];
			const own = range === undefined ? "" : report.slice(range);
			const before = section === undefined ? "" : report.slice(section);
			for (const name of namesIn(statement)) {
				const text = name.includes("Industry Association") ? before : own;
				expect(text, statement.id).toContain(name);
			}
		}
	});

	test("appear only in their sentence, with its figures", () => {
		for (const { figures: ids, section, sentence, selector } of statements) {
			expect(selector).toBeDefined();
			for (const figure of figures.filter(({ id }) => ids.includes(id))) {
				const isBeside = figure.section === section && figure.sentence === sentence;
				if (isBeside) {
					expect(selectors[figure.id].sentenceDigest).toBe(selector?.sentenceDigest);
				}
			}
		}
	});
});

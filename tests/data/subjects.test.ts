import { commodities, discrepancies, figures, indicators } from "china-aluminum/2025-r1";
import { describe, expect, test } from "vitest";
import { own } from "../support/TestRepository.ts";

const [file] = own.datasets();
const bases = figures.flatMap((figure) => ("base" in figure && figure.base ? [figure.base] : []));

describe("the base of each share", () => {
	test("is given, or null if the report does not state the whole", () => {
		const stated = figures.flatMap((figure) =>
			figure.kind === "share"
				? [[figure.id, figure.base && Object.values(figure.base).join(" ")]]
				: [],
		);
		expect(Object.fromEntries(stated)).toEqual({
			"key-enterprises-capacity-share-end-2024": "primary-aluminum capacity CN",
			"electrolysis-cell-600ka-capacity-share": null,
			"green-electricity-aluminum-share-2024": null,
			"wrought-aluminum-alloys-recycled-input-share-2025": "wrought-aluminum-alloys inputs CN",
			"red-mud-utilization-rate": "red-mud  CN",
			"bauxite-world-production-share-achievements": "bauxite production 001",
			"alumina-world-production-share-achievements": "alumina production 001",
			"primary-aluminum-world-production-share": "primary-aluminum production 001",
			"aluminum-products-world-production-share": "aluminum-products production 001",
			"recycled-aluminum-world-production-share": "recycled-aluminum production 001",
			"bauxite-world-reserves-share": "bauxite reserves 001",
			"bauxite-world-production-share-challenges": "bauxite production 001",
			"alumina-world-production-share-challenges": "alumina production 001",
			"bauxite-import-dependency-2024": null,
			"bauxite-imports-guinea-share": "bauxite imports CN",
			"bauxite-imports-australia-share": "bauxite imports CN",
		});
	});

	test("is absent on figures that are not shares", () => {
		expect(figures.filter((figure) => figure.kind !== "share" && "base" in figure)).toEqual([]);
	});
});

test("every change says which level it changes, or null if the report does not state the level", () => {
	const changes = figures.filter(
		({ kind, value }) => /change|growth/.test(kind) || (kind === "specific-energy" && value < 0),
	);
	expect(changes).toHaveLength(12);
	for (const change of changes) expect(change).toHaveProperty("changeOf");
	expect(figures.filter((figure) => "changeOf" in figure)).toEqual(changes);
});

test("the figures of a discrepancy contradict each other, and no others do", () => {
	const pairs = discrepancies.flatMap(({ figures: [first, second] }) => [
		[first.id, [second.id]],
		[second.id, [first.id]],
	]);
	const stated = figures.flatMap(({ id, contradicts }) => (contradicts ? [[id, contradicts]] : []));
	expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(pairs));
});

describe.each([
	["commodities", commodities],
	["indicators", indicators],
])("%s", (name, codes) => {
	const field = name === "commodities" ? "commodity" : "indicator";

	test("are the codes that figures, statements and bases use, each once", () => {
		const used = [
			...figures.map((figure) => figure[field]),
			...bases.map((base) => base[field]),
			...(name === "commodities" ? (file?.statements ?? []) : []).flatMap(
				(statement) => statement.commodities,
			),
		].filter((code) => code !== null);
		expect(codes.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].toSorted());
	});

	test("have different labels in English and Chinese", () => {
		for (const language of ["en", "zh"] as const) {
			const labels = codes.map(({ label }) => label[language]);
			expect(new Set(labels).size).toBe(codes.length);
		}
		expect(codes.every(({ label }) => /\p{Script=Han}/u.test(label.zh))).toBe(true);
	});

	test("are frozen", () => {
		expect(Object.isFrozen(codes)).toBe(true);
		expect(codes.every((code) => Object.isFrozen(code) && Object.isFrozen(code.label))).toBe(true);
	});
});

import type * as root from "../../src/index.ts";
import type * as schema from "../../src/schema/index.ts";
import type * as verification from "../../src/verify/index.ts";

type Revision = typeof import("../../src/datasets/2025-r1.ts");

/** The modules of the package by their key in `exports`. */
export type Modules = Readonly<Record<string, object>>;

/** A dataset made up to be defined. */
const COPPER = {
	revision: "2026-r1",
	date: "2026-01-01",
	title: "Copper",
	source: {
		title: "A talk on copper",
		host: "example.org",
		language: "en",
		codePoints: 1200,
		digest: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
		note: { en: "Invented." },
	},
	sections: [{ id: "all", heading: null, start: 0, end: 1200 }],
	figures: [
		{
			id: "copper-production-2025",
			commodity: "copper",
			indicator: "production",
			area: "CL",
			period: "2025",
			value: "5.3",
			unit: "Mt",
			kind: "mass",
			qualifier: "over",
			status: "A",
			section: "all",
			sentence: 4,
			printed: "over 5.3 Mt",
			label: { en: "Copper output", zh: "铜产量" },
		},
	],
} as const satisfies schema.DatasetFile;

/** The SHA-256 of a value's JSON. */
export async function digestOf(value: unknown): Promise<string> {
	const bytes = await crypto.subtle.digest(
		"SHA-256",
		new TextEncoder().encode(JSON.stringify(value)),
	);
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const isPlain = (value: object) =>
	Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** Everything that a module exports: data as it is, of the rest what it is. */
const contentsOf = (module: object) =>
	Object.entries(module)
		.map(([name, value]) => [
			name,
			typeof value === "object" && value !== null && !isPlain(value) ? "object" : value,
			typeof value,
		])
		.toSorted(([a], [b]) => (a < b ? -1 : 1));

function codeOf(run: () => unknown): unknown {
	try {
		return run();
	} catch (error) {
		return (error as { code: unknown }).code;
	}
}

async function useRevision(
	{ assertDigest, explain, findFigures, format, share }: typeof root,
	{ verify }: typeof verification,
	{ dataset, figures }: Revision,
): Promise<unknown> {
	assertDigest(dataset, dataset.digest);
	const masses = findFigures(figures, { kind: "mass" });
	return [
		codeOf(() => assertDigest(dataset, COPPER.source.digest)),
		figures.map((figure) => [format(figure), format(figure, { locale: "zh-CN" })]),
		masses.map((mass) => explain(share(mass, mass))),
		await verify(figures.map(({ printed }) => printed).join(". "), figures),
	];
}

/** Uses every module of the package; the digest of what came out, the same wherever it runs. */
export async function exercise(modules: Modules): Promise<string> {
	const functions = modules["."] as typeof root;
	const verifying = modules["./verify"] as typeof verification;
	const { defineDataset } = modules["./schema"] as typeof schema;
	const revisions = Object.values(modules).filter((module) => "dataset" in module);
	return digestOf([
		Object.entries(modules).map(([key, module]) => [key, contentsOf(module)]),
		codeOf(() => functions.quantity(Number.NaN, "t")),
		defineDataset(COPPER),
		await Promise.all(
			revisions.map((revision) => useRevision(functions, verifying, revision as Revision)),
		),
	]);
}

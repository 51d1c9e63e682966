import { selectors } from "china-aluminum/2025-r1";
import type { DatasetFile, StatementEntry } from "china-aluminum/schema";
import { entry, file } from "../../support/bareDataset.ts";

const [place] = Object.values(selectors);
const label = { en: "Copper output", zh: "铜产量" };
const { start, end, sentenceDigest } = { ...place, start: 10, end: 16 } as NonNullable<
	typeof place
>;

const common = {
	commodities: ["copper"],
	areas: ["CL-AT", "CL"],
	figures: ["copper-production-2025"],
	section: "part-1",
	sentence: 2,
	printed: "Atacama",
	selector: { start, end, sentenceDigest },
	label,
	note: { en: "A note.", zh: "注" },
};

const statements: readonly StatementEntry[] = [
	{
		...common,
		id: "investment-abroad",
		type: "investment",
		direction: "outward",
		investors: ["A company"],
		form: "plant",
		target: "Another company",
		places: ["A town"],
		products: ["copper"],
	},
	{ ...common, id: "project-abroad", type: "project", work: "upgrade" },
	{
		...common,
		id: "equipment-abroad",
		type: "equipment-import",
		equipment: "furnace",
		product: "copper",
	},
	{ ...common, id: "smelters-atacama", type: "cluster" },
	{
		...common,
		id: "copper-fair",
		type: "event",
		name: "A fair",
		hosts: ["A host"],
		occasion: "A week",
	},
	{ ...common, id: "copper-plan", type: "policy", name: "A plan", period: "2021/2025" },
	{ ...common, id: "copper-claim", type: "claim", topic: "trade" },
	{ ...common, id: "copper-question", type: "proposal", form: "question" },
];

const change = { baseline: "2020", changeOf: "copper-production-2025" };

/** A valid file with every field that a file can have. */
export const sampleFile: DatasetFile = file(
	[
		entry({
			counterpart: "001",
			precision: { unit: "0.1", reason: "A reason." },
			selector: {
				...place,
				start: 10,
				end: 16,
				printed: "5.3 Mt",
				unit: "Mt",
				qualifier: "rounded",
			} as never,
			note: { en: "A note.", zh: "注" },
		}),
		entry({
			id: "copper-change-2025",
			unit: "%",
			kind: "relative-change",
			value: "-5.6",
			counterpart: "001",
			...change,
		}),
		entry({ id: "copper-production-again", value: "6.1", counterpart: "001" }),
		entry({ id: "copper-share-2025", unit: "%", kind: "share", value: "72", qualifier: "over" }),
		entry({
			id: "copper-buyers-2025",
			unit: "{country}",
			kind: "number-of-countries",
			value: "30",
		}),
	],
	{
		supersedes: "copper-r0",
		corrections: [{ id: "copper-production-2025", reason: "Misread." }],
		withdrawn: [{ id: "copper-output-2025", reason: "Renamed.", replacedBy: "copper-share-2025" }],
		statements,
		discrepancies: [
			{
				id: "copper-twice",
				label,
				figures: ["copper-production-2025", "copper-production-again"],
				explanations: [label],
			},
		],
	},
);

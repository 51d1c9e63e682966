import { expect, test } from "vitest";
import { dataset } from "../../src/datasets/2025-r1.ts";
import { revisions } from "../../src/index.ts";
import { own } from "../support/TestRepository.ts";

test("the list has each released revision with the digest that it was frozen with", () => {
	expect(revisions.map(({ id, digest }) => [id, digest])).toEqual(
		Object.entries(own.released()).map(([id, digests]) => [id, digests[`data/${id}/dataset.json`]]),
	);
});

test("the list says of each revision what its dataset says, and which one supersedes it", () => {
	const { revision: id, date, title, digest, supersedes, source, sections } = dataset;
	const headings = sections.flatMap(({ id: section, heading }) =>
		heading === null ? [] : [[section, heading]],
	);
	const after = revisions.find((revision) => revision.supersedes === id);
	expect(revisions[0]).toEqual({
		id,
		date,
		title,
		digest,
		source: { title: source.title, host: source.host },
		headings: Object.fromEntries(headings),
		supersedes,
		supersededBy: after?.id ?? null,
	});
});

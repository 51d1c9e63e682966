import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { ChinaAluminumError } from "china-aluminum";
import { quantity } from "china-aluminum";
import * as revision from "china-aluminum/2025-r1";
import { defineDataset } from "china-aluminum/schema";
import { type LoadedRevision, verifyDigest } from "china-aluminum/verify";
import { describe, expect, test } from "vitest";
import released from "../../data/released.json" with { type: "json" };
import { file } from "../support/bareDataset.ts";

const { contentDigest, digest: fileDigest } = revision.dataset;

/** The digest of a revision's content, by a library for canonical JSON and by Node.js. */
function independentDigest({ dataset, ...exports }: Record<string, unknown>): string {
	const { contentDigest: _, ...rest } = dataset as Record<string, unknown>;
	const json = canonicalize({ ...exports, dataset: rest }) as string;
	return `sha256-${createHash("sha256").update(json, "utf8").digest("base64")}`;
}

/** What a revision exports, as a program could alter it if it were not frozen. */
// biome-ignore lint/suspicious/noExplicitAny: the tests alter every part, and TypeScript forbids it
type Content = Record<string, any>;

const altered = (change: (content: Content) => unknown): LoadedRevision => {
	const content: Content = structuredClone({ ...revision });
	change(content);
	return content as unknown as LoadedRevision;
};

/** The error of a call with a revision and, if it is given, a digest. */
const errorOf = (...[loaded, digest = contentDigest]: unknown[]): Promise<ChinaAluminumError> =>
	verifyDigest(loaded as never, digest as never).then(
		() => expect.unreachable("no error"),
		(error) => error,
	);

test("the released digest is that of canonical JSON by an independent library", () => {
	expect(independentDigest({ ...revision })).toBe(contentDigest);
	expect(released["2025-r1"]["src/datasets/2025-r1.ts"]).toBe(contentDigest);
});

test("resolves for what was released: the module itself, a copy of its exports, and one read from JSON", async () => {
	await expect(verifyDigest(revision, contentDigest)).resolves.toBeUndefined();
	await verifyDigest({ ...revision }, contentDigest);
	await verifyDigest(JSON.parse(JSON.stringify({ ...revision })), contentDigest);
});

test("ignores the names that module systems add", async () => {
	await verifyDigest(
		altered((content) => {
			content["default"] = { ...content };
			content["module.exports"] = {};
			content["__esModule"] = true;
		}),
		contentDigest,
	);
});

test("reads each export of a bundled module, which is a getter, once", async () => {
	const reads: string[] = [];
	const bundled = {};
	for (const [name, value] of Object.entries(revision)) {
		const get = () => {
			reads.push(name);
			return value;
		};
		Object.defineProperty(bundled, name, { get, enumerable: true });
	}
	await verifyDigest(bundled as LoadedRevision, contentDigest);
	expect(reads.toSorted()).toEqual(Object.keys(revision).toSorted());
});

test("does not depend on the order of names", async () => {
	const reversed = Object.fromEntries(Object.entries({ ...revision }).toReversed());
	await verifyDigest(reversed as unknown as LoadedRevision, contentDigest);
});

describe("rejects what was altered, with both digests", () => {
	test.each<[string, (content: Content) => unknown]>([
		[
			"a value of a constant",
			(r) => {
				r["bauxiteImports2024"].value = 160;
			},
		],
		[
			"a bound of a constant",
			(r) => {
				r["bauxiteImports2024"].upper = null;
			},
		],
		[
			"a label of a constant",
			(r) => {
				r["bauxiteImports2024"].label.zh = "x";
			},
		],
		[
			"an added field",
			(r) => {
				r["bauxiteImports2024"].extra = 1;
			},
		],
		["a removed field", (r) => delete r["bauxiteImports2024"].note],
		[
			"a figure of the list",
			(r) => {
				r["figures"][3] = { ...r["figures"][3], decimals: 3 };
			},
		],
		["the order of the list", (r) => r["figures"].reverse()],
		["an added figure", (r) => r["figures"].push(r["figures"][0])],
		["a removed figure", (r) => r["figures"].pop()],
		[
			"a statement",
			(r) => {
				r["statements"][0].printed = "x";
			},
		],
		[
			"a gap",
			(r) => {
				r["discrepancies"][0].gap.value = 0;
			},
		],
		[
			"a place",
			(r) => {
				r["selectors"]["bauxite-imports-2024"].start += 1;
			},
		],
		[
			"the digest of the file",
			(r) => {
				r["dataset"].digest = null;
			},
		],
		[
			"an added export",
			(r) => {
				r["zincImports2024"] = r["bauxiteImports2024"];
			},
		],
		["a removed export", (r) => delete r["bauxiteImports2024"]],
	])("%s", async (_, change) => {
		const loaded = altered(change);
		const { code, function: by, argument, given, message } = await errorOf(loaded);
		const found = independentDigest(loaded as unknown as Record<string, unknown>);
		expect([code, by, argument]).toEqual(["digest-mismatch", "verifyDigest", "digest"]);
		expect(given).toEqual([found, contentDigest]);
		expect(message).toContain(`has the digest ${found}, which is not ${contentDigest}.`);
	});

	test("a digest that the dataset states wrongly", async () => {
		const loaded = altered((r) => {
			r["dataset"].contentDigest = fileDigest;
		});
		expect(await errorOf(loaded)).toMatchObject({
			code: "digest-mismatch",
			function: "verifyDigest",
			argument: "revision.dataset.contentDigest",
			given: [fileDigest, contentDigest],
			message: `verifyDigest: revision.dataset.contentDigest: "${fileDigest}" is not the digest of the content, ${contentDigest}. Install the package again.`,
		});
	});

	test("a digest of your own that is wrong", async () => {
		const other = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
		expect(await errorOf(revision, other)).toMatchObject({
			code: "digest-mismatch",
			given: [contentDigest, other],
		});
	});

	test("the digest of the data file, and says which one to pass", async () => {
		expect((await errorOf(revision, fileDigest)).message).toBe(
			`verifyDigest: digest: ${fileDigest} is the digest of the data file. Pass dataset.contentDigest, the digest of what the module exports.`,
		);
	});
});

describe("rejects what JSON would not tell from what was released", () => {
	const cyclic: Content = {};
	cyclic["self"] = cyclic;
	const accessor = Object.defineProperty({}, "value", { get: () => 159, enumerable: true });
	const hidden = Object.defineProperty({}, "value", { value: 1 });

	test.each<[string, (content: Content) => unknown, path: string]>([
		[
			"a method",
			(r) => {
				r["dataset"].toJSON = () => 1;
			},
			"revision.dataset.toJSON",
		],
		[
			"undefined",
			(r) => {
				r["dataset"].title = undefined;
			},
			"revision.dataset.title",
		],
		[
			"−0",
			(r) => {
				r["figures"][0].value = -0;
			},
			"revision.figures[0].value",
		],
		[
			"NaN",
			(r) => {
				r["figures"][0].value = Number.NaN;
			},
			"revision.figures[0].value",
		],
		[
			"a bigint",
			(r) => {
				r["figures"][0].value = 5n;
			},
			"revision.figures[0].value",
		],
		[
			"a Date",
			(r) => {
				r["dataset"].date = new Date();
			},
			"revision.dataset.date",
		],
		[
			"half a character",
			(r) => {
				r["dataset"].title = "\ud800";
			},
			"revision.dataset.title",
		],
		[
			"a symbol",
			(r) => {
				r["dataset"][Symbol("x")] = 1;
			},
			"revision.dataset",
		],
		[
			"an accessor",
			(r) => {
				r["dataset"].source = accessor;
			},
			"revision.dataset.source.value",
		],
		[
			"a hidden field",
			(r) => {
				r["dataset"].source = hidden;
			},
			"revision.dataset.source.value",
		],
		[
			"a list with a name",
			(r) => {
				r["figures"].x = 1;
			},
			"revision.figures",
		],
		["a list with a hole", (r) => delete r["figures"][5], "revision.figures[5]"],
	])("%s", async (_, change, path) => {
		const { code, argument } = await errorOf(altered(change));
		expect([code, argument]).toEqual(["digest-mismatch", path]);
	});

	test("a cycle", async () => {
		const { code, argument } = await errorOf(
			altered((r) => {
				r["dataset"].source = cyclic;
			}),
		);
		expect(code).toBe("digest-mismatch");
		expect(argument).toMatch(/^revision\.dataset\.source(\.self)+$/);
	});

	test.each([
		[
			"throws",
			{
				get: () => {
					throw new Error("no");
				},
			},
		],
		[
			"has no keys that can be read",
			{
				ownKeys: () => {
					throw new Error("no");
				},
			},
		],
	])("a proxy that %s", async (_, handler) => {
		const proxy = new Proxy({ ...revision }, handler as ProxyHandler<object>);
		expect(await errorOf(proxy)).toMatchObject({ code: "digest-mismatch", argument: "revision" });
	});
});

test.each([
	undefined,
	null,
	5,
	"2025-r1",
	[],
	{},
	{ dataset: 5 },
	revision.figures,
	quantity(1, "t"),
])("throws not-an-object for %j", async (loaded) => {
	const { code, argument, message } = await errorOf(loaded);
	expect([code, argument]).toEqual(["not-an-object", "revision"]);
	expect(message).toMatch(/does not have a dataset\. Import the whole module: import \* as/);
});

test.each(["", "sha256-", contentDigest.slice(0, -1), `${contentDigest} `, undefined, null, 5, {}])(
	"throws not-a-digest for %j",
	async (digest) => {
		const error = await verifyDigest(revision, digest as never).catch((reason) => reason);
		const { code, function: by, argument } = error;
		expect([code, by, argument]).toEqual(["not-a-digest", "verifyDigest", "digest"]);
	},
);

test("verifies your own dataset", async () => {
	const mine = defineDataset(file());
	const digest = independentDigest({ ...mine });
	await verifyDigest(mine, digest);
	const other = defineDataset(file(undefined, { title: "A different title" }));
	expect(await errorOf(other, digest)).toMatchObject({ code: "digest-mismatch" });
});

test.each<[string, unknown, string, string]>([
	[
		"a value that is not plain data",
		{ dataset: {}, when: new Date(0) },
		contentDigest,
		"verifyDigest: revision.when: this object is not plain data, so this is not what was released. Install the package again.",
	],
	[
		"a digest that is malformed",
		revision,
		"sha256",
		'verifyDigest: digest: "sha256" is not an SRI digest, which is sha256- followed by 44 characters of base64. Pass the digest that you wrote down.',
	],
])("says what is wrong with %s", async (_, loaded, digest, message) => {
	expect((await errorOf(loaded, digest)).message).toBe(message);
});

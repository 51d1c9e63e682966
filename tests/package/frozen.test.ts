import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";

const node = process.execPath;

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

/** How a program of each format loads a module. */
const formats = {
	mjs: (specifier: string) => `await import("${specifier}")`,
	cjs: (specifier: string) => `require("${specifier}")`,
};

const PROGRAM = `
const unfrozenIn = (value, path) =>
	typeof value !== "object" || value === null
		? []
		: [
				...(Object.isFrozen(value) ? [] : [path]),
				...Object.entries(value).flatMap(([name, part]) => unfrozenIn(part, path + "." + name)),
			];
const count = (value) =>
	typeof value !== "object" || value === null ? 0 : 1 + Object.values(value).reduce((sum, part) => sum + count(part), 0);
const exported = Object.entries({ ...revision, revisions: library.revisions });
console.log(JSON.stringify({
	exports: exported.length,
	objects: exported.reduce((sum, [, value]) => sum + count(value), 0),
	unfrozen: exported.flatMap(([name, value]) => unfrozenIn(value, name)),
	replaced: Object.keys(revision).filter((name) => Reflect.set(revision, name, {})),
}));`;

const VERIFY = `
verifyDigest(revision, revision.dataset.contentDigest).then(
	() => console.log("as released"),
	({ code }) => console.log(code),
);`;

test.each(["mjs", "cjs"] as const)(
	"every export is frozen with everything in it (%s)",
	(format) => {
		const load = formats[format];
		const path = consumer.write(
			`frozen.${format}`,
			`const revision = ${load("china-aluminum/2025-r1")};
const library = ${load("china-aluminum")};${PROGRAM}`,
		);
		const { status, output } = consumer.run(node, path);
		expect(status).toBe(0);
		const { exports, objects, unfrozen, replaced } = JSON.parse(output);
		expect(exports).toBeGreaterThan(46);
		expect(objects).toBeGreaterThan(500);
		expect(unfrozen).toEqual([]);
		expect(replaced).toEqual([]);
	},
);

test.each(["mjs", "cjs"] as const)(
	"verifyDigest accepts the package, and rejects an altered one (%s)",
	(format) => {
		const load = formats[format];
		const program = `const revision = ${load("china-aluminum/2025-r1")};
const { verifyDigest } = ${load("china-aluminum/verify")};${VERIFY}`;
		const path = consumer.write(`verify.${format}`, program);
		expect(consumer.run(node, path)).toEqual({ status: 0, output: "as released\n" });

		const altered = join(consumer.folder, `altered-${format}`);
		cpSync(join(consumer.folder, "node_modules"), join(altered, "node_modules"), {
			recursive: true,
		});
		const dist = join(altered, "node_modules/china-aluminum/dist");
		let changes = 0;
		for (const name of readdirSync(dist).filter((file) => /\.c?js$/.test(file))) {
			const code = readFileSync(join(dist, name), "utf8");
			const changed = code.replace("upper:159.5", "upper:160.5");
			if (changed !== code) changes += 1;
			writeFileSync(join(dist, name), changed);
		}
		expect(changes).toBe(2);
		const other = consumer.write(`altered-${format}/verify.${format}`, program);
		expect(consumer.run(node, other)).toEqual({ status: 0, output: "digest-mismatch\n" });
	},
);

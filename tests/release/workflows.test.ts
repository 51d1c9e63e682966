import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

const root = new URL("../../", import.meta.url).pathname;
const folder = `${root}.github/workflows/`;
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const names = readdirSync(folder);

const jobsOf = (name: string): Job[] =>
	Object.values(parse(readFileSync(folder + name, "utf8"), { strict: true }).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap(({ steps }) => steps);

/** Every line of shell that a workflow runs, those that it hands to an action too. */
const linesOf = (name: string) =>
	stepsOf(name)
		.flatMap(({ run, with: inputs }) => [run, inputs?.["version"], inputs?.["publish"]])
		.filter((line): line is string => typeof line === "string");

describe.each(names)("the workflow %s", (name) => {
	test("is YAML with steps, each of which runs or uses something", () => {
		const steps = stepsOf(name);
		expect(steps.length).toBeGreaterThan(0);
		for (const { run, uses } of steps) expect(run ?? uses).toEqual(expect.any(String));
	});

	test("names only scripts that exist", () => {
		for (const line of linesOf(name)) {
			for (const [, script = ""] of line.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
				expect(Object.keys(scripts)).toContain(script);
			}
			const [, file] = /bash (\S+)/.exec(line) ?? [];
			if (file) expect(existsSync(root + file)).toBe(true);
		}
	});
});

describe("a release", () => {
	const [job] = jobsOf("release.yml") as [Job];

	test("comes after all checks, and is published with provenance", () => {
		const [checks, publish] = job.steps.slice(-2) as [Step, Step];
		expect(checks.run).toBe("bash .ci/run");
		expect(publish.uses).toMatch(/^changesets\/action@/);
		expect(publish.with).toMatchObject({ publish: "npm run release:publish" });
		expect(publish.env).toMatchObject({ NPM_CONFIG_PROVENANCE: "true" });
		expect(job.permissions).toMatchObject({ "id-token": "write" });
	});

	test.each(["ci.yml", "release.yml"])("has the tags that the checks read in %s", (name) => {
		const checkout = stepsOf(name).find(({ uses }) => uses?.startsWith("actions/checkout@"));
		expect(checkout?.with).toMatchObject({ "fetch-depth": 0, "fetch-tags": true });
	});
});

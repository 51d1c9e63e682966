import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Step, stepsOf, workflow, workflowNames } from "./workflows.ts";

const root = new URL("../../", import.meta.url).pathname;
const { scripts, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Every line of shell that a workflow runs, those that it hands to an action too. */
const linesOf = (name: string) =>
	stepsOf(name)
		.flatMap(({ run, with: inputs }) => [run, ...Object.values(inputs ?? {})])
		.filter((line): line is string => typeof line === "string");

describe.each(workflowNames)("the workflow %s", (name) => {
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
	const { permissions, jobs } = workflow("release.yml");
	const { check, release } = jobs;
	const publish = release?.steps.at(-1) as Step;

	test("comes after all checks, which may only read", () => {
		expect(release?.needs).toBe("check");
		expect(check?.steps.at(-1)?.run).toBe("bash .ci/run");
		expect(check?.permissions).toBeUndefined();
		expect(permissions).toEqual({ contents: "read" });
	});

	test("is published with provenance", () => {
		expect(publish.with).toMatchObject({ "publish-script": "npm run release:publish" });
		expect(publish.env).toMatchObject({ NPM_CONFIG_PROVENANCE: "true" });
		expect(release?.permissions).toMatchObject({ "id-token": "write" });
	});

	// Each major of the action reads what one major of the command line writes, and is silent where it
	// reads nothing: no tag is pushed then.
	test("takes the action that goes with the command line of changesets", () => {
		const [major] = devDependencies["@changesets/cli"].split(".");
		expect([publish.uses, major]).toEqual(["changesets/action@v2", "3"]);
		expect(Object.keys(publish.with ?? {})).toEqual([
			"version-script",
			"publish-script",
			"github-token",
		]);
	});
});

test.each(workflowNames)(
	"%s leaves no token on the disk, where installed code could read it",
	(name) => {
		const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
		for (const { with: inputs } of checkouts) {
			expect(inputs).toMatchObject({ "persist-credentials": false });
		}
	},
);

test.each(["ci.yml", "release.yml"])("%s has the tags that the checks read", (name) => {
	const checkouts = stepsOf(name).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
	for (const { with: inputs } of checkouts) {
		expect(inputs).toMatchObject({ "fetch-depth": 0, "fetch-tags": true });
	}
	expect(checkouts.length).toBeGreaterThan(0);
});

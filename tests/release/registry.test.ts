import { execFileSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Guide } from "../support/Guide.ts";
import { pack } from "../support/pack.ts";
import { RepositoryCopy } from "../support/RepositoryCopy.ts";
import { Registry } from "./Registry.ts";
import { stepsOf } from "./workflows.ts";

const GIT = "git -c user.name=test -c user.email=test@example.org";
const FIRST: string = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
).version;

const work = mkdtempSync(join(tmpdir(), "china-aluminum-release-"));
let registry: Registry;
let copy: RepositoryCopy;
let next: string;

/** Runs a line in the copy of the repository, which has to succeed. */
function run(line: string): string {
	const { status, stdout, stderr } = copy.run(line);
	if (status !== 0) throw new Error(`${line}: ${stdout}${stderr}`);
	return stdout;
}

/** The file that the registry serves for a version. */
const served = (version: string) => registry.get(`china-aluminum/-/china-aluminum-${version}.tgz`);

/** Packs what the copy holds now. */
function packed(): Buffer {
	return readFileSync(pack(copy.folder, work));
}

/** A fresh folder in which packages of the registry are installed. */
function installed(name: string, ...packages: string[]): string {
	const folder = join(work, name);
	mkdirSync(folder);
	writeFileSync(join(folder, ".npmrc"), registry.npmrc);
	writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true }));
	execFileSync("npm", ["install", "--silent", ...packages], { cwd: folder });
	return folder;
}

const versionIn = (folder: string, name: string) =>
	JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;

beforeAll(async () => {
	registry = await Registry.start();
	vi.stubEnv("NPM_CONFIG_USERCONFIG", join(work, "npmrc"));
	copy = new RepositoryCopy();
	copy.write(".npmrc", registry.npmrc);
	run("git init -q -b main && echo node_modules >> .git/info/exclude");
	run(`${GIT} add -A && ${GIT} commit -qm all`);
	run(`git config user.name test && git config user.email test@example.org`);
	run(`git init -q --bare ${work}/origin && git remote add origin ${work}/origin`);
	run("git push -q --set-upstream origin main");
});

afterAll(() => {
	vi.unstubAllEnvs();
	registry.stop();
	copy.remove();
	rmSync(work, { recursive: true });
});

describe("releases", () => {
	test("nobody publishes without a token", async () => {
		expect(copy.run("npm run release:publish")).toMatchObject({ status: 1 });
		await expect(served(FIRST)).rejects.toThrow("404");
		expect(run("git tag")).toBe("");
	});

	test("the workflow gives npm the place of the token", () => {
		const line = stepsOf("release.yml").find(({ run }) => run?.startsWith("npm config"))?.run;
		run(line as string);
		// biome-ignore lint/suspicious/noTemplateCurlyInString: npm replaces it when it reads the file
		expect(readFileSync(join(work, "npmrc"), "utf8")).toContain("${NODE_AUTH_TOKEN}");
		vi.stubEnv("NODE_AUTH_TOKEN", registry.token);
	});

	test("the first is published, byte for byte what npm packs", async () => {
		run("npm run release:publish");
		expect((await served(FIRST)).equals(packed())).toBe(true);
		expect(run("git tag")).toContain(`v${FIRST}`);
	});

	test("the next follows from its changesets, by hand as the guide says", async () => {
		const byHand = new Guide(copy, "docs/guides/releasing.md", "Make a release");
		copy.write(
			".changeset/a-test.md",
			'---\n"china-aluminum": minor\n---\n\nA change that only this test makes.\n',
		);
		expect(byHand.run("npm run release:version")).toMatchObject({ status: 0 });
		next = JSON.parse(copy.read("package.json")).version;
		expect(next).not.toBe(FIRST);
		expect(copy.read("CHANGELOG.md")).toContain(`## ${next}\n`);
		expect(copy.read("CHANGELOG.md")).toContain("A change that only this test makes.");
		expect(readdirSync(join(copy.folder, ".changeset"))).toEqual(["config.json"]);
		expect(JSON.parse(copy.read("package-lock.json")).packages[""].version).toBe(next);
		expect(copy.read("CITATION.cff")).toContain(`\nversion: ${next}\n`);
		expect(byHand.run('git commit --all --message "Release"')).toMatchObject({ status: 0 });
		expect(byHand.run("npm run release:publish")).toMatchObject({ status: 0 });
		expect(run(`git show v${next}:package.json`)).toContain(`"version": "${next}"`);
		expect(byHand.run("git push --follow-tags")).toMatchObject({ status: 0 });
		expect(run("git ls-remote --tags origin")).toContain(`refs/tags/v${next}`);
		expect(byHand.left).toEqual(["npm ci && npm test"]);
		expect((await served(next)).equals(packed())).toBe(true);
	});

	test("neither is published twice", async () => {
		const before = await served(next);
		run("npm run release:publish");
		expect((await served(next)).equals(before)).toBe(true);
		expect(run("git tag --sort=version:refname").trim().split("\n")).toEqual([
			`v${FIRST}`,
			`v${next}`,
		]);
		expect(run("git status --porcelain")).toBe("");
	});

	test("a tag that is missing is made as the guide says", () => {
		const guide = new Guide(copy, "docs/guides/releasing.md", "If a release fails");
		run(`git tag --delete v${next} && git push -q --delete origin v${next}`);
		expect(guide.run("npx changeset git-tag")).toMatchObject({ status: 0 });
		expect(guide.run("git push --tags")).toMatchObject({ status: 0 });
		expect(run("git ls-remote --tags origin")).toContain(`refs/tags/v${next}`);
		expect(guide.left).toEqual(["npm ci"]);
	});

	test("each can be installed, pinned and by range", () => {
		const pinned = installed("pinned", `china-aluminum@${FIRST}`);
		expect(versionIn(pinned, "china-aluminum")).toBe(FIRST);
		const patched = installed("patched", `china-aluminum@~${FIRST}`);
		expect(versionIn(patched, "china-aluminum")).toBe(FIRST);
		const ranged = installed("ranged", `china-aluminum@>=${FIRST}`);
		expect(versionIn(ranged, "china-aluminum")).toBe(next);
	});

	test("both work side by side under aliases, with the same figures", () => {
		const folder = installed(
			"aliases",
			`before@npm:china-aluminum@${FIRST}`,
			`after@npm:china-aluminum@${next}`,
		);
		expect([versionIn(folder, "before"), versionIn(folder, "after")]).toEqual([FIRST, next]);
		const program = `
			import { dataset, figures } from "before/2025-r1";
			import { dataset as later, figures as same } from "after/2025-r1";
			import { share } from "after";
			import assert from "node:assert/strict";
			assert.deepEqual(figures, same);
			assert.equal(dataset.digest, later.digest);
			assert.equal(share(figures[0], same[0]).value, 100);
			console.log("side by side");
		`;
		writeFileSync(join(folder, "both.mjs"), program);
		const output = execFileSync(process.execPath, ["both.mjs"], { cwd: folder, encoding: "utf8" });
		expect(output).toBe("side by side\n");
	});

	test("two clones in two folders pack the same bytes", () => {
		const [one, other] = ["one", "another/deeper"].map((name) => {
			const folder = join(work, name);
			execFileSync("git", ["clone", "-q", copy.folder, folder]);
			symlinkSync(join(copy.folder, "node_modules"), join(folder, "node_modules"));
			execFileSync("npm", ["run", "-s", "build"], { cwd: folder, stdio: "ignore" });
			return readFileSync(pack(folder, folder));
		});
		expect(one?.equals(other as Buffer)).toBe(true);
		expect(one?.equals(packed())).toBe(true);
	});
});

import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { RepositoryCopy } from "../support/RepositoryCopy.ts";

const RELEASED = "data/released.json";
const CHECK = "npm run -s revision:check";
const FREEZE = "node scripts/revision-freeze.ts 2025-r1";
const GIT = "git -c user.name=test -c user.email=test@example.org";
const COMMIT = `git add -A data package.json CHANGELOG.md && ${GIT} commit -qm state`;

let copy: RepositoryCopy;
let kept: ReadonlyMap<string, string>;

/** Runs a line in the copy, which has to succeed. */
function run(line: string): void {
	expect(copy.run(line)).toMatchObject({ status: 0 });
}

beforeAll(() => {
	copy = new RepositoryCopy();
	run("rm -f .changeset/*.md");
	const paths = [RELEASED, "package.json", "CHANGELOG.md"];
	kept = new Map(paths.map((path) => [path, copy.read(path)]));
	return () => copy.remove();
});

afterEach(() => {
	for (const [path, content] of kept) copy.write(path, content);
	run("rm -rf .git .changeset/*.md shallow");
});

const version = (given: string) =>
	copy.edit<{ version: string }>("package.json", (manifest) => {
		manifest.version = given;
	});

/** Makes of the digests what a changed revision has that was frozen anew by hand. */
const tamper = (letter: string) =>
	copy.edit<Record<string, object>>(RELEASED, (released) => {
		released["2025-r1"] = { ...released["2025-r1"], ids: `sha256-${letter.repeat(43)}=` };
	});

const untamper = () => copy.write(RELEASED, kept.get(RELEASED) as string);

const refused = (line: string, reason: string) => {
	const { status, stdout, stderr } = copy.run(line);
	expect([status, stdout]).toEqual([1, ""]);
	expect(stderr).toContain(reason);
};

describe("what is released", () => {
	test("is what every tag from 1.0.0 on froze", () => {
		version("1.1.0");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0 && git tag v1.1.0-beta.1`);
		expect(copy.run(CHECK)).toEqual({
			status: 0,
			stdout: "2025-r1: as released. Held against data/released.json and v1.0.0, v1.1.0-beta.1.\n",
			stderr: "",
		});
		tamper("A");
		refused(CHECK, `${RELEASED} no longer has 2025-r1 as v1.0.0 released it:\n  ids\n`);
		refused(FREEZE, "2025-r1 is released, and 1.0.0 is out");
	});

	test.each(["v1.1.0-beta.1", "v1.1.0"])(
		"is not what a newer tag %s has of a changed revision",
		(tag) => {
			version("1.1.0");
			run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
			tamper("A");
			run(`${COMMIT} && git tag ${tag}`);
			refused(CHECK, `the tags v1.0.0 and ${tag} have 2025-r1 in two ways; one of them is`);
			untamper();
			refused(CHECK, `the tags v1.0.0 and ${tag} have 2025-r1 in two ways; one of them is`);
		},
	);

	test("may be missing where only another line of development has it, but is not another there", () => {
		version("1.1.0");
		run(`git init -q -b main . && ${COMMIT} && git tag v1.0.0 && git checkout -q -b other`);
		const { "2025-r1": digests } = JSON.parse(copy.read(RELEASED));
		copy.write(RELEASED, JSON.stringify({ "2025-r1": digests, "2025-r7": digests }));
		run(`${COMMIT} && git tag v2.0.0 && git checkout -q main`);
		const passes = { status: 0, stdout: expect.stringContaining(" and v1.0.0, v2.0.0.\n") };
		expect(copy.run(CHECK)).toMatchObject(passes);
		copy.write(RELEASED, JSON.stringify({ "2025-r1": digests, "2025-r7": {} }));
		refused(CHECK, `${RELEASED} no longer has 2025-r7 as v2.0.0 released it:\n`);
		run("git checkout -q other -- . && git merge -q other");
		copy.write(RELEASED, JSON.stringify({ "2025-r1": digests }));
		refused(CHECK, `${RELEASED} no longer has 2025-r7 as v2.0.0 released it:\n`);
	});

	test("holds a state before 1.0.0 only to what it has", () => {
		version("0.2.0");
		const { "2025-r1": digests } = JSON.parse(copy.read(RELEASED));
		run(`git init -q -b main . && ${COMMIT} && git tag v0.2.0 && git checkout -q -b other`);
		version("1.0.0");
		copy.write(RELEASED, JSON.stringify({ "2025-r1": digests, "2025-r7": digests }));
		run(`${COMMIT} && git tag v1.0.0 && git checkout -q main`);
		expect(copy.run(CHECK)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining(" and v0.2.0, v1.0.0.\n"),
		});
		refused(FREEZE, "2025-r1 is released, and 1.0.0 is out");
		tamper("A");
		refused(CHECK, `${RELEASED} no longer has 2025-r1 as v1.0.0 released it:\n`);
	});

	test("is told by versions alone, whatever git prints by default", () => {
		version("1.1.0");
		run(`git init -q . && git config column.ui always && ${COMMIT} && git tag v1.0.0`);
		tamper("A");
		run(`${COMMIT} && git tag v1-draft && git tag v2-plan && git tag v99`);
		untamper();
		expect(copy.run(CHECK)).toMatchObject({
			status: 0,
			stdout: expect.stringContaining(" and v1.0.0.\n"),
		});
	});

	test("is told in a changeset when it is new, after 1.0.0 as before", () => {
		version("1.0.0");
		const { "2025-r1": digests } = JSON.parse(copy.read(RELEASED));
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		copy.write(RELEASED, JSON.stringify({ "2025-r1": digests, "2025-r7": digests }));
		refused(CHECK, "2025-r7 is new since v1.0.0, and no changeset names it: ");
	});

	test("is nothing in a tag before 1.0.0 that has no digests", () => {
		version("0.2.0");
		run(`git init -q . && git add package.json && ${GIT} commit -qm none && git tag v0.1.0`);
		expect(copy.run(CHECK)).toMatchObject({ status: 0 });
	});

	test("needs no git before 1.0.0", () => {
		version("0.9.0");
		expect(copy.run(`PATH= "${process.execPath}" scripts/revision-check.ts`)).toMatchObject({
			status: 0,
		});
	});

	test("is not known by a tag that has no digests", () => {
		run(`git init -q . && git rm -q --cached -r . --ignore-unmatch && git add package.json`);
		run(`${GIT} commit -qm none && git tag v1.0.0`);
		for (const line of [CHECK, FREEZE]) refused(line, "git show v1.0.0:data/released.json fails");
	});

	test.each([
		["{}\n", "data/released.json of the tag v1.0.0 has no revision, so the tag is of no release"],
		["{,\n", "data/released.json of the tag v1.0.0: "],
	])("is not known by a tag that has %j", (content, reason) => {
		copy.write(RELEASED, content);
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		untamper();
		for (const line of [CHECK, FREEZE]) refused(line, reason);
	});

	test("is not known without tags once 1.0.0 is out", () => {
		version("1.1.0");
		run(`git init -q . && ${COMMIT}`);
		for (const line of [CHECK, FREEZE]) {
			refused(line, "no tag from v1.0.0 on is here, in the history of ");
			refused(line, "git fetch --tags\n");
		}
	});

	test("is not known in a shallow clone without tags, not even at 1.0.0", () => {
		version("1.0.0");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0 && ${GIT} commit -q --allow-empty -m more`);
		run(
			`git clone -q --depth 1 --no-tags "file://$PWD" shallow && rm -rf .git && mv shallow/.git .`,
		);
		for (const line of [CHECK, FREEZE]) refused(line, "git fetch --tags --unshallow\n");
	});

	test("is not known where git fails", () => {
		run(`git init -q . && ${COMMIT}`);
		for (const line of [CHECK, FREEZE]) {
			refused(`GIT_DIR=/nonexistent ${line}`, "fails, so what is released cannot be read");
			refused(`GIT_TEST_ASSUME_DIFFERENT_OWNER=1 ${line}`, "dubious ownership");
		}
		run("rm .git/HEAD");
		refused(CHECK, "fails, so what is released cannot be read");
	});

	test("needs no tag before 1.0.0 is out, in the commit that releases it or without a repository", () => {
		const alone = {
			status: 0,
			stdout:
				"2025-r1: as released. Held against data/released.json alone: there is no release tag here.\n",
			stderr: "",
		};
		version("0.9.0");
		expect(copy.run(CHECK)).toEqual(alone);
		version("1.0.0");
		run(`git init -q . && ${COMMIT}`);
		expect(copy.run(CHECK)).toEqual(alone);
	});

	test("needs a clone from 1.0.0 on", () => {
		version("1.0.0");
		for (const line of [CHECK, FREEZE]) refused(line, "this folder is no git repository");
		run(
			`mkdir within && cp -r data src scripts package.json within && ln -s ../node_modules within`,
		);
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		refused(`cd within && ${CHECK}`, "this folder is no git repository");
		run("rm -r within");
	});
});

describe("before 1.0.0, a revision that is other than in the newest tag", () => {
	const reason = "2025-r1 is not what v0.2.0 has, and no changeset names it: ";

	/** The changelog is one of its own, since the real one comes to name 2025-r1 above 0.2.0. */
	const changed = () => {
		version("0.2.0");
		copy.write("CHANGELOG.md", "# china-aluminum\n\n## 0.2.0\n\n2025-r1 is first.\n");
		run(`git init -q . && ${COMMIT} && git tag v0.2.0-beta.1`);
		tamper("A");
		run(`${COMMIT} && git tag v0.2.0`);
		untamper();
	};

	test.each([
		["none", ""],
		["one without a head", "2025-r1 has a note more.\n"],
		["one of another package", '---\n"another": patch\n---\n\n2025-r1 has a note more.\n'],
		["one that releases nothing", '---\n"china-aluminum": none\n---\n\n2025-r1 is mended.\n'],
		["one of another revision", '---\n"china-aluminum": patch\n---\n\n2025-r12 is mended.\n'],
	])("is refused with a changeset such as %s", (_, content) => {
		changed();
		copy.write(".changeset/mended.md", content);
		refused(CHECK, reason);
		refused(FREEZE, "no changeset names 2025-r1: ");
	});

	test("passes with a changeset that names it, and with what the changelog made of that", () => {
		changed();
		copy.write(
			".changeset/mended.md",
			'---\n"china-aluminum": patch\n---\n\n`2025-r1` has a note more.\n',
		);
		const passes = {
			status: 0,
			stdout: "2025-r1: as released. Held against data/released.json and v0.2.0.\n",
		};
		expect(copy.run(CHECK)).toMatchObject(passes);
		run("rm .changeset/mended.md");
		refused(CHECK, reason);
		copy.write(
			"CHANGELOG.md",
			"# china-aluminum\n\n## 0.3.0\n\n2025-r1 is mended.\n\n## 0.2.0\n\nFirst.\n",
		);
		expect(copy.run(CHECK)).toMatchObject(passes);
	});
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { linesOf } from "../../scripts/lib/Problem.ts";
import { Repository } from "../../scripts/lib/Repository.ts";
import { beginRevision } from "../../scripts/lib/revisions/beginRevision.ts";
import { checkRevisions } from "../../scripts/lib/revisions/checkRevisions.ts";
import { freezeRevision } from "../../scripts/lib/revisions/freezeRevision.ts";
import { problemsFrom } from "../support/problemsFrom.ts";
import { TestRepository } from "../support/TestRepository.ts";

const RELEASED = "data/released.json";
const GIT = "git -c user.name=test -c user.email=test@example.org";
const COMMIT = `git add -A data package.json CHANGELOG.md && ${GIT} commit -qm state`;

let repository: TestRepository;
let kept: string;

beforeEach(() => {
	repository = new TestRepository();
	kept = repository.text(RELEASED);
	return () => repository.remove();
});

afterEach(() => {
	vi.unstubAllEnvs();
});

const run = (line: string) => repository.run(line);
const version = (given: string) => repository.setVersion(given);
const digests = () => repository.released()["2025-r1"];
const release = (released: object) => repository.writeJson(RELEASED, released);

/** Gives the revision the digests of a changed one that was frozen again by hand. */
const tamper = (letter: string) =>
	release({ "2025-r1": { ...digests(), ids: `sha256-${letter.repeat(43)}=` } });

const untamper = () => repository.write(RELEASED, kept);

const check = (of: Repository = repository) => checkRevisions(of);
const freeze = (of: Repository = repository) => freezeRevision(of, "2025-r1");

/** Expects a command to fail for a reason, which its problems tell. */
async function rejected(command: () => unknown, reason: string): Promise<void> {
	expect(linesOf(await problemsFrom(command))).toContain(reason);
}

/** The outcome of a check that passes, compared with some tags. */
const passes = (tags: string) => ({
	text: `2025-r1: as released. Compared with ${RELEASED} ${tags}`,
});

const ALONE = "only, because there is no release tag.";

describe("what is released", () => {
	test("is what every tag from 1.0.0 on froze", async () => {
		version("1.1.0");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0 && git tag v1.1.0-beta.1`);
		expect(await check()).toEqual(passes("and v1.0.0, v1.1.0-beta.1."));
		tamper("A");
		await rejected(check, `${RELEASED}: no longer has 2025-r1 as v1.0.0 released it:\nids\n`);
		await rejected(freeze, "2025-r1: is released, and 1.0.0 is out");
	});

	test.each(["v1.1.0-beta.1", "v1.1.0"])(
		"is not what a newer tag %s has of a changed revision",
		async (tag) => {
			version("1.1.0");
			run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
			tamper("A");
			run(`${COMMIT} && git tag ${tag}`);
			await rejected(check, `tags v1.0.0 and ${tag}: have 2025-r1 in two ways; one of them is`);
			untamper();
			await rejected(check, `tags v1.0.0 and ${tag}: have 2025-r1 in two ways; one of them is`);
		},
	);

	test("may be missing if only another line of development has it, but is not another there", async () => {
		version("1.1.0");
		run(`git init -q -b main . && ${COMMIT} && git tag v1.0.0 && git checkout -q -b other`);
		release({ "2025-r1": digests(), "2025-r7": digests() });
		run(`${COMMIT} && git tag v2.0.0 && git checkout -q main`);
		expect(await check()).toEqual(passes("and v1.0.0, v2.0.0."));
		release({ "2025-r1": digests(), "2025-r7": {} });
		await rejected(check, `${RELEASED}: no longer has 2025-r7 as v2.0.0 released it:\n`);
		run("git checkout -q other -- . && git merge -q other");
		release({ "2025-r1": digests() });
		await rejected(check, `${RELEASED}: no longer has 2025-r7 as v2.0.0 released it:\n`);
	});

	test("holds a state before 1.0.0 only to what it has", async () => {
		version("0.2.0");
		run(`git init -q -b main . && ${COMMIT} && git tag v0.2.0 && git checkout -q -b other`);
		version("1.0.0");
		release({ "2025-r1": digests(), "2025-r7": digests() });
		run(`${COMMIT} && git tag v1.0.0 && git checkout -q main`);
		expect(await check()).toEqual(passes("and v0.2.0, v1.0.0."));
		await rejected(freeze, "2025-r1: is released, and 1.0.0 is out");
		tamper("A");
		await rejected(check, `${RELEASED}: no longer has 2025-r1 as v1.0.0 released it:\n`);
	});

	test("follows from versions only, whatever git prints by default", async () => {
		version("1.1.0");
		run(`git init -q . && git config column.ui always && ${COMMIT} && git tag v1.0.0`);
		tamper("A");
		run(`${COMMIT} && git tag v1-draft && git tag v2-plan && git tag v99`);
		untamper();
		expect(await check()).toEqual(passes("and v1.0.0."));
	});

	test("is named in a changeset when it is new, after 1.0.0 as before", async () => {
		version("1.0.0");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		release({ "2025-r1": digests(), "2025-r7": digests() });
		await rejected(check, "2025-r7: is new since v1.0.0, and no changeset names it");
	});

	test("is nothing in a tag before 1.0.0 that has no digests", async () => {
		version("0.2.0");
		run(`git init -q . && git add package.json && ${GIT} commit -qm none && git tag v0.1.0`);
		expect(await check()).toEqual(passes(ALONE));
	});

	test("needs no git before 1.0.0", async () => {
		version("0.9.0");
		vi.stubEnv("PATH", "");
		expect(await check()).toEqual(passes(ALONE));
	});

	test("is not known by a tag that has no digests", async () => {
		run(`git init -q . && git rm -q --cached -r . --ignore-unmatch && git add package.json`);
		run(`${GIT} commit -qm none && git tag v1.0.0`);
		for (const command of [check, freeze])
			await rejected(command, "git show v1.0.0:data/released.json: fails");
	});

	test.each([
		[
			"{}\n",
			"data/released.json of the tag v1.0.0: expected the released revisions, found none\n  The tag is not of a release; remove it.",
		],
		["{,\n", "data/released.json of the tag v1.0.0: "],
	])("is not known by a tag that has %j", async (content, reason) => {
		repository.write(RELEASED, content);
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		untamper();
		for (const command of [check, freeze]) await rejected(command, reason);
	});

	test("is not known without tags once 1.0.0 is out", async () => {
		version("1.1.0");
		run(`git init -q . && ${COMMIT}`);
		for (const command of [check, freeze]) {
			await rejected(command, "version 1.1.0: expected a tag from v1.0.0 on in the history of ");
			const said = linesOf(await problemsFrom(command));
			expect(said).toMatch(/git fetch --tags$/);
		}
	});

	test("is not known in a shallow clone without tags, not even at 1.0.0", async () => {
		version("1.0.0");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0 && ${GIT} commit -q --allow-empty -m more`);
		run(
			`git clone -q --depth 1 --no-tags "file://$PWD" shallow && rm -rf .git && mv shallow/.git .`,
		);
		for (const command of [check, freeze]) await rejected(command, "git fetch --tags --unshallow");
	});

	test("is not known if git fails", async () => {
		run(`git init -q . && ${COMMIT}`);
		for (const command of [check, freeze]) {
			vi.stubEnv("GIT_DIR", "/nonexistent");
			await rejected(command, "fails, so what is released cannot be read");
			vi.unstubAllEnvs();
			vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
			await rejected(command, "dubious ownership");
			vi.unstubAllEnvs();
		}
		run("rm .git/HEAD");
		await rejected(check, "fails, so what is released cannot be read");
	});

	test("needs no tag before 1.0.0 is out, in the commit that releases it or without a repository", async () => {
		version("0.9.0");
		expect(await check()).toEqual(passes(ALONE));
		version("1.0.0");
		run(`git init -q . && ${COMMIT}`);
		expect(await check()).toEqual(passes(ALONE));
	});

	test("is never frozen again from 1.0.0 on, not even before it is tagged", async () => {
		version("1.0.0");
		run("git init -q .");
		await rejected(
			freeze,
			"2025-r1: is released, and the version is 1.0.0: it never changes again\n  Create a revision:\n    npm run revision:new -- 2025-r2",
		);
	});

	test("must be what the tags have before another revision is frozen", async () => {
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		beginRevision(repository, ["2025-r2"]);
		repository.tell("2025-r2 is new.");
		const freezeNext = () => freezeRevision(repository, "2025-r2");
		tamper("A");
		await rejected(freezeNext, `${RELEASED}: no longer has 2025-r1 as v1.0.0 released it:\nids\n`);
		expect(repository.released()["2025-r2"]).toBeUndefined();
		untamper();
		expect(await freezeNext()).toEqual({
			text: `2025-r2 is frozen in ${RELEASED}. Compared with ${RELEASED} and v1.0.0.`,
		});
	});

	test("never changes once 1.0.0 is tagged, and the message does not offer to freeze it again", async () => {
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		tamper("A");
		const said = linesOf(await problemsFrom(check));
		expect(said).toContain(`${RELEASED}: no longer has 2025-r1 as v1.0.0 released it:\nids\n`);
		expect(said).toContain("npm run revision:new -- 2025-r2");
		expect(said).not.toContain("revision:freeze");
	});

	test("needs a clone from 1.0.0 on", async () => {
		version("1.0.0");
		for (const command of [check, freeze])
			await rejected(command, "version 1.0.0: expected a git repository");
		run("mkdir within && cp -r data src package.json .changeset within");
		run(`git init -q . && ${COMMIT} && git tag v1.0.0`);
		const within = new Repository(repository.at("within"));
		await rejected(() => check(within), "version 1.0.0: expected a git repository");
	});
});

describe("before 1.0.0, a revision that is other than in the newest tag", () => {
	const reason = "2025-r1: differs from v0.2.0, and no changeset names it";

	const changed = () => {
		version("0.2.0");
		repository.write("CHANGELOG.md", "# china-aluminum\n\n## 0.2.0\n\n2025-r1 is first.\n");
		run(`git init -q . && ${COMMIT} && git tag v0.2.0-beta.1`);
		tamper("A");
		run(`${COMMIT} && git tag v0.2.0`);
		untamper();
	};

	test.each([
		["none", ""],
		["one without front matter", "2025-r1 has a note more.\n"],
		["one of another package", '---\n"another": patch\n---\n\n2025-r1 has a note more.\n'],
		["one that releases nothing", '---\n"china-aluminum": none\n---\n\n2025-r1 is corrected.\n'],
		["one of another revision", '---\n"china-aluminum": patch\n---\n\n2025-r12 is corrected.\n'],
	])("is rejected with a changeset such as %s", async (_, content) => {
		changed();
		repository.write(".changeset/mended.md", content);
		await rejected(check, reason);
		await rejected(freeze, "2025-r1: expected a changeset that names it");
	});

	test("passes with a changeset that names it, and with its text in the changelog", async () => {
		changed();
		repository.write(
			".changeset/mended.md",
			'---\n"china-aluminum": patch\n---\n\n`2025-r1` has a note more.\n',
		);
		expect(await check()).toEqual(passes("and v0.2.0."));
		run("rm .changeset/mended.md");
		await rejected(check, reason);
		repository.write(
			"CHANGELOG.md",
			"# china-aluminum\n\n## 0.3.0\n\n2025-r1 is corrected.\n\n## 0.2.0\n\nFirst.\n",
		);
		expect(await check()).toEqual(passes("and v0.2.0."));
	});
});

/**
 * Begins a revision: `npm run revision:new -- 2025-r2` as a copy of the newest one of the same report,
 * which it supersedes; `npm run revision:new -- 2026-r1` as an empty file for another report.
 */
import { existsSync } from "node:fs";
import type { DatasetFile } from "../src/schema/model.ts";
import { nextId } from "./lib/revisions/nextId.ts";
import { readJson, readRevision, readRevisions, writeJson } from "./lib/revisions/readRevision.ts";
import { byAge, dataFile, filesOf, REVISION_ID, yearOf } from "./lib/revisions/revisionIds.ts";
import { stop } from "./lib/revisions/stop.ts";

const [id, named] = process.argv.slice(2);
if (id === undefined) stop("usage: npm run revision:new -- REVISION [THE REVISION TO COPY]");
if (!REVISION_ID.test(id)) stop(`expected a year and a number, such as 2025-r2, found ${id}`);
if (existsSync(dataFile(id))) stop(`${dataFile(id)} is there already`);

const revisions = readRevisions();
const newest = revisions.findLast(({ revision }) => yearOf(revision) === yearOf(id))?.revision;
if (newest !== undefined && byAge(id, newest) < 0) {
	stop(`${newest} is there, and a new revision comes after it: name it ${nextId(newest)}`);
}
const from = named ?? newest;
const [date] = new Date().toISOString().split("T");

function write(path: string, file: object): void {
	writeJson(path, file);
	console.log(path);
}

/** Copies every file of a revision, with the new one's name in it. */
function copy(old: string, revision: string): void {
	if (yearOf(old) !== yearOf(revision)) {
		stop(`${old} is of another report, which ${revision} cannot supersede; name none`);
	}
	const { title, source, ...rest } = readRevision(old);
	const after = revisions.find(({ supersedes }) => supersedes === old);
	if (after !== undefined) stop(`${old} is superseded by ${after.revision}; copy that`);
	const history = { supersedes: old, corrections: [], withdrawn: [] };
	write(dataFile(revision), { ...rest, revision, date, ...history, title, source });
	for (const path of filesOf(old).filter((name) => name !== dataFile(old))) {
		const file = readJson(path);
		write(path.replace(old, revision), "revision" in file ? { ...file, revision } : file);
	}
}

/** A file without content: `npm run data:generate` lists what is to be filled in. */
const empty: Omit<DatasetFile, "source"> & { source: object } = {
	revision: id,
	date: date as string,
	title: "",
	source: { title: "", host: "", language: "en", codePoints: 0, digest: "", note: "" },
	sections: [],
	figures: [],
	statements: [],
	discrepancies: [],
};

if (from === undefined) write(dataFile(id), empty);
else copy(from, id);

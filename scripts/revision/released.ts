import { spawnSync } from "node:child_process";
import type { Digests } from "./digestsOf.ts";
import { readJson, writeJson } from "./readRevision.ts";

/** Where the digests of the released revisions stand. */
export const RELEASED = "data/released.json";

/** The digests of the released revisions, by revision. */
export type Released = Readonly<Record<string, Digests>>;

export const readReleased = (): Released => readJson(RELEASED);

export const writeReleased = (released: Released) => writeJson(RELEASED, released);

/** What git prints, or nothing where there is no repository or no such thing in it. */
function git(...args: readonly string[]): string {
	const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
	return status === 0 ? stdout.trim() : "";
}

/** The tag of the newest release from 1.0.0 on that is known here. */
const newestTag = (): string | undefined =>
	git("tag", "--list", "v[1-9]*", "--sort=-version:refname").split("\n").find(Boolean);

/** The digests of the revisions as the newest release from 1.0.0 on has them. */
export function releasedAtTag(): Released {
	const tag = newestTag();
	const text = tag === undefined ? "" : git("show", `${tag}:${RELEASED}`);
	return text === "" ? {} : JSON.parse(text);
}

/** Says whether 1.0.0 is released, after which what is frozen stays so. */
export function isStable(): boolean {
	const { version } = readJson("package.json");
	return Number(version.split(".")[0]) >= 1 || newestTag() !== undefined;
}

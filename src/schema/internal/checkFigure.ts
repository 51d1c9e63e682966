import type { Kind } from "../../model/unit.ts";
import { kinds } from "../../units/kindsOf.ts";
import type { FigureEntry } from "../model.ts";
import { checkPlace } from "./checkPlace.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** The kinds of quantity that are changes by what they are. */
const changeKinds: readonly Kind[] = ["change-of-share", "relative-change", "growth-rate"];

const dimensions = ["commodity", "indicator", "area", "period"] as const;

function checkNumber(entry: FigureEntry, report: Report): void {
	const { value, unit, kind, qualifier } = entry;
	const decimal = Number(value);
	const expressed: readonly Kind[] = kinds[unit];
	if (!expressed.includes(kind)) {
		report("kind", `expected ${expressed.join(" or ")} for the unit ${unit}, found ${kind}`);
	}
	if (decimal <= 0 && qualifier === "nearly") {
		report("qualifier", `expected "over" or "under" for ${value}: "nearly" needs more than zero`);
	}
	if (entry.precision && qualifier !== "rounded" && qualifier !== "about") {
		report("precision", `expected none for "${qualifier}", whose bounds do not depend on it`);
	}
	if (decimal < 0 && qualifier === "over") {
		report("qualifier", `expected "under" for ${value}: a decline of more is a smaller number`);
	}
}

function checkLevel(entry: FigureEntry, id: string, around: Surroundings, report: Report): void {
	if (!around.figureIds.has(id) || id === entry.id) {
		report("changeOf", `expected the id of another figure, found "${id}"`);
		return;
	}
	const level = around.entries.get(id);
	if (level === undefined) return;
	const isShare = level.kind === "share";
	if (isShare !== (entry.kind === "change-of-share") || changeKinds.includes(level.kind)) {
		report("changeOf", `expected a level that ${entry.kind} can change, found ${level.kind}`);
	}
	if (level.baseline !== undefined) {
		report("changeOf", `expected a level, found "${level.id}", which is a change itself`);
	}
	for (const dimension of dimensions) {
		if (entry[dimension] !== level[dimension]) {
			report(
				dimension,
				`expected "${level[dimension]}" as in "${level.id}", found "${entry[dimension]}"`,
			);
		}
	}
}

const beginOf = (interval: string) => interval.replace(/\/.*/, "");

/** Whether a time begins before another one, as far as both tell. */
function isBefore(time: string, other: string): boolean {
	const length = Math.min(beginOf(time).length, beginOf(other).length);
	return time.slice(0, length) < other.slice(0, length);
}

function checkChange(entry: FigureEntry, around: Surroundings, report: Report): void {
	const { kind, baseline, changeOf, period } = entry;
	if ((baseline === undefined) !== (changeOf === undefined)) {
		report(
			baseline === undefined ? "baseline" : "changeOf",
			"expected baseline and changeOf together, each null where the report states none",
		);
	}
	if (baseline === undefined && changeKinds.includes(kind)) {
		report("baseline", `expected a baseline for a ${kind}, or null where the report states none`);
	}
	if (baseline && period && !isBefore(baseline, period)) {
		report("baseline", `expected a time before ${period}, found ${baseline}`);
	}
	if (changeOf) checkLevel(entry, changeOf, around, report);
}

/** Checks what ties the fields of an entry to one another and to the rest of its file. */
export function checkFigure(entry: FigureEntry, around: Surroundings, report: Report): void {
	checkNumber(entry, report);
	checkChange(entry, around, report);
	checkPlace(entry, around, report);
}

import { shown } from "../../internal/gate/shown.ts";
import { strangeFields } from "../../internal/selector/strangeFields.ts";
import type { Kind } from "../../model/unit.ts";
import { constantName } from "../constantName.ts";
import type { FigureEntry } from "../model.ts";
import { checkCode } from "./checkCodes.ts";
import { checkNumber } from "./checkNumber.ts";
import { checkPlace } from "./checkPlace.ts";
import { checkPrinted } from "./checkPrinted.ts";
import { isUnitOf } from "./isUnitOf.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** The kinds of quantity that are always changes. */
const changeKinds: readonly Kind[] = ["change-of-share", "relative-change", "growth-rate"];

const dimensions = ["commodity", "indicator", "area", "period"] as const;

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
				`expected ${shown(level[dimension])} as in "${level.id}", found ${shown(entry[dimension])}`,
			);
		}
	}
}

const beginOf = (interval: string) => interval.replace(/\/.*/, "");

/** Whether a time begins before another time, to the precision that both have. */
function isBefore(time: string, other: string): boolean {
	const length = Math.min(beginOf(time).length, beginOf(other).length);
	return time.slice(0, length) < other.slice(0, length);
}

function checkChange(entry: FigureEntry, around: Surroundings, report: Report): void {
	const { kind, baseline, changeOf, period } = entry;
	if ((baseline === undefined) !== (changeOf === undefined)) {
		report(
			baseline === undefined ? "baseline" : "changeOf",
			"expected baseline and changeOf together, each null if the report does not state it",
		);
	}
	if (baseline === undefined && changeKinds.includes(kind)) {
		report(
			"baseline",
			`expected a baseline for a ${kind}, or null if the report does not state it`,
		);
	}
	if (baseline && period && !isBefore(baseline, period)) {
		report("baseline", `expected a time before ${period}, found ${baseline}`);
	}
	if (changeOf) checkLevel(entry, changeOf, around, report);
}

function checkConstant({ id }: FigureEntry, taken: Map<string, string>, report: Report): void {
	const name = constantName(id);
	const owner = taken.get(name);
	if (owner !== undefined) {
		report("id", `expected a different constant, found ${name} of "${owner}" again`);
	}
	taken.set(name, id);
}

/** Checks what an entry is about, and what a share is a share of. */
function checkSubject(entry: FigureEntry, around: Surroundings, report: Report): void {
	const { base, kind, commodity, indicator } = entry;
	const { commodityIds, indicatorIds } = around;
	checkCode(commodity, commodityIds, "commodity", report);
	checkCode(indicator, indicatorIds, "indicator", report);
	if (base === undefined) return;
	if (kind !== "share") report("base", `expected none for a ${kind}, which is not a share`);
	checkCode(base?.commodity, commodityIds, "base.commodity", report);
	checkCode(base?.indicator, indicatorIds, "base.indicator", report);
}

/** Checks that a selector was created for the phrase, unit and qualifier of its entry. */
function checkSelector(entry: FigureEntry, report: Report): void {
	const { selector } = entry;
	// A unit that cannot express the kind is a separate mistake.
	if (selector === undefined || !isUnitOf(entry)) return;
	for (const name of strangeFields(entry, selector)) {
		const message = `expected ${shown(entry[name])} as in the figure, found ${shown(selector[name])}`;
		report(`selector.${name}`, message);
	}
}

/**
 * Checks how the fields of an entry fit each other and the rest of its file.
 *
 * @param entry - The entry.
 * @param around - The rest of the file.
 * @param constants - The names of the constants so far with the ids of their figures.
 * @param report - Reports a problem.
 */
export function checkFigure(
	entry: FigureEntry,
	around: Surroundings,
	constants: Map<string, string>,
	report: Report,
): void {
	checkConstant(entry, constants, report);
	checkNumber(entry, report);
	if (around.isEnglish) checkPrinted(entry, report);
	checkSubject(entry, around, report);
	checkChange(entry, around, report);
	checkPlace(entry, around, report);
	checkSelector(entry, report);
}

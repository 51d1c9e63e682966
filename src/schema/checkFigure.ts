import type { Section } from "../figure.ts";
import { kinds } from "../kinds.ts";
import type { Kind } from "../units.ts";
import type { FigureEntry } from "./model.ts";

/** What an entry can be tied to: the sections and the other entries of its file, by id. */
export interface Surroundings {
	/** The sections, by id. */
	readonly sections: ReadonlyMap<string, Section>;
	/** The entries, by id. */
	readonly entries: ReadonlyMap<string, FigureEntry>;
}

/** Reports a breach at a field of the entry. */
export type Report = (field: string, message: string) => void;

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

function checkLevel(entry: FigureEntry, level: FigureEntry | undefined, report: Report): void {
	if (level === undefined || level === entry) {
		report("changeOf", `expected the id of another figure, found "${entry.changeOf}"`);
		return;
	}
	const isShare = level.kind === "share";
	if (isShare !== (entry.kind === "change-of-share") || changeKinds.includes(level.kind)) {
		report("changeOf", `expected a level that ${entry.kind} can change, found ${level.kind}`);
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

function checkChange(entry: FigureEntry, { entries }: Surroundings, report: Report): void {
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
	if (baseline && period && baseline.slice(0, 4) >= period.slice(0, 4)) {
		report("baseline", `expected a time before ${period}, found ${baseline}`);
	}
	if (changeOf) checkLevel(entry, entries.get(changeOf), report);
}

function checkPlace(
	{ section, selector }: FigureEntry,
	around: Surroundings,
	report: Report,
): void {
	const home = around.sections.get(section);
	if (home === undefined) {
		report("section", `expected the id of a section, found "${section}"`);
	} else if (selector && (selector.start < home.start || selector.end > home.end)) {
		report(
			"selector",
			`expected a range in ${home.start} to ${home.end}, found ${selector.start} to ${selector.end}`,
		);
	}
}

/** Checks what ties the fields of an entry to one another and to the rest of its file. */
export function checkFigure(entry: FigureEntry, around: Surroundings, report: Report): void {
	checkNumber(entry, report);
	checkChange(entry, around, report);
	checkPlace(entry, around, report);
}

import type { StatementEntry } from "../model.ts";
import type { Report, Surroundings } from "./surroundings.ts";

/** Checks that an entry is in a section of its file. */
export function checkPlace(
	{ section, selector }: Pick<StatementEntry, "section" | "selector">,
	around: Surroundings,
	report: Report,
): void {
	const home = around.sections.get(section);
	if (!around.sectionIds.has(section)) {
		report("section", `expected the id of a section, found "${section}"`);
	} else if (home && selector && (selector.start < home.start || selector.end > home.end)) {
		report(
			"selector",
			`expected a range in ${home.start} to ${home.end}, found ${selector.start} to ${selector.end}`,
		);
	}
}

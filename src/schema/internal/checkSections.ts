import type { Section } from "../../model/dataset.ts";
import type { ReadList } from "./readList.ts";
import type { Report } from "./surroundings.ts";

/** Checks that sections have different ids, follow one another, and lie within the report. */
export function checkSections(
	{ entries }: ReadList<Section>,
	codePoints: number | undefined,
	report: Report,
): void {
	const ids = new Set<string>();
	let end = 0;
	for (const [index, section] of entries) {
		if (ids.has(section.id)) {
			report(`sections[${index}].id`, `expected a different id, found "${section.id}" again`);
		}
		ids.add(section.id);
		if (section.start < end) {
			report(
				`sections[${index}].start`,
				`expected ${end} or more, after the previous section, found ${section.start}`,
			);
		}
		end = section.end;
	}
	if (codePoints !== undefined && end > codePoints) {
		report(
			"sections",
			`expected an end within the ${codePoints} code points of the report, found ${end}`,
		);
	}
}

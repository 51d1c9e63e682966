import microdiff from "microdiff";
import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import type { Problem } from "../Problem.ts";
import { anchorsFile, reportFile } from "../paths.ts";
import type { Anchors } from "./Anchors.ts";
import { anchorsOf } from "./anchorsOf.ts";
import type { ReportFile } from "./ReportFile.ts";

const shown = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));

/** The anchors without those of entries that a copy does not have, which are reported by themselves. */
function withoutMissing(anchors: Anchors, computed: Anchors, isComplete: boolean): Anchors {
	const kept = <T>(places: Readonly<Record<string, T>>, found: object) =>
		Object.fromEntries(Object.entries(places).filter(([id]) => Object.hasOwn(found, id)));
	return {
		...anchors,
		sections: kept(anchors.sections, computed.sections),
		figures: kept(anchors.figures, computed.figures),
		statements: kept(anchors.statements, computed.statements),
		contexts: isComplete ? anchors.contexts : computed.contexts,
	};
}

/**
 * Finds where the anchors of a report file are not what a copy of the report gives, and what the copy
 * does not have.
 */
export async function findMisplacements(
	file: ReportFile,
	anchors: Anchors,
	text: string,
): Promise<Problem[]> {
	const { anchors: computed, problems } = await anchorsOf(file, text);
	const stored = withoutMissing(anchors, computed, problems.length === 0);
	const unequal = microdiff(stored, computed).map((difference) => {
		const expected = difference.type === "REMOVE" ? undefined : difference.value;
		const found = difference.type === "CREATE" ? undefined : difference.oldValue;
		return {
			subject: `${anchorsFile(file.revision)}: ${pathOf(difference.path)}`,
			message: `expected ${shown(expected)}, as in the copy at hand, found ${shown(found)}`,
		};
	});
	const missing = problems.map(({ subject, ...rest }) => ({
		subject: `${reportFile(file.revision)}: ${subject}`,
		...rest,
	}));
	return [...unequal, ...missing];
}

import microdiff from "microdiff";
import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import type { Problem } from "../Problem.ts";
import { anchorsFile, reportFile } from "../paths.ts";
import type { Anchors } from "./Anchors.ts";
import { anchorsOf } from "./anchorsOf.ts";
import type { ReportFile } from "./ReportFile.ts";

/**
 * Finds where a copy of the report does not have what a report file says, or where the anchors are not
 * what the copy gives.
 */
export async function findMisplacements(
	file: ReportFile,
	anchors: Anchors,
	text: string,
): Promise<Problem[]> {
	const computed = await anchorsOf(file, text);
	const notInCopy = computed.problems.map(({ subject, ...rest }) => ({
		subject: `${reportFile(file.revision)}: ${subject}`,
		...rest,
	}));
	const unequal = microdiff(anchors, computed.anchors).map((difference) => ({
		subject: `${anchorsFile(file.revision)}: ${pathOf(difference.path)}`,
		message: `expected ${shown(difference.type === "REMOVE" ? undefined : difference.value)}, as in the copy at hand, found ${shown(difference.type === "CREATE" ? undefined : difference.oldValue)}`,
	}));
	return [...notInCopy, ...unequal];
}

const shown = (value: unknown) => (value === undefined ? "none" : JSON.stringify(value));

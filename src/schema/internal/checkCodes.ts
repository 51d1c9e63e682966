import type { Code } from "../../model/code.ts";
import type { ReadList } from "./readList.ts";
import type { Report } from "./surroundings.ts";

/** Checks that the ids of a code list are different. */
export function checkCodes(list: string, { entries }: ReadList<Code>, report: Report): void {
	const ids = new Set<string>();
	for (const [index, { id }] of entries) {
		if (ids.has(id)) report(`${list}[${index}].id`, `expected a different id, found "${id}" again`);
		ids.add(id);
	}
}

/** Checks that a code is in its list, if the file has one. */
export function checkCode(
	code: string | null | undefined,
	codes: ReadonlySet<string>,
	path: string,
	report: Report,
): void {
	if (typeof code !== "string" || codes.size === 0 || codes.has(code)) return;
	report(path, `expected a code of the list in the file, found "${code}"`);
}

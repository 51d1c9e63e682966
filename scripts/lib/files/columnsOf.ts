import { type Member, membersOf } from "./membersOf.ts";
import type { Column } from "./Table.ts";

/** The numbers that are counts. */
const COUNTS = ["decimals", "sentence"];

function typeOf({ name, type }: Member): Column["type"] {
	if (COUNTS.includes(name)) return "integer";
	return (["number", "boolean"] as const).find((it) => type.startsWith(it)) ?? "string";
}

/** The columns that an interface of a source file describes, with the codes of those that have a list. */
export const columnsOf = (
	path: string,
	categories: Readonly<Record<string, readonly string[] | undefined>> = {},
): Column[] =>
	membersOf(path).map((member): Column => {
		const codes = categories[member.name];
		return {
			name: member.name,
			type: typeOf(member),
			isRequired: !member.type.includes("null"),
			description: member.description,
			...(codes ? { categories: codes } : {}),
		};
	});

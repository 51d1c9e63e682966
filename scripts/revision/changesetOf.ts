import type { Difference } from "microdiff";
import type { Correction, Withdrawal } from "../../src/figure.ts";
import { format } from "../../src/formatting/format.ts";
import { formatBounds } from "../../src/formatting/formatBounds.ts";
import { figureOf } from "../../src/schema/figureOf.ts";
import type { DatasetFile, FigureEntry } from "../../src/schema/model.ts";
import { pathOf } from "../../src/schema/pathOf.ts";
import { bumpOf } from "./bumpOf.ts";
import type { Change, Differences, Placed } from "./differencesOf.ts";
import type { Entry } from "./entriesOf.ts";

/** What revisions say of those before them. */
export interface History {
	readonly corrections: readonly Correction[];
	readonly withdrawn: readonly Withdrawal[];
}

/** The fields that make the number of a figure, with its unit and bounds. */
const NUMBER = ["value", "unit", "kind", "qualifier", "precision"];

const inCode = (value: unknown) => (value === undefined ? "none" : `\`${JSON.stringify(value)}\``);

/** The number of a figure with its unit, qualifier and bounds. */
function numberOf(entry: Entry): string {
	const figure = figureOf("", entry as unknown as FigureEntry);
	return `${format(figure)} (${figure.qualifier}, ${formatBounds(figure)})`;
}

const fieldLine = (field: Difference) => {
	const before = field.type === "CREATE" ? undefined : field.oldValue;
	const after = field.type === "REMOVE" ? undefined : field.value;
	return `${pathOf(field.path)}: ${inCode(before)} → ${inCode(after)}`;
};

function fieldLines({ list, before, after, fields }: Change): string[] {
	const isNumber =
		list === "figures" && fields.some(({ path }) => NUMBER.includes(String(path[0])));
	const number = isNumber ? [`number: ${numberOf(before)} → ${numberOf(after)}`] : [];
	return [...number, ...fields.map(fieldLine)].map((line) => `    - ${line}`);
}

/** What an entry is: the label and the number of a figure, the label of another. */
function textOf({ list, entry }: Placed): string {
	const { en } = (entry["label"] ?? {}) as { en?: string };
	const texts = [en, ...(list === "figures" ? [numberOf(entry)] : [])].filter(Boolean);
	return [`\`${entry.id}\` (${list})`, ...texts].join(": ");
}

const part = (title: string, lines: readonly string[]) =>
	lines.length === 0 ? [] : [`- **${title}**`, ...lines];

/**
 * A changeset, in Markdown, that tells in what a revision differs from an earlier one, and asks for
 * the release that VERSIONING.md demands.
 */
export function changesetOf(
	name: string,
	before: DatasetFile,
	after: DatasetFile,
	{ added, changed, renamed, gone, head }: Differences,
	{ corrections, withdrawn }: History,
): string {
	const bump = bumpOf(before.revision, after.revision, { added, changed, renamed, gone, head });
	if (bump === undefined) return `${after.revision} says what it said.\n`;
	const because = (id: string) => {
		const reasons = [...corrections, ...withdrawn].filter((one) => one.id === id);
		return reasons.length === 0 ? "" : `: ${reasons.map(({ reason }) => reason).join(" ")}`;
	};
	const replaced = (id: string) => {
		const successor = withdrawn.find((withdrawal) => withdrawal.id === id)?.replacedBy;
		return successor ? `, replaced by \`${successor}\`` : "";
	};
	return [
		"---",
		`"${name}": ${bump.release}`,
		"---",
		"",
		`Revision \`${after.revision}\` against \`${before.revision}\`: ${added.length} added, ${changed.length} changed, ${gone.length} withdrawn, ${renamed.length} renamed. A ${bump.release} release, since ${bump.reason}.`,
		"",
		...part(
			"Added",
			added.map((placed) => `  - ${textOf(placed)}`),
		),
		...part(
			"Changed",
			changed.flatMap((change) => [
				`  - \`${change.after.id}\` (${change.list})${because(change.after.id)}`,
				...fieldLines(change),
			]),
		),
		...part(
			"Withdrawn",
			gone.map(
				({ list, entry }) =>
					`  - \`${entry.id}\` (${list})${replaced(entry.id)}${because(entry.id)}`,
			),
		),
		...part(
			"Renamed",
			renamed.flatMap((change) => [
				`  - \`${change.before.id}\` → \`${change.after.id}\` (${change.list})${because(change.before.id)}`,
				...fieldLines(change),
			]),
		),
		...part(
			"Dataset",
			head.map((field) => `  - ${fieldLine(field)}`),
		),
		"",
	].join("\n");
}

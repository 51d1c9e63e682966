import type { Difference } from "microdiff";
import { format } from "../../../src/formatting/format.ts";
import { formatBounds } from "../../../src/formatting/formatBounds.ts";
import type { Correction, Withdrawal } from "../../../src/model/dataset.ts";
import { figureOf } from "../../../src/schema/internal/figureOf.ts";
import { pathOf } from "../../../src/schema/internal/pathOf.ts";
import type { DatasetFile, FigureEntry } from "../../../src/schema/model.ts";
import { bumpOf } from "./bumpOf.ts";
import type { Change, Differences, Placed } from "./differencesOf.ts";
import type { Entry } from "./entriesOf.ts";
import { yearOf } from "./revisionIds.ts";
import { withdrawalsOf } from "./succession.ts";

/** What revisions say about those before them. */
export interface Amendments {
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

/** What the manifest of a package says of its release. */
interface Manifest {
	readonly name: string;
	readonly version: string;
}

/** How many differences a revision has from an earlier one. */
function summaryOf(before: string, after: string, differences: Differences): string {
	const { added, changed, gone, renamed } = differences;
	return yearOf(before) === yearOf(after)
		? `Revision \`${after}\` compared with \`${before}\`: ${added.length} added, ${changed.length} changed, ${gone.length} withdrawn, ${renamed.length} renamed.`
		: `Revision \`${after}\` transcribes a different report and is added beside \`${before}\`: ${added.length} added.`;
}

/**
 * A changeset, in Markdown, of how a revision differs from an earlier one, with the release that
 * VERSIONING.md requires. There is none if nothing differs.
 */
export function changesetOf(
	{ name, version }: Manifest,
	before: DatasetFile,
	after: DatasetFile,
	differences: Differences,
	{ corrections, withdrawn }: Amendments,
): string | undefined {
	const { added, changed, renamed, gone, reordered, head } = differences;
	const bump = bumpOf(before.revision, after.revision, differences, version);
	if (bump === undefined) return undefined;
	const because = (id: string) => {
		const own = withdrawalsOf(id, withdrawn);
		const ids = [id, ...own.map(({ replacedBy }) => replacedBy)];
		const corrected = corrections.filter((one) => ids.includes(one.id));
		const reasons = [...new Set([...corrected, ...own].map(({ reason }) => reason))];
		return reasons.length === 0 ? "" : `: ${reasons.join(" ")}`;
	};
	const replaced = (id: string) => {
		const successor = withdrawalsOf(id, withdrawn).at(-1)?.replacedBy;
		return successor ? `, replaced by \`${successor}\`` : "";
	};
	return [
		"---",
		`"${name}": ${bump.release}`,
		"---",
		"",
		`${summaryOf(before.revision, after.revision, differences)} This is a ${bump.release} release because ${bump.reason}.`,
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
			"Reordered",
			reordered.map((list) => `  - ${list}`),
		),
		...part(
			"Dataset",
			head.map((field) => `  - ${fieldLine(field)}`),
		),
		"",
	].join("\n");
}

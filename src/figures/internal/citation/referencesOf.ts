import { revisions } from "../../../datasets/revisions.ts";
import { format } from "../../../formatting/format.ts";
import { createError, MOST_GIVEN } from "../../../internal/gate/createError.ts";
import { shown } from "../../../internal/gate/shown.ts";
import { nameInFormula } from "../../../internal/lineage/listed.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { SourcedQuantity } from "../../../model/sourcedQuantity.ts";
import { formatWithBounds } from "../formatWithBounds.ts";
import { isFigure } from "../isFigure.ts";
import { joined } from "../joined.ts";
import { listSources } from "../listSources.ts";
import { oneLine } from "../oneLine.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Reference } from "./Reference.ts";
import { type CitedRevision, type CitedRevisions, DATASETS } from "./revisionsIn.ts";

const AUTHOR = "The china-aluminum authors";

const NAME = "china-aluminum";

/** Notes as sentences; undefined if there are none. */
const sentencesOf = (notes: readonly string[]) =>
	notes.length > 0 ? notes.map((note) => `${note}.`).join(" ") : undefined;

/** A text as a key. */
const keyOf = (...parts: readonly string[]) => parts.join("-").replace(/[^A-Za-z0-9]+/g, "-");

/** The entries of a list by a name that each has, in the order of the names. */
function groupsOf<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const name = nameOf(item);
		const group = groups.get(name);
		if (group) group.push(item);
		else groups.set(name, [item]);
	}
	return [...groups];
}

/** Where a figure is in its revision and in the report. */
function locatorOf(figure: Figure, headings: Readonly<Record<string, string>>): string {
	const { id, section, sentence, printed } = figure;
	const heading = Object.hasOwn(headings, section) ? headings[section] : section;
	return `Figure ${id} (${format(figure)}; "${printed}", ${heading}, sentence ${sentence})`;
}

/** The report and the dataset revision that figures are from. */
function ofRevision(
	by: string,
	id: string,
	figures: readonly Figure[],
	datasets: CitedRevisions,
): Reference[] {
	const revision = datasets.get(id);
	if (!revision) {
		const sentences = `the revision ${shown(id)} of the figure ${shown(figures[0]?.id)} is not described. ${DATASETS}`;
		throw createError(
			"unknown-revision",
			by,
			"options.datasets",
			sentences,
			...figures.slice(0, MOST_GIVEN),
		);
	}
	const { source, title, date, digest, headings } = revision;
	const isOwn = (revisions as readonly CitedRevision[]).includes(revision);
	const notes = figures.map((figure) => locatorOf(figure, headings));
	return [
		{
			key: keyOf("report", id),
			type: "document",
			title: source.title,
			publisher: source.host,
		},
		{
			key: keyOf(isOwn ? NAME : "dataset", id),
			type: "dataset",
			author: isOwn ? AUTHOR : undefined,
			title,
			date,
			version: id,
			note: sentencesOf(digest === null ? notes : [...notes, `Digest ${digest}`]),
		},
	];
}

/** What one number of a source is. */
const numberIn = ({ label, period }: Quantity) => joined(", ", label?.en ?? "Number", period);

/** The sources of your own numbers. */
function ofSources(numbers: readonly SourcedQuantity[]): Reference[] {
	const groups = groupsOf(numbers, ({ source }) =>
		JSON.stringify([source.title, source.publisher, source.url]),
	);
	return groups.map(([name, group]) => {
		const { title, publisher, url, accessed } = (group[0] as SourcedQuantity).source;
		return {
			key: keyOf("source", fingerprint(name)),
			type: url === undefined ? "document" : "webpage",
			title,
			publisher,
			url: url && encodeURI(oneLine(url)).replaceAll("%25", "%"),
			accessed,
			note: sentencesOf(group.map((q) => `${numberIn(q)}: ${format(q)}`)),
		};
	});
}

/** Whether a quantity was stated without saying where. */
const isBare = (q: Quantity) =>
	q.derivation === undefined && q.source === undefined && !isFigure(q);

/** A number that was calculated, or that has no source. */
function ofNumber(q: Quantity): Reference {
	const title = formatWithBounds(q);
	if (q.derivation === undefined) {
		const key = keyOf("number", fingerprint(title));
		return { key, type: "document", title, note: "Given without a source." };
	}
	const { by, formula, inputs } = q.derivation;
	const values = Object.entries(inputs).map(([name, input]) => {
		if (typeof input !== "object") return `${nameInFormula(name)} = ${input}`;
		return `${nameInFormula(name)} = ${format(input)}${isBare(input) ? " without a source" : ""}`;
	});
	const note = `Calculated with ${NAME} as ${by}: ${formula}, where ${values.join(", ")}.`;
	const key = keyOf("result", fingerprint(`${title} ${note}`));
	return { key, type: "document", title, note };
}

/** A reference with each text as one line. */
const asLines = (reference: Reference) =>
	Object.fromEntries(
		Object.entries(reference).map(([field, text]) => [field, text && oneLine(text)]),
	) as unknown as Reference;

/** The entries of the citation of a quantity: the result, the reports and revisions, and the sources. */
export function referencesOf(by: string, q: Quantity, datasets: CitedRevisions): Reference[] {
	const sources = listSources(by, q);
	const figures = sources.filter((x): x is Figure => "id" in x);
	const numbers = sources.filter((x): x is SourcedQuantity => !("id" in x));
	const references = [
		...(q.derivation || isBare(q) ? [ofNumber(q)] : []),
		...groupsOf(figures, ({ revision }) => revision).flatMap(([id, group]) =>
			ofRevision(by, id, group, datasets),
		),
		...ofSources(numbers),
	];
	return references.map(asLines);
}

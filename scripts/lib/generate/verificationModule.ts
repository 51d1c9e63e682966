import type { Anchors } from "../anchors/Anchors.ts";
import { commented, literal } from "./code.ts";

const nameOf = (revision: string) => `selectors${revision.replace("-", "")}`;

/** Generates the module of what `china-aluminum/verify` knows of each revision. */
export function verificationModule(anchors: readonly Anchors[]): string {
	const revisions = anchors.map(({ revision }) => revision);
	return [
		"// Generated from data/*/anchors.json by `npm run data:generate`; edit the data instead.",
		`import type { FigureSelector, NumberContext, PassageHash } from "../model/selector.ts";`,
		...revisions.map((id) => `import { selectors as ${nameOf(id)} } from "./${id}.selectors.ts";`),
		"",
		commented(["Positions of the numbers of a revision in its report."]),
		"export interface Places {",
		"/** Positions of its figures, by id. */",
		"readonly selectors: Readonly<Record<string, FigureSelector>>;",
		"/** Sentences that have numbers but no figure. */",
		"readonly others: readonly NumberContext[];",
		"/** The other sentences and headings. */",
		"readonly passages: readonly PassageHash[];",
		"}",
		"",
		commented(["Positions of the numbers of each revision."]),
		"export const verification: { readonly [revision: string]: Places } = {",
		...anchors.map(
			({ revision, contexts, passages }) =>
				`${literal(revision)}: { selectors: ${nameOf(revision)}, others: ${literal(contexts)}, passages: ${literal(passages)} },`,
		),
		"};",
		"",
	].join("\n");
}

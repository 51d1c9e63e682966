import type { Words } from "../../language.ts";
import { dataset, sectionTitle } from "../../revision.ts";

interface Props {
	readonly id: string;
	readonly words: Words;
}

/** The heading of a section in the language of the report, or the name of a passage without one. */
export function SectionTitle({ id, words }: Props) {
	const heading = dataset.sections.find((section) => section.id === id)?.heading;
	if (typeof heading !== "string") return words.say(sectionTitle(id), `段落“${id}”`);
	return <span lang={dataset.source.language}>{heading}</span>;
}

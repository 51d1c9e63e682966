interface Section {
	readonly id: string;
	readonly heading: string | null;
}

/** Heading of a section, or its identifier where it has none. */
export const sectionTitleIn = (sections: readonly Section[], id: string): string =>
	sections.find((section) => section.id === id)?.heading ?? `Passage "${id}"`;

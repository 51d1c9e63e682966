import {
	type ContainerReflection,
	type PageEvent,
	type ProjectReflection,
	type Reflection,
	ReflectionKind,
} from "typedoc";
import { shelvesOf } from "./documents.ts";

/** A link in a list of pages. */
export interface NavigationLink {
	readonly text: string;
	readonly href: string;
	readonly isCurrent: boolean;
}

/** A titled list of pages, which can hold others. */
export interface NavigationGroup {
	readonly title: string;
	/** Whether the page that is read is in it. */
	readonly isOpen: boolean;
	readonly links: readonly NavigationLink[];
	readonly groups: readonly NavigationGroup[];
}

type UrlTo = (reflection: Reflection) => string;

/** The pages around a page: the guides around a guide, the reference around a page of it. */
export function navigationOf(page: PageEvent<Reflection>, urlTo: UrlTo): NavigationGroup[] {
	const linkTo = (reflection: Reflection, text = reflection.name): NavigationLink => ({
		text,
		href: urlTo(reflection) || "#content",
		isCurrent: reflection === page.model,
	});
	return page.model.isDocument()
		? guides(page.project, linkTo)
		: entries(page.project).map((entry) => reference(entry, page.model, linkTo));
}

type LinkTo = (reflection: Reflection, text?: string) => NavigationLink;

const guides = (project: ProjectReflection, linkTo: LinkTo): NavigationGroup[] =>
	shelvesOf(project).map(({ title, documents }) => {
		const links = documents.map((document) => linkTo(document));
		return { title, isOpen: true, links, groups: [] };
	});

const entries = (project: ProjectReflection) =>
	(project.children ?? []).filter((child) => child.kindOf(ReflectionKind.Module));

function reference(entry: ContainerReflection, current: Reflection, linkTo: LinkTo) {
	const groups = (entry.categories ?? entry.groups ?? []).map(({ title, children }) => ({
		title,
		isOpen: children.some((child) => child === current),
		links: children.map((child) => linkTo(child)),
		groups: [],
	}));
	return {
		title: entry.name,
		isOpen: entry === current || groups.some(({ isOpen }) => isOpen) || current.isProject(),
		links: [linkTo(entry, "Overview")],
		groups,
	};
}

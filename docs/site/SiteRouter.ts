import {
	ContainerReflection,
	KindRouter,
	type PageDefinition,
	PageKind,
	type ProjectReflection,
	type Reflection,
	ReflectionKind,
} from "typedoc";
import { slugOf } from "./documents.ts";
import { fileOf } from "./pages/OwnPage.ts";
import { ownPages } from "./pages/ownPages.ts";

const API = "api";
const GUIDES = "guides";
const TYPES = "types";

/** The site's addresses: our own pages at the root, guides and the API reference in folders. */
export class SiteRouter extends KindRouter {
	override buildPages(project: ProjectReflection): PageDefinition[] {
		const pages = super.buildPages(project).filter(({ kind }) => kind !== PageKind.Index);
		for (const page of ownPages) {
			const model = { name: page.title, parent: project };
			const url = fileOf(page);
			this.fullUrls.set(model, url);
			pages.push({ url, kind: url, model });
		}
		return pages;
	}

	protected override getIdealBaseName(reflection: Reflection): string {
		if (reflection.isDocument()) return `${GUIDES}/${slugOf(reflection)}`;
		const module = lastPartOf(moduleOf(reflection).name);
		if (reflection.kindOf(ReflectionKind.Module)) return `${API}/${module}`;
		const folder = isTypeOfConstant(reflection) ? `${module}/${TYPES}` : module;
		return `${API}/${folder}/${reflection.name}`;
	}

	/** The reference's first page, which TypeDoc calls modules, opens the folder of the reference. */
	protected override getFileName(baseName: string): string {
		return super.getFileName(baseName === "modules" ? `${API}/index` : baseName);
	}
}

/**
 * Whether an interface has the name of a constant with a capital letter, as the types of figures have.
 * Addresses do not tell capital letters apart on every server.
 */
const isTypeOfConstant = ({ kind, name, parent }: Reflection) =>
	kind === ReflectionKind.Interface &&
	parent instanceof ContainerReflection &&
	parent.children?.some(
		(other) =>
			other.kind === ReflectionKind.Variable && other.name.toLowerCase() === name.toLowerCase(),
	);

const lastPartOf = (name: string) => name.replace(/^.*\//, "");

function moduleOf(reflection: Reflection): Reflection {
	const { parent } = reflection;
	return parent === undefined || parent.isProject() ? reflection : moduleOf(parent);
}

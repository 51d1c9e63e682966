import {
	KindRouter,
	type PageDefinition,
	PageKind,
	type ProjectReflection,
	type Reflection,
	ReflectionKind,
} from "typedoc";
import { slugOf } from "./documents.ts";
import { ownPages } from "./pages/ownPages.ts";

const API = "api";
const GUIDES = "guides";

/** The site's addresses: our own pages at the root, guides and the API reference in folders. */
export class SiteRouter extends KindRouter {
	override buildPages(project: ProjectReflection): PageDefinition[] {
		const pages = super.buildPages(project).filter(({ kind }) => kind !== PageKind.Index);
		for (const { url, title } of ownPages) {
			const model = { name: title, parent: project };
			this.fullUrls.set(model, url);
			pages.push({ url, kind: url, model });
		}
		return pages;
	}

	protected override getIdealBaseName(reflection: Reflection): string {
		if (reflection.isDocument()) return `${GUIDES}/${slugOf(reflection)}`;
		const module = lastPartOf(moduleOf(reflection).name);
		const isModule = reflection.kindOf(ReflectionKind.Module);
		return isModule ? `${API}/${module}` : `${API}/${module}/${reflection.name}`;
	}

	/** The reference's first page, which TypeDoc calls modules, opens the folder of the reference. */
	protected override getFileName(baseName: string): string {
		return super.getFileName(baseName === "modules" ? `${API}/index` : baseName);
	}
}

const lastPartOf = (name: string) => name.replace(/^.*\//, "");

function moduleOf(reflection: Reflection): Reflection {
	const { parent } = reflection;
	return parent === undefined || parent.isProject() ? reflection : moduleOf(parent);
}

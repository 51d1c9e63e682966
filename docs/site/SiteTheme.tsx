import { join } from "node:path";
import { render } from "preact-render-to-string";
import {
	type DeclarationReflection,
	DefaultTheme,
	DefaultThemeRenderContext,
	JSX,
	type PageEvent,
	type Reflection,
	ReflectionKind,
	type RendererEvent,
} from "typedoc";
import { siteAddress, sitePath } from "./address.ts";
import { slugOf } from "./documents.ts";
import {
	anchorRows,
	breakHeadings,
	closeHeadingGaps,
	frameWide,
	markChinese,
	plainSummaries,
	textOf,
} from "./html.ts";
import { folderOf, words } from "./language.ts";
import { Contents, listedHeadings } from "./layout/Contents.tsx";
import { FigureLink } from "./layout/FigureLink.tsx";
import { Layout, type LayoutProps } from "./layout/Layout.tsx";
import { Sidebar } from "./layout/Sidebar.tsx";
import { navigationOf } from "./navigation.ts";
import { chartFiles } from "./pages/charts/chartFiles.ts";
import { notFoundPage } from "./pages/notFound.tsx";
import { fileOf, isSingle, type OwnPage, type Site } from "./pages/OwnPage.ts";
import { ownPages } from "./pages/ownPages.ts";
import { cards } from "./plumbing/card.ts";
import { llms } from "./plumbing/llms.ts";
import { robots } from "./plumbing/robots.ts";
import { sitemap } from "./plumbing/sitemap.ts";
import { FunctionPage } from "./reference/FunctionPage.tsx";
import { functionParts } from "./reference/functionParts.ts";
import { dataEntries } from "./search/dataEntries.ts";
import type { NewEntry } from "./search/Entry.ts";
import { guideEntries } from "./search/guideEntries.ts";
import { referenceEntries } from "./search/referenceEntries.ts";
import { INDEX_FILE, searchIndex } from "./search/searchIndex.ts";
import { siteFiles } from "./siteFiles.ts";
import { writeAssets } from "./writeAssets.ts";
import { writeFiles } from "./writeFiles.ts";

const REFERENCE = "API reference";
/** The guide that lists the errors. */
const ERRORS = "errors";
const PARAGRAPH = /<p>(.*?)<\/p>/s;

const pagesByFile = new Map(ownPages.map((page) => [fileOf(page), page]));

const nothing = () => JSX.createElement(JSX.Fragment, null);

/** TypeDoc's templates without icons, and without an index beside the list of the page's parts. */
class SiteContext extends DefaultThemeRenderContext {
	override get icons() {
		return new Proxy({} as DefaultThemeRenderContext["icons"], { get: () => nothing });
	}

	override index = nothing;
}

const tidy = (html: string) =>
	breakHeadings(markChinese(closeHeadingGaps(plainSummaries(frameWide(html)))));

const functionHtml = (model: DeclarationReflection, context: DefaultThemeRenderContext) =>
	render(
		<>
			<h1>
				<code>{model.name}</code>
			</h1>
			{model.signatures?.map((signature) => (
				<FunctionPage
					key={signature.id}
					signature={signature}
					parts={functionParts(signature, context)}
				/>
			))}
		</>,
	);

/** Puts every page, TypeDoc's and our own, into the one layout of the site. */
export class SiteTheme extends DefaultTheme {
	override ContextClass = SiteContext;
	readonly #found: NewEntry[] = [];
	readonly #urls: string[] = [];

	override async postRender({ outputDirectory, project }: RendererEvent): Promise<void> {
		const entries = [
			...dataEntries(ownPages),
			...referenceEntries(project, (reflection) => this.router.getFullUrl(reflection)),
			...this.#found,
		];
		await writeAssets(join(outputDirectory, "assets"));
		const addressed =
			siteAddress === undefined
				? []
				: [{ path: "sitemap.xml", content: sitemap(this.#urls, ownPages) }, ...cards(ownPages)];
		writeFiles(outputDirectory, [
			...siteFiles,
			...chartFiles(),
			{ path: INDEX_FILE, content: searchIndex(entries) },
			{ path: "robots.txt", content: robots },
			{ path: "llms.txt", content: llms(ownPages, this.#found) },
			...addressed,
		]);
	}

	override render(page: PageEvent): string {
		this.#urls.push(page.url);
		const props = this.#ownPage(page) ?? this.#typedocPage(page as PageEvent<Reflection>);
		return `<!DOCTYPE html>${render(<Layout {...props} />)}\n`;
	}

	#ownPage(page: PageEvent): LayoutProps | undefined {
		const own = pagesByFile.get(page.pageKind);
		if (own === undefined) return undefined;
		const site = this.#siteAround(page, own);
		const { title, description, language, path, movedTo, scripts, jsonLd } = own;
		return {
			title,
			description,
			url: page.url,
			href: site.href,
			words: words[language],
			path: isSingle(own) ? undefined : path,
			movedTo,
			scripts,
			jsonLd,
			content: render(own.content(site)),
		};
	}

	#typedocPage(page: PageEvent<Reflection>): LayoutProps {
		const context = this.getRenderContext(page);
		const { model } = page;
		const isIndex = model.isProject() || model.kindOf(ReflectionKind.Module);
		const html = this.#contentOf(page, context);
		if (model.isDocument()) this.#found.push(...guideEntries(model.name, page.url, html));
		const sections = isIndex ? [] : page.pageSections;
		const headings = listedHeadings(sections.flatMap((section) => section.headings));
		const title = model.isProject() ? REFERENCE : model.name;
		return {
			title,
			description: textOf(PARAGRAPH.exec(html)?.[1] ?? `${title} in the API reference.`),
			url: page.url,
			href: context.relativeURL,
			words: words.en,
			content: render(<FigureLink model={model} href={context.relativeURL} />) + tidy(html),
			asides: [
				...(headings.length > 0 ? [<Contents headings={headings} />] : []),
				<Sidebar groups={navigationOf(page, (reflection) => context.urlTo(reflection) ?? "")} />,
			],
		};
	}

	#contentOf(page: PageEvent<Reflection>, context: DefaultThemeRenderContext): string {
		const { model } = page;
		const write = JSX.renderElement;
		if (model.isDocument()) {
			const html = write(context.documentTemplate(page as never));
			return slugOf(model) === ERRORS ? anchorRows(html) : html;
		}
		if (model.isDeclaration() && model.kindOf(ReflectionKind.Function)) {
			return write(context.breadcrumbs(model)) + functionHtml(model, context);
		}
		if (!model.isProject()) {
			return write(context.header(page)) + write(this.reflectionTemplate(page as never));
		}
		const entries = model.getChildrenByKind(ReflectionKind.Module);
		const summaries = entries.map((entry) => write(context.moduleMemberSummary(entry)));
		return `<h1>${REFERENCE}</h1><dl class="tsd-member-summaries">${summaries.join("")}</dl>`;
	}

	#siteAround(page: PageEvent, own: OwnPage): Site {
		const context = this.getRenderContext(page as PageEvent<Reflection>);
		// A server shows the page of errors at any address.
		const href =
			own === notFoundPage && sitePath !== undefined
				? (url: string) => sitePath + url
				: context.relativeURL;
		const urlTo = (reflection: Reflection | undefined, name: string) => {
			const url = reflection && context.urlTo(reflection);
			if (!url) throw new Error(`the site has no page of ${name}`);
			return url;
		};
		return {
			href,
			to: (path) => href(`${folderOf(own.language)}${path}` || "./"),
			markdown: (text) => frameWide(context.markdown(text)),
			apiHref: (entry, name) => urlTo(page.project.getChildByName([entry, name]), name),
			guideHref(slug) {
				const guides = page.project.documents ?? [];
				return urlTo(
					guides.find((guide) => slugOf(guide) === slug),
					slug,
				);
			},
		};
	}
}

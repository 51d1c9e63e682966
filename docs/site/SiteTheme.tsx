import { join } from "node:path";
import { render } from "preact-render-to-string";
import {
	DefaultTheme,
	DefaultThemeRenderContext,
	JSX,
	type PageEvent,
	type Reflection,
	ReflectionKind,
	type RendererEvent,
} from "typedoc";
import type { Chart } from "./charts/Chart.ts";
import { drawCharts } from "./charts/index.ts";
import { closeHeadingGaps, frameWide, markChinese, plainSummaries, textOf } from "./html.ts";
import { Contents, listedHeadings } from "./layout/Contents.tsx";
import { FigureLink } from "./layout/FigureLink.tsx";
import { Layout, type LayoutProps } from "./layout/Layout.tsx";
import { Sidebar } from "./layout/Sidebar.tsx";
import { navigationOf } from "./navigation.ts";
import type { Site } from "./pages/OwnPage.ts";
import { ownPages } from "./pages/ownPages.ts";
import { writeAssets } from "./writeAssets.ts";

const REFERENCE = "API reference";
const PARAGRAPH = /<p>(.*?)<\/p>/s;

const nothing = () => JSX.createElement(JSX.Fragment, null);

/** TypeDoc's templates without icons, and without an index beside the list of the page's parts. */
class SiteContext extends DefaultThemeRenderContext {
	override get icons() {
		return new Proxy({} as DefaultThemeRenderContext["icons"], { get: () => nothing });
	}

	override index = nothing;
}

const tidy = (html: string) => markChinese(closeHeadingGaps(plainSummaries(frameWide(html))));

/** Puts every page, TypeDoc's and our own, into the one layout of the site. */
export class SiteTheme extends DefaultTheme {
	override ContextClass = SiteContext;
	#charts: readonly Chart[] = [];

	override async preRender(event: RendererEvent): Promise<void> {
		await super.preRender(event);
		this.#charts = await drawCharts();
	}

	override async postRender({ outputDirectory }: RendererEvent): Promise<void> {
		await writeAssets(join(outputDirectory, "assets"));
	}

	override render(page: PageEvent): string {
		const props = this.#ownPage(page) ?? this.#typedocPage(page as PageEvent<Reflection>);
		return `<!DOCTYPE html>${render(<Layout {...props} />)}\n`;
	}

	#ownPage(page: PageEvent): LayoutProps | undefined {
		const own = ownPages.find(({ url }) => url === page.pageKind);
		if (own === undefined) return undefined;
		const site = this.#siteAround(page);
		const { title, description, scripts, jsonLd } = own;
		const content = render(own.content(site));
		return { title, description, url: page.url, href: site.href, scripts, jsonLd, content };
	}

	#typedocPage(page: PageEvent<Reflection>): LayoutProps {
		const context = this.getRenderContext(page);
		const { model } = page;
		const isIndex = model.isProject() || model.kindOf(ReflectionKind.Module);
		const html = this.#contentOf(page, context);
		const sections = isIndex ? [] : page.pageSections;
		const headings = listedHeadings(sections.flatMap((section) => section.headings));
		const title = model.isProject() ? REFERENCE : model.name;
		return {
			title,
			description: textOf(PARAGRAPH.exec(html)?.[1] ?? `${title} in the API reference.`),
			url: page.url,
			href: context.relativeURL,
			content: tidy(html) + render(<FigureLink model={model} href={context.relativeURL} />),
			asides: [
				...(headings.length > 0 ? [<Contents headings={headings} />] : []),
				<Sidebar groups={navigationOf(page, (reflection) => context.urlTo(reflection) ?? "")} />,
			],
		};
	}

	#contentOf(page: PageEvent<Reflection>, context: DefaultThemeRenderContext): string {
		const { model } = page;
		const write = JSX.renderElement;
		if (model.isDocument()) return write(context.documentTemplate(page as never));
		if (!model.isProject()) {
			return write(context.header(page)) + write(this.reflectionTemplate(page as never));
		}
		const entries = model.getChildrenByKind(ReflectionKind.Module);
		const summaries = entries.map((entry) => write(context.moduleMemberSummary(entry)));
		return `<h1>${REFERENCE}</h1><dl class="tsd-member-summaries">${summaries.join("")}</dl>`;
	}

	#siteAround(page: PageEvent): Site {
		const context = this.getRenderContext(page as PageEvent<Reflection>);
		return {
			charts: this.#charts,
			href: context.relativeURL,
			markdown: (text) => frameWide(context.markdown(text)),
			apiHref(entry, name) {
				const reflection = page.project.getChildByName([entry, name]);
				const url = reflection && context.urlTo(reflection);
				if (!url) throw new Error(`the reference has no page of ${name} of ${entry}`);
				return url;
			},
		};
	}
}

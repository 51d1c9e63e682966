import type { VNode } from "preact";
import type { Thing, WithContext } from "schema-dts";
import type { Words } from "../language.ts";
import { Head } from "./Head.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

export interface LayoutProps {
	readonly title: string;
	readonly description: string;
	/** Address of the page in the site. */
	readonly url: string;
	/** Address of a page or file of the site, from this page. */
	readonly href: (url: string) => string;
	readonly words: Words;
	/** Address in the folder of the language, for a page that exists in each language. */
	readonly path?: string | undefined;
	/** Address in the site that the page has moved to. */
	readonly movedTo?: string | undefined;
	/** Names of client modules that only this page loads. */
	readonly scripts?: readonly string[] | undefined;
	readonly jsonLd?: WithContext<Thing & object> | undefined;
	/** What the page says, as HTML. */
	readonly content: string;
	/** Columns beside the content. */
	readonly asides?: readonly VNode[];
}

/** Every page of the site. */
export function Layout(props: LayoutProps) {
	const { content, asides = [], href, words } = props;
	return (
		<html lang={words.tag} data-base={href("./")}>
			<Head {...props} />
			<body>
				<a class="skip" href="#content">
					{words.say("Skip to the content", "跳到正文")}
				</a>
				<SiteHeader {...props} />
				<div class={asides.length > 0 ? "page with-asides" : "page"}>
					{asides.length > 0 && (
						<nav class="to-pages" aria-label="To the list of pages">
							<a href="#pages">All pages of this part</a>
						</nav>
					)}
					<main id="content" tabindex={-1} dangerouslySetInnerHTML={{ __html: content }} />
					{asides}
				</div>
				<SiteFooter {...props} />
			</body>
		</html>
	);
}

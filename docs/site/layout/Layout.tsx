import type { VNode } from "preact";
import type { Thing, WithContext } from "schema-dts";
import packageJson from "../../../package.json" with { type: "json" };
import { Search } from "./Search.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

export interface LayoutProps {
	readonly title: string;
	readonly description: string;
	/** Address of the page in the site. */
	readonly url: string;
	/** Address of a page or file of the site, from this page. */
	readonly href: (url: string) => string;
	/** Names of client modules that only this page loads. */
	readonly scripts?: readonly string[] | undefined;
	readonly jsonLd?: WithContext<Thing & object> | undefined;
	/** What the page says, as HTML. */
	readonly content: string;
	/** Columns beside the content. */
	readonly asides?: readonly VNode[];
}

/** Digest of the empty text: TypeDoc's script makes a style element and leaves it empty. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	`style-src 'self' ${EMPTY_STYLE}`,
	"img-src 'self' data:",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** The pages that the head of every page links to, and the addresses that belong to each. */
const sections = [
	{ text: "Guide", url: "guides/getting-started.html", folder: "guides/" },
	{ text: "Figures", url: "figures.html", folder: "figures.html" },
	{ text: "Charts", url: "charts.html", folder: "charts.html" },
	{ text: "API", url: "api/index.html", folder: "api/" },
];

/** Text of a script element: nothing in it may end the element. */
const json = (value: object) => JSON.stringify(value).replaceAll("<", "\\u003c");

const Head = ({ title, description, href, scripts = [], jsonLd }: LayoutProps) => (
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>{title === packageJson.name ? title : `${title} · ${packageJson.name}`}</title>
		<meta name="description" content={description} />
		<meta name="color-scheme" content="light dark" />
		<link rel="icon" href={href("assets/favicon.svg")} type="image/svg+xml" />
		<link rel="stylesheet" href={href("assets/site.css")} />
		<link rel="stylesheet" href={href("assets/highlight.css")} />
		<script src={href("assets/theme.js")} />
		<script src={href("assets/main.js")} defer />
		<script src={href("assets/search.js")} id="tsd-search-script" async />
		{["copy", "sidebar", ...scripts].map((name) => (
			<script key={name} src={href(`assets/${name}.js`)} defer />
		))}
		{jsonLd && (
			<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json(jsonLd) }} />
		)}
	</head>
);

const SiteHeader = ({ url, href }: LayoutProps) => (
	<header class="site-header">
		<div class="bar">
			<a class="brand" href={href("index.html")}>
				{packageJson.name}
			</a>
			<nav class="sections" aria-label="Site">
				<ul>
					{sections.map((section) => (
						<li key={section.url}>
							<a
								href={href(section.url)}
								aria-current={url.startsWith(section.folder) ? "true" : undefined}
							>
								{section.text}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<div class="tools">
				<Search />
				<ThemeChoice />
			</div>
		</div>
	</header>
);

const SiteFooter = ({ href }: LayoutProps) => (
	<footer class="site-footer">
		<div class="bar">
			<p>
				{packageJson.name} {packageJson.version}. Code: MIT. Data: CC0-1.0.
			</p>
			<ul>
				<li>
					<a href={href("guides/versioning.html")}>What a version promises</a>
				</li>
				<li>
					<a href={href("guides/errors.html")}>Errors</a>
				</li>
				<li>
					<a href={href("guides/changelog.html")}>Changelog</a>
				</li>
			</ul>
		</div>
	</footer>
);

/** Every page of the site. */
export function Layout(props: LayoutProps) {
	const { content, asides = [], href } = props;
	return (
		<html lang="en" data-base={href("./")}>
			<Head {...props} />
			<body>
				<a class="skip" href="#content">
					Skip to the content
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

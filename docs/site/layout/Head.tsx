import packageJson from "../../../package.json" with { type: "json" };
import { absolute, pageAddress, siteAddress } from "../address.ts";
import { folderOf, type Language, languages, words as wordsOf } from "../language.ts";
import { cardFile } from "../plumbing/card.ts";
import type { LayoutProps } from "./Layout.tsx";

const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/** Text of a script element: nothing in it may end the element. */
const json = (value: object) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Address of a page in a language; full if the site's address is known, as search engines ask. */
const addressIn = (language: Language, path: string, href: LayoutProps["href"]) => {
	const page = `${folderOf(language)}${path}`;
	return siteAddress === undefined ? href(page || "./") : absolute(page);
};

/** What a page says to browsers and search engines. */
export const Head = (props: LayoutProps) => {
	const { title, description, href, url, words, path, movedTo, scripts = [], jsonLd } = props;
	return (
		<head>
			<meta charset="utf-8" />
			<meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{title === packageJson.name ? title : `${title} · ${packageJson.name}`}</title>
			<meta name="description" content={description} />
			<meta name="color-scheme" content="light dark" />
			{movedTo !== undefined && (
				<>
					<meta name="robots" content="noindex" />
					<meta http-equiv="refresh" content={`0; url=${href(movedTo)}`} />
				</>
			)}
			{siteAddress !== undefined && (
				<>
					<link rel="canonical" href={pageAddress(movedTo ?? url)} />
					<meta property="og:type" content="website" />
					<meta property="og:title" content={title} />
					<meta property="og:description" content={description} />
					<meta property="og:url" content={pageAddress(url)} />
					<meta property="og:locale" content={words.say("en_US", "zh_CN")} />
					<meta
						property="og:image"
						content={absolute(cardFile(path === undefined ? "index.html" : url))}
					/>
				</>
			)}
			{path !== undefined &&
				languages.map((language) => (
					<link
						key={language}
						rel="alternate"
						hreflang={wordsOf[language].tag}
						href={addressIn(language, path, href)}
					/>
				))}
			<link rel="icon" href={href("assets/favicon.svg")} type="image/svg+xml" />
			<link rel="stylesheet" href={href("assets/site.css")} />
			<link rel="stylesheet" href={href("assets/highlight.css")} />
			<script src={href("assets/theme.js")} />
			{["page", ...scripts].map((name) => (
				<script key={name} src={href(`assets/${name}.js`)} type="module" />
			))}
			{jsonLd && (
				<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json(jsonLd) }} />
			)}
		</head>
	);
};

import packageJson from "../../../package.json" with { type: "json" };
import { folderOf, languages, words as wordsOf } from "../language.ts";
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

/** What a page says to browsers and search engines. */
export const Head = ({ title, description, href, path, scripts = [], jsonLd }: LayoutProps) => (
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>{title === packageJson.name ? title : `${title} · ${packageJson.name}`}</title>
		<meta name="description" content={description} />
		<meta name="color-scheme" content="light dark" />
		{path !== undefined &&
			languages.map((language) => (
				<link
					key={language}
					rel="alternate"
					hreflang={wordsOf[language].tag}
					href={href(`${folderOf(language)}${path}` || "./")}
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

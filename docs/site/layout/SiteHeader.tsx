import packageJson from "../../../package.json" with { type: "json" };
import { folderOf, type Language, words as wordsOf } from "../language.ts";
import type { LayoutProps } from "./Layout.tsx";
import { Search } from "./Search.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";

/** The pages that the head of every page links to. */
const dataPages = [
	{ en: "Figures", zh: "数据", path: "figures/" },
	{ en: "Charts", zh: "图表", path: "charts/" },
	{ en: "Checks", zh: "核对", path: "checks/" },
	{ en: "Report", zh: "报告", path: "report/" },
	{ en: "Files", zh: "文件", path: "data/" },
];

/** The same for the pages that exist in English only, and the addresses that belong to each. */
const englishPages = [
	{ en: "Guides", zh: "指南", url: "guides/getting-started.html", folder: "guides/" },
	{ en: "API", zh: "API", url: "api/index.html", folder: "api/" },
];

const LanguageLink = ({ words, path, href }: LayoutProps) => {
	const other: Language = words.say("zh", "en");
	return (
		<a
			class="language"
			href={href(`${folderOf(other)}${path ?? ""}` || "./")}
			hreflang={wordsOf[other].tag}
			lang={wordsOf[other].tag}
		>
			{words.say("中文", "English")}
		</a>
	);
};

/** What is at the top of every page. */
export const SiteHeader = (props: LayoutProps) => {
	const { url, href, words } = props;
	const folder = folderOf(words.language);
	const links = [
		...dataPages.map(({ en, zh, path }) => ({
			text: words.say(en, zh),
			href: href(`${folder}${path}`),
			isCurrent: url.startsWith(`${folder}${path}`),
		})),
		...englishPages.map((page) => ({
			text: words.say(page.en, page.zh),
			href: href(page.url),
			isCurrent: url.startsWith(page.folder),
		})),
	];
	return (
		<header class="site-header">
			<div class="bar">
				<a class="brand" href={href(folder || "./")}>
					{packageJson.name}
				</a>
				<nav class="sections" aria-label={words.say("Site", "网站")}>
					<ul>
						{links.map((link) => (
							<li key={link.href}>
								<a href={link.href} aria-current={link.isCurrent ? "true" : undefined}>
									{link.text}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<div class="tools">
					<Search words={words} href={href} />
					<LanguageLink {...props} />
					<ThemeChoice words={words} />
				</div>
			</div>
		</header>
	);
};

import { words } from "../language.ts";
import type { OwnPage } from "./OwnPage.ts";

/** What a server shows if an address does not exist. */
export const notFoundPage: OwnPage = {
	language: words.en.language,
	path: "404.html",
	title: "Page not found",
	description: "There is no page at this address.",
	content: (site) => (
		<>
			<h1>Page not found</h1>
			<p lang="zh-CN">找不到该页面。</p>
			<p>
				There is no page at this address. Search the site, or start with{" "}
				<a href={site.to("figures/")}>the figures</a>, <a href={site.to("")}>the first page</a> or{" "}
				<a href={site.href("zh/")} lang="zh-CN" hreflang="zh-CN">
					中文首页
				</a>
				.
			</p>
		</>
	),
};

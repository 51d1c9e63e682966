import packageJson from "../../../package.json" with { type: "json" };
import { folderOf } from "../language.ts";
import type { LayoutProps } from "./Layout.tsx";

/** What is at the end of every page. */
export const SiteFooter = ({ href, words }: LayoutProps) => {
	const page = (path: string) => href(`${folderOf(words.language)}${path}`);
	const links = [
		{ text: words.say("Statements", "表述"), href: page("statements/") },
		{ text: words.say("Contradictions", "矛盾"), href: page("discrepancies/") },
		{ text: words.say("Commodities", "品种"), href: page("commodities/") },
		{ text: words.say("Versioning", "版本政策（英文）"), href: href("guides/versioning.html") },
		{ text: words.say("Errors", "错误（英文）"), href: href("guides/errors.html") },
		{ text: words.say("Changelog", "更新记录（英文）"), href: href("guides/changelog.html") },
	];
	return (
		<footer class="site-footer">
			<div class="bar">
				<p>
					{packageJson.name} {packageJson.version}.{" "}
					{words.say("Code: MIT. Data: CC0-1.0.", "代码：MIT。数据：CC0-1.0。")}
				</p>
				<ul>
					{links.map((link) => (
						<li key={link.href}>
							<a href={link.href}>{link.text}</a>
						</li>
					))}
				</ul>
			</div>
		</footer>
	);
};

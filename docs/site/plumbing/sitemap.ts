import { pageAddress } from "../address.ts";
import { languages, words } from "../language.ts";
import { fileOf, isSingle, type OwnPage } from "../pages/OwnPage.ts";

const twinsOf = (file: string, pages: readonly OwnPage[]) => {
	const page = pages.find((own) => fileOf(own) === file);
	if (page === undefined || isSingle(page)) return "";
	return languages
		.map((language) => {
			const address = pageAddress(fileOf({ ...page, language }));
			return `<xhtml:link rel="alternate" hreflang="${words[language].tag}" href="${address}"/>`;
		})
		.join("");
};

/** The list of pages for search engines, which needs full addresses. */
export function sitemap(files: readonly string[], pages: readonly OwnPage[]): string {
	const single = new Set(pages.filter(isSingle).map(fileOf));
	const urls = files
		.filter((file) => !single.has(file))
		.map((file) => `<url><loc>${pageAddress(file)}</loc>${twinsOf(file, pages)}</url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...urls,
		"</urlset>",
		"",
	].join("\n");
}

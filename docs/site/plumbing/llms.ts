import packageJson from "../../../package.json" with { type: "json" };
import { absolute, pageAddress } from "../address.ts";
import { dataFiles } from "../dataFiles.ts";
import { fileOf, isSingle, type OwnPage } from "../pages/OwnPage.ts";
import { dataset, figures } from "../revision.ts";
import type { NewEntry } from "../search/Entry.ts";
import { figureFile } from "../siteFiles.ts";

const line = (title: string, address: string, text: string) =>
	`- [${title}](${address})${text && `: ${text}`}`;

/** The site for language models: what it is, and where its parts are. */
export function llms(pages: readonly OwnPage[], guides: readonly NewEntry[]): string {
	const english = pages.filter((page) => page.language === "en" && !isSingle(page));
	const top = english.filter(({ path }) => path.split("/").length <= 2);
	return [
		`# ${packageJson.name}`,
		"",
		`> ${packageJson.description}`,
		"",
		`Source: “${dataset.source.title}”, ${dataset.source.host}. ${dataset.source.note.en}`,
		"",
		"## Data",
		"",
		...top.map((page) => line(page.title, pageAddress(fileOf(page)) || "./", page.description)),
		"",
		"## Files",
		"",
		...dataFiles.map(({ name, path, mediaType }) => line(name, absolute(path), mediaType)),
		line("Figures as rows", absolute("figures/rows.json"), "one flat object for each figure"),
		"",
		"## Figures",
		"",
		...figures.map((figure) =>
			line(figure.label.en, absolute(figureFile(figure.id)), figure.printed),
		),
		"",
		"## Guides",
		"",
		...guides
			.filter(({ kind }) => kind === "page")
			.map(({ title, url }) => line(title, absolute(url), "")),
		"",
	].join("\n");
}

import { Resvg } from "@resvg/resvg-js";
import packageJson from "../../../package.json" with { type: "json" };
import { escaped } from "../charts/drawing/escaped.ts";
import { linesOf } from "../charts/linesOf.ts";
import type { Language } from "../language.ts";
import { fileOf, isSingle, type OwnPage } from "../pages/OwnPage.ts";
import type { SiteFile } from "../siteFiles.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const TITLE = { size: 64, line: 80, letters: 30 };
const TEXT = { size: 34, line: 48, letters: 58 };
/** The font of the language comes first: other fonts are searched for each missing letter, which is slow. */
const FONTS: Readonly<Record<Language, string>> = {
	en: '"DejaVu Sans", "Noto Sans CJK SC", sans-serif',
	zh: '"Noto Sans CJK SC", "DejaVu Sans", sans-serif',
};

/** Address of the picture that is shown if a page is shared. */
export const cardFile = (file: string): string => `cards/${file.replace(/\.html$/, ".png")}`;

function card({ title, description, language }: OwnPage): Uint8Array {
	const block = (content: string, top: number, { size, line, letters }: typeof TITLE) =>
		linesOf(content, letters).map(
			(words, index) =>
				`<text font-size="${size}" x="${MARGIN}" y="${top + (index + 1) * line}">${escaped(words)}</text>`,
		);
	const titles = block(title, MARGIN, TITLE);
	const texts = block(description, MARGIN + titles.length * TITLE.line + TEXT.line / 2, TEXT);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family='${FONTS[language]}'><rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/><rect width="16" height="${HEIGHT}" fill="#0a5a78"/><g fill="#1a232d" font-weight="700">${titles.join("")}</g><g fill="#4a5763">${texts.join("")}</g><text font-size="30" fill="#0a5a78" x="${MARGIN}" y="${HEIGHT - MARGIN / 2}">${packageJson.name}</text></svg>`;
	return new Resvg(svg).render().asPng();
}

/** A picture for each page of ours, for those who share it. */
export const cards = (pages: readonly OwnPage[]): readonly SiteFile[] =>
	pages
		.filter((page) => !isSingle(page))
		.map((page) => ({
			path: cardFile(fileOf(page)),
			content: card(page),
		}));

import type { Figure } from "china-aluminum";
import { figureJsonLd } from "../../jsonLd.ts";
import { figures } from "../../revision.ts";
import { inEachLanguage, type OwnPage } from "../OwnPage.ts";
import { FigureContent } from "./FigureContent.tsx";

const pagesOf = (figure: Figure) =>
	inEachLanguage(`figures/${figure.id}/`, (words) => ({
		title: words.label(figure.label),
		description: words.say(
			`${figure.label.en}: ${words.format(figure)} (${words.formatBounds(figure)}), as an address of 2025 on China's aluminum industry states it.`,
			`${figure.label.zh}：${words.format(figure)}（${words.formatBounds(figure)}），出自2025年关于中国铝行业的致辞。`,
		),
		jsonLd: figureJsonLd(figure),
		content: (site) => <FigureContent figure={figure} site={site} words={words} />,
	}));

/** A page for each figure. */
export const figurePages: readonly OwnPage[] = figures.flatMap(pagesOf);

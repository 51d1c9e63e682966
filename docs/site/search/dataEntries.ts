/** What can be found of the data and of the site's own pages. */
import type { Label } from "china-aluminum";
import { chartsIn } from "../charts/drawn.ts";
import { checks, openQuestions } from "../checks/checks.ts";
import { verdictLabel } from "../checks/verdicts.ts";
import { commodityIds, commodityLabel, indicatorLabel } from "../codes.ts";
import { dataFiles } from "../dataFiles.ts";
import { folderOf, words } from "../language.ts";
import { isSingle, type OwnPage } from "../pages/OwnPage.ts";
import { constantName, dataset, figures, sectionTitle, statements } from "../revision.ts";
import { areaName, kindLabel, typeLabel } from "../vocabulary.ts";
import type { NewEntry } from "./Entry.ts";

const { en, zh } = words;

const inBoth = (path: string) => ({
	url: folderOf("en") + path,
	chineseUrl: folderOf("zh") + path,
});

const labels = (...both: readonly (Label | undefined)[]) =>
	both.flatMap((label) => (label ? [en.label(label), zh.label(label)] : [])).join(" ");

const figureEntries = figures.map((figure): NewEntry => {
	const { id, label, commodity, indicator, kind, section, counterpart } = figure;
	const areas = [figure.area, counterpart ?? []].flat();
	return {
		kind: "figure",
		...inBoth(`figures/${id}/`),
		title: label.en,
		chineseTitle: zh.label(label),
		value: `${en.format(figure)} (${en.formatBounds(figure)})`,
		chineseValue: `${zh.format(figure)}（${zh.formatBounds(figure)}）`,
		names: `${id} ${constantName(id)}`,
		values: `${figure.value} ${en.format(figure)} ${zh.format(figure)} ${figure.period ?? ""}`,
		text: [
			labels(figure.note),
			figure.printed,
			labels(commodityLabel(commodity), indicatorLabel(indicator), kindLabel(kind)),
			areas.map((area) => `${areaName(area, "en")} ${areaName(area, "zh-CN")}`).join(" "),
			sectionTitle(section),
		].join(" "),
	};
});

const statementEntries = statements.map(
	({ id, label, type, note, printed, commodities }): NewEntry => ({
		kind: "statement",
		...inBoth(`statements/#${id}`),
		title: label.en,
		chineseTitle: zh.label(label),
		names: id,
		text: `${printed} ${labels(note, typeLabel(type), ...commodities.map(commodityLabel))}`,
	}),
);

const commodityEntries = commodityIds.map(
	(id): NewEntry => ({
		kind: "commodity",
		...inBoth(`commodities/${id}/`),
		title: commodityLabel(id).en,
		chineseTitle: zh.label(commodityLabel(id)),
		names: id,
	}),
);

const chineseCharts = chartsIn("zh");

const chartEntries = chartsIn("en").map(
	({ id, title, units, description }): NewEntry => ({
		kind: "chart",
		...inBoth(`charts/${id}/`),
		title,
		chineseTitle: chineseCharts.find((chart) => chart.id === id)?.title ?? title,
		names: id,
		text: `${units} ${description}`,
	}),
);

const checkEntries = [
	...checks.map(
		(check): NewEntry => ({
			kind: "check",
			...inBoth(`checks/#${check.id}`),
			title: check.title.en,
			chineseTitle: zh.label(check.title),
			value: verdictLabel(check.verdict).en,
			chineseValue: zh.label(verdictLabel(check.verdict)),
			text: labels(check.text),
		}),
	),
	...openQuestions.map(
		(question): NewEntry => ({
			kind: "check",
			...inBoth(`checks/#${question.id}`),
			title: question.title.en,
			chineseTitle: zh.label(question.title),
			text: labels(question.text),
		}),
	),
];

const sectionEntries = dataset.sections.flatMap(({ id, heading }): NewEntry[] =>
	heading === null
		? []
		: [
				{
					kind: "section",
					...inBoth(`report/#${id}`),
					title: heading,
					chineseTitle: heading,
					names: id,
				},
			],
);

const fileEntries = dataFiles.map(
	({ name, path, mediaType }): NewEntry => ({
		kind: "file",
		...inBoth("data/"),
		title: name,
		chineseTitle: name,
		names: path,
		text: `${mediaType} 文件`,
	}),
);

/** Pages that are entries of other kinds already. */
const isListed = ({ path }: OwnPage) => /^(?:figures|commodities|charts)\/.+/.test(path);

const pageEntries = (pages: readonly OwnPage[]) =>
	pages
		.filter((page) => page.language === "en" && !isListed(page) && !isSingle(page))
		.map((page): NewEntry => {
			const twin = pages.find(({ language, path }) => language === "zh" && path === page.path);
			return {
				kind: "page",
				...inBoth(page.path),
				title: page.title,
				chineseTitle: twin?.title ?? page.title,
				names: page.keywords ?? "",
				text: `${page.description} ${twin?.description ?? ""}`,
			};
		});

/** Entries of everything in the data, and of the site's own pages. */
export const dataEntries = (pages: readonly OwnPage[]): readonly NewEntry[] => [
	...pageEntries(pages),
	...figureEntries,
	...commodityEntries,
	...chartEntries,
	...checkEntries,
	...statementEntries,
	...sectionEntries,
	...fileEntries,
];

import { readdirSync } from "node:fs";
import { folder } from "./site.ts";

const DECISION = /\/\d{4}-/;
const TWIN = "zh/";

const isPage = (name: string) => name.endsWith(".html");

/** Old addresses, which lead to new ones at once. */
const MOVED = ["figures.html", "charts.html", "guides/ties.html"];

/** Every page of the site that can be read. */
export const allPages = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => isPage(name) && !MOVED.includes(name))
	.toSorted();

const pageOf = (path: string) => `${path}index.html`;

/** The site's own pages, one of each sort. */
const own = [
	"",
	"figures/",
	"figures/bauxite-imports-2024/",
	"figures/alumina-world-production-share-challenges/",
	"charts/",
	"charts/world-shares/",
	"checks/",
	"discrepancies/",
	"statements/",
	"commodities/",
	"commodities/bauxite/",
	"report/",
	"data/",
].map(pageOf);

/** Chinese pages, of those that say most in Chinese. */
const chinese = ["", "figures/", "figures/bauxite-imports-2024/", "charts/world-shares/", "checks/"]
	.map((path) => TWIN + path)
	.map(pageOf);

const isGuide = (name: string) => name.startsWith("guides/") && !DECISION.test(name);

/** The site's own pages, one of each sort, and Chinese ones. */
export const ownSamples: readonly string[] = [...own, ...chinese];

/** Pages that differ from others that are tested in their words alone. */
const isTwin = (name: string) =>
	name.startsWith("zh/figures/") || name.startsWith("zh/commodities/") || name.includes("/types/");

/** Every page but those whose layout others have as well. */
export const distinctPages = allPages.filter((name) => !isTwin(name));

/** One page of each sort, and every guide. */
export const samplePages = [
	...ownSamples,
	...allPages.filter(isGuide),
	...allPages.filter((name) => DECISION.test(name)).slice(0, 1),
	"api/index.html",
	"api/china-aluminum.html",
	"api/2025-r1.html",
	"api/2025-r1/bauxiteImports2024.html",
	"api/2025-r1/statements.html",
	"api/china-aluminum/share.html",
	"api/china-aluminum/subtract.html",
	"api/china-aluminum/Figure.html",
	"api/china-aluminum/Statement.html",
	"api/china-aluminum/ChinaAluminumError.html",
	"api/schema/DatasetFileSchema.html",
];

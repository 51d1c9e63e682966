import { readdirSync } from "node:fs";
import { folder } from "./site.ts";

const DECISION = /\/\d{4}-/;

const isPage = (name: string) => name.endsWith(".html");

/** Every page of the site. */
export const allPages = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter(isPage)
	.toSorted();

/** The pages that are not of the reference, and one of each sort of decisions and of the reference. */
export const samplePages = [
	...allPages.filter((name) => !name.startsWith("api/") && !DECISION.test(name)),
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

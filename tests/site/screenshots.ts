/** Takes pictures of the built site's pages, in three widths and two themes, into `reports/site/`. */
import { mkdirSync, readdirSync } from "node:fs";
import { launchChromium } from "./support/chromium.ts";
import { serve } from "./support/serve.ts";

const FOLDER = "reports/site";
const WIDTHS = [360, 768, 1440];
/** Pictures end here, so that they stay readable. */
const MOST_HEIGHT = 2200;
const THEMES = ["light", "dark"] as const;
/** One page of each kind of thing that the reference describes. */
const REFERENCE = [
	"api/2025-r1/bauxiteImports2024",
	"api/2025-r1/statements",
	"api/china-aluminum/share",
	"api/china-aluminum/Figure",
	"api/china-aluminum/Quantity-1",
	"api/schema/DatasetFileSchema",
	"api/verify/verify",
];

/** Every page that is not part of the reference, then the lists of the reference and one page of each kind. */
function allPages(): string[] {
	const names = readdirSync("site", { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".html"))
		.map((name) => name.slice(0, -".html".length));
	return [...names.filter((name) => !/^api\/.+\//.test(name)), ...REFERENCE];
}

const wanted = process.argv.slice(2);
const pages = wanted.length > 0 ? wanted : allPages();

mkdirSync(FOLDER, { recursive: true });
const site = await serve("site");
const browser = await launchChromium();
for (const width of WIDTHS) {
	for (const colorScheme of THEMES) {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
		const page = await context.newPage();
		for (const name of pages) {
			await page.goto(`${site.url}${name}.html`);
			const path = `${FOLDER}/${name.replaceAll("/", "-")}-${width}-${colorScheme}.png`;
			const full = await page.evaluate(() => document.documentElement.scrollHeight);
			const height = Math.min(full, MOST_HEIGHT);
			await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
		}
		await context.close();
	}
}
await browser.close();
site.close();
console.log(`${FOLDER}: ${pages.length * WIDTHS.length * THEMES.length} pictures`);

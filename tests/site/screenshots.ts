/** Takes pictures of the built site's pages, in three widths and two themes, into `reports/site/`. */
import { mkdirSync } from "node:fs";
import { launchChromium } from "./support/chromium.ts";
import { samplePages } from "./support/pages.ts";
import { serve } from "./support/serve.ts";

const FOLDER = "reports/site";
const WIDTHS = [360, 768, 1440];
/** Pictures end here, so that they stay readable. */
const MOST_HEIGHT = 2200;
const THEMES = ["light", "dark"] as const;

const wanted = process.argv.slice(2);
const pages = wanted.length > 0 ? wanted : samplePages;

mkdirSync(FOLDER, { recursive: true });
const site = await serve("site");
const browser = await launchChromium();
for (const width of WIDTHS) {
	for (const colorScheme of THEMES) {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
		const page = await context.newPage();
		for (const name of pages) {
			await page.goto(site.url + name);
			const shown = name.replace(/\/?(?:index)?\.html$|\/$/, "").replaceAll("/", "-") || "home";
			const path = `${FOLDER}/${shown}-${width}-${colorScheme}.png`;
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

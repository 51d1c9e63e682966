import type { BrowserContextOptions, Page } from "playwright-core";
import type { SiteInChromium } from "./site.ts";

/** Tabs that are open at once: a page is laid out while another is loaded. */
const TABS = 3;

/** Opens pages one after the other in a few tabs, and collects what is found on them. */
export async function visitAll<T>(
	site: SiteInChromium,
	names: readonly string[],
	options: BrowserContextOptions,
	visit: (page: Page, name: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
	const waiting = [...names];
	const found: T[] = [];
	const work = async () => {
		const { page } = await site.open("404.html", options);
		for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
			await page.goto(site.at(name));
			found.push(...(await visit(page, name)));
		}
	};
	await Promise.all(Array.from({ length: TABS }, work));
	return found;
}

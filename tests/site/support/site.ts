import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath, hasChromium, launchChromium } from "./chromium.ts";
import { type Served, serve } from "./serve.ts";

/** Milliseconds after which something has gone wrong. */
const TIMEOUT = 10_000;

/** The built site. */
export const folder = new URL("../../../site", import.meta.url).pathname;

if (!existsSync(folder)) throw new Error("there is no site/ to test: run npm run docs");
if (!hasChromium) {
	console.warn(`NOT TESTED: the site, since there is no Chromium at ${chromiumPath}`);
}

/** Tests that need a browser; skipped aloud where there is none. */
export const describeInChromium = describe.skipIf(!hasChromium);

/** A browser and the served site, for the tests of a file. */
export interface SiteInChromium {
	/** Address of a page. */
	at(path: string): string;
	/** Opens a page in a separate context, and collects what goes wrong on it. */
	open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

interface OpenPage {
	readonly page: Page;
	/** What the console and the page's policy complained of. */
	readonly complaints: readonly string[];
	/** Every address that the page asked for. */
	readonly requests: readonly string[];
}

/** Starts browser and server before the tests of a block, and ends both after them. */
export function siteInChromium(): SiteInChromium {
	let browser: Browser;
	let site: Served;
	beforeAll(async () => {
		[browser, site] = await Promise.all([launchChromium(), serve(folder)]);
	});
	afterAll(async () => {
		await browser.close();
		site.close();
	});
	const at = (path: string) => `${site.url}${path}`;
	return {
		at,
		async open(path, options) {
			const context = await browser.newContext(options);
			context.setDefaultTimeout(TIMEOUT);
			const page = await context.newPage();
			const complaints: string[] = [];
			const requests: string[] = [];
			page.on("request", (request) => requests.push(request.url()));
			page.on("pageerror", ({ message }) => complaints.push(message));
			page.on("console", (message) => {
				if (["error", "warning"].includes(message.type())) complaints.push(message.text());
			});
			if (options?.javaScriptEnabled !== false) {
				await page.addInitScript(() => {
					document.addEventListener(
						"securitypolicyviolation",
						({ violatedDirective, blockedURI }) =>
							console.error(`policy: ${violatedDirective} ${blockedURI}`),
					);
				});
			}
			await page.goto(at(path), { waitUntil: "load" });
			return { page, complaints, requests };
		},
	};
}

import { launchChromium } from "../site/support/chromium.ts";
import { serve } from "../site/support/serve.ts";
import type { Consumer } from "../support/consumer.ts";
import { entries } from "../support/entries.ts";

/** A browser on the folder of a consumer. */
export interface Browsing {
	readonly version: string;
	/** What a module of the folder exports as its digest, or the message that it failed with. */
	digestOf(file: string): Promise<string>;
	close(): Promise<void>;
}

/** What a page needs that loads the package without a bundler. */
const importMap = {
	imports: {
		...Object.fromEntries(
			entries.map(({ specifier, file }) => [
				specifier,
				file.replace("./", "./node_modules/china-aluminum/"),
			]),
		),
		zod: "./node_modules/zod/index.js",
	},
};

/** Serves the folder on this machine alone, and opens Chromium on it with an import map. */
export async function browse(consumer: Consumer): Promise<Browsing> {
	consumer.write("index.html", `<script type="importmap">${JSON.stringify(importMap)}</script>`);
	const [browser, site] = await Promise.all([launchChromium(), serve(consumer.folder)]);
	const page = await browser.newPage();
	await page.goto(site.url);
	return {
		version: browser.version(),
		digestOf: (file) =>
			page
				.evaluate<string>(`import("./${file}").then(({ digest }) => digest)`)
				.catch((error: Error) => error.message),
		async close() {
			await browser.close();
			site.close();
		},
	};
}

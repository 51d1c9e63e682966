import axe from "axe-core";
import { LinkChecker } from "linkinator";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { allPages, distinctPages, ownSamples, samplePages } from "./support/pages.ts";
import { serve } from "./support/serve.ts";
import { describeInChromium, folder, siteInChromium } from "./support/site.ts";
import { visitAll } from "./support/visitAll.ts";

const PHONE = { width: 360, height: 740 };
const LARGE_TEXT = { width: 320, height: 640 };
const DESK = { width: 1280, height: 720 };
const COLOR_RULES = ["color-contrast", "link-in-text-block"];
/** The width of A4 less its margins, in CSS pixels. */
const A4 = { width: 680, height: 1000 };
const SLOWDOWN = 4;
const LONGEST_TASK = 200;
const MICROSECONDS = 1000;
const FIRST_PAGE_BYTES = 150_000;

test("every link and anchor of every page leads somewhere", async () => {
	const site = await serve(folder);
	const { links } = await new LinkChecker().check({
		path: allPages.map((page) => `${site.url}${page}`),
		recurse: false,
		checkFragments: true,
		linksToSkip: async (link) => !link.startsWith(site.url),
	});
	site.close();
	// The name of a file that looks like a host: .md is a top-level domain.
	expect(links.filter(({ url }) => new URL(url).host.endsWith(".md"))).toEqual([]);
	const isHere = ({ url }: { url: string }) => url.startsWith(site.url);
	expect(links.filter(isHere).length).toBeGreaterThan(allPages.length);
	const broken = links.filter((link) => isHere(link) && link.state !== "OK");
	expect(broken.map(({ url, parent }) => `${parent} -> ${url}`)).toEqual([]);
});

/** What is used of an event of a trace. */
interface Task {
	readonly name: string;
	/** Time of the processor, in microseconds. */
	readonly tdur?: number;
}

/** The page with its width, if it is wider than the window. */
async function widerThan(viewport: typeof PHONE, page: Page, name: string): Promise<string[]> {
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	return width > viewport.width ? [`${name}: ${width}`] : [];
}

/** The words of headings and names of files that go over more than one line; Chinese ones can. */
const brokenWords = (page: Page): Promise<string[]> =>
	page.locator("main :is(h1, h2, h3, .file-list a)").evaluateAll((headings) =>
		headings.flatMap((heading) => {
			const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
			const words: string[] = [];
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				for (const match of (node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
					if (/\p{Script=Han}/u.test(match[0])) continue;
					const range = document.createRange();
					range.setStart(node, match.index);
					range.setEnd(node, match.index + match[0].length);
					const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
					if (lines.size > 1) words.push(match[0]);
				}
			}
			return words;
		}),
	);

describeInChromium("a reader", () => {
	const site = siteInChromium();

	test("meets no barrier that axe-core knows of, in light and dark colors", async () => {
		const violations = async (page: Page, name: string, options: axe.RunOptions) => {
			const found = await page.evaluate(
				(run) => (window as unknown as { axe: typeof axe }).axe.run(run),
				{ ...options, resultTypes: ["violations" as const] },
			);
			return found.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${name} ${id} ${target}: ${failureSummary}`),
			);
		};
		const options = { colorScheme: "light", bypassCSP: true, viewport: DESK } as const;
		const found = await visitAll(site, samplePages, options, async (page, name) => {
			await page.evaluate(axe.source);
			const onDesk = await violations(page, name, {});
			// Dark pages differ from light ones in their colors alone.
			await page.emulateMedia({ colorScheme: "dark" });
			const inDark = await violations(page, `${name} (dark)`, { runOnly: COLOR_RULES });
			await page.emulateMedia({ colorScheme: "light" });
			if (!ownSamples.includes(name)) return [...onDesk, ...inDark];
			await page.setViewportSize(PHONE);
			const onPhone = await violations(page, `${name} (phone)`, {});
			await page.setViewportSize(DESK);
			return [...onDesk, ...inDark, ...onPhone];
		});
		expect(found).toEqual([]);
	});

	test("gets no complaint of the policy or the console, and nothing of another host", async () => {
		const { page, complaints, requests } = await site.open("index.html");
		for (const name of samplePages) await page.goto(site.at(name), { waitUntil: "load" });
		expect(complaints).toEqual([]);
		expect(requests.length).toBeGreaterThan(samplePages.length);
		expect(requests.filter((url) => !url.startsWith(site.at("")))).toEqual([]);
	});

	test("is kept from scripts and styles in the page", async () => {
		const { page, complaints } = await site.open("index.html");
		await page.evaluate(() => {
			const style = document.createElement("style");
			style.textContent = "body { display: none }";
			const script = document.createElement("script");
			script.textContent = "document.title = 'run'";
			document.head.append(style, script);
		});
		expect(await page.title()).not.toBe("run");
		expect(complaints.join()).toContain("policy: style-src-elem inline");
		expect(complaints.join()).toContain("policy: script-src-elem inline");
	});

	test("never scrolls a page sideways on a phone, and sees every cell with the title of its column", async () => {
		const visits = await visitAll(site, samplePages, { viewport: PHONE }, async (page, name) => {
			const found = await page.locator("main .cards tbody :is(td, th)").evaluateAll((elements) =>
				(elements as HTMLElement[]).map((cell) => ({
					column: cell.dataset["title"] ?? "",
					title: getComputedStyle(cell, "::before").content,
					right: cell.getBoundingClientRect().left + cell.scrollWidth,
				})),
			);
			const cells = found.map((cell) => ({ name, ...cell }));
			return [{ wide: await widerThan(PHONE, page, name), cells }];
		});
		expect(visits.flatMap(({ wide }) => wide)).toEqual([]);
		const cells = visits.flatMap((visit) => visit.cells);
		expect(cells.length).toBeGreaterThan(200);
		const isSeen = ({ column, title, right }: (typeof cells)[number]) =>
			title === (column === "" ? "none" : `"${column}"`) && right <= PHONE.width;
		expect(cells.filter((cell) => !isSeen(cell))).toEqual([]);
	});

	test("never scrolls sideways where the text is four times as large, and reads whole words in headings and names of files", async () => {
		const pages = [...new Set([...distinctPages, ...samplePages])];
		const found = await visitAll(site, pages, { viewport: LARGE_TEXT }, async (page, name) => {
			const wide = await widerThan(LARGE_TEXT, page, name);
			if (!samplePages.includes(name)) return wide;
			return [...wide, ...(await brokenWords(page)).map((word) => `${name}: ${word}`)];
		});
		expect(found).toEqual([]);
	});

	test("can search and filter where the browser keeps nothing", async () => {
		const { page } = await site.open("index.html");
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("refused", "SecurityError");
				},
			});
		});
		await page.goto(site.at("figures/"));
		expect(await page.locator("#filters").isVisible()).toBe(true);
		expect(await page.locator("#figures thead button").count()).toBeGreaterThan(0);
		await page.getByLabel("Colors of the page").selectOption("dark");
		expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
	});

	test("copies code, and reports if it could not", async () => {
		const { page } = await site.open("guides/recipes.html", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		const button = page.getByRole("button", { name: "Copy the code" }).first();
		await button.click();
		await expect.poll(() => button.innerText()).toBe("Copied");
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("import {");
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
		});
		await button.click();
		await expect.poll(() => button.innerText()).toBe("Could not copy");
	});

	test("reads everything without scripts", async () => {
		const { page } = await site.open("figures/", { javaScriptEnabled: false });
		const rows = page.locator("#figures tbody tr");
		expect(await rows.count()).toBeGreaterThan(40);
		expect(await rows.first().isVisible()).toBe(true);
		expect(await page.locator("#filters").isVisible()).toBe(false);
		expect(await page.locator("button:visible").count()).toBe(0);
		await page.goto(site.at("api/china-aluminum/share.html"));
		expect(await page.locator("main").innerText()).toContain(
			"Calculates the share of a part in a whole.",
		);
		expect(await page.locator(".sidebar a").count()).toBeGreaterThan(100);
	});

	test("reaches the content and every control by keyboard", async () => {
		const { page } = await site.open("figures/");
		const focused = () =>
			page.evaluate(() => {
				const { activeElement } = document;
				return activeElement?.getAttribute("name") ?? activeElement?.id ?? activeElement?.className;
			});
		await page.keyboard.press("Tab");
		expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
		expect(await page.locator(":focus").isVisible()).toBe(true);
		await page.keyboard.press("Enter");
		expect(await focused()).toBe("content");
		const reached: unknown[] = [];
		for (let step = 0; step < 7; step++) {
			await page.keyboard.press("Tab");
			reached.push(await focused());
		}
		const names = ["q", "commodity", "indicator", "kind", "qualifier", "section", "sort"];
		expect(reached).toEqual(names);
	});

	test("keeps the chosen colors, whatever the system has", async () => {
		const { page } = await site.open("index.html", { colorScheme: "light" });
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		const light = await paper();
		await page.getByLabel("Colors of the page").selectOption("dark");
		const dark = await paper();
		expect(dark).not.toBe(light);
		await page.goto(site.at("api/china-aluminum/share.html"));
		expect(await paper()).toBe(dark);
		expect(await page.getByLabel("Colors of the page").inputValue()).toBe("dark");
		await page.emulateMedia({ colorScheme: "dark" });
		await page.getByLabel("Colors of the page").selectOption("light");
		expect(await paper()).toBe(light);
	});

	test("finds a function by the search of the whole site", async () => {
		const { page, complaints } = await site.open("guides/recipes.html");
		await page.keyboard.press("/");
		await page.getByRole("combobox", { name: /Search figures/ }).fill("importDependency");
		await page.locator("#search-results a").first().waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL("**/api/china-aluminum/importDependency.html");
		expect(complaints).toEqual([]);
	});

	test.each(["index.html", "figures/"])(
		"waits for no long task on %s, on a processor four times as slow",
		async (name) => {
			const { page } = await site.open("404.html");
			const client = await page.context().newCDPSession(page);
			const tasks: number[] = [];
			client.on("Tracing.dataCollected", ({ value }) => {
				for (const { name: event, tdur } of value as unknown as Task[]) {
					if (event === "RunTask" && tdur !== undefined) tasks.push(tdur / MICROSECONDS);
				}
			});
			await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
			await client.send("Tracing.start", {
				categories: "toplevel,devtools.timeline,disabled-by-default-devtools.timeline",
			});
			await page.goto(site.at(name), { waitUntil: "networkidle" });
			const isComplete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
			await client.send("Tracing.end");
			await isComplete;
			expect(tasks.length).toBeGreaterThan(10);
			// The time of the processor, which other programs on the machine do not lengthen.
			expect(Math.max(...tasks)).toBeLessThan(LONGEST_TASK);
		},
	);

	test("prints pages that fit on A4", async () => {
		const clipped = await visitAll(site, samplePages, { viewport: A4 }, async (page, name) => {
			await page.emulateMedia({ media: "print" });
			const wide = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>("main, main *")]
					.filter((element) => {
						const { right, width } = element.getBoundingClientRect();
						const isHidden = element.closest(".visually-hidden, [hidden], thead, svg") !== null;
						return width > 0 && !isHidden && right > innerWidth + 1;
					})
					.map(({ tagName, className }) => `${tagName}.${className}`),
			);
			return wide.slice(0, 1).map((element) => `${name}: ${element}`);
		});
		expect(clipped).toEqual([]);
	});

	test("loads the first page in few bytes", async () => {
		const { page } = await site.open("index.html");
		const sizes = await page.evaluate(() =>
			[
				...performance.getEntriesByType("navigation"),
				...performance.getEntriesByType("resource"),
			].map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
		);
		expect(sizes.length).toBeGreaterThan(4);
		const bytes = sizes.reduce((sum, size) => sum + size, 0);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(FIRST_PAGE_BYTES);
	});
});

import { expect, test } from "vitest";
import { allPages } from "./support/pages.ts";
import { describeInChromium, siteInChromium } from "./support/site.ts";
import { visitAll } from "./support/visitAll.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

/** The pages of all charts in both languages. */
const chartPages = allPages.filter((name) => /(?:^|\/)charts\/.+\//.test(name));

describeInChromium("the page of a chart", () => {
	const site = siteInChromium();
	const row = "Bauxite: 25% · 24.5 to 25.5% · “25%”";

	test("draws at full width on a desk, and for a phone on a phone", async () => {
		const { page } = await site.open("charts/world-shares/", { viewport: DESK });
		const wide = await page.locator(".only-wide").boundingBox();
		expect(wide?.width).toBeGreaterThan(1000);
		expect(await page.locator(".only-narrow").isVisible()).toBe(false);
		await page.setViewportSize(PHONE);
		const narrow = await page.locator(".only-narrow").boundingBox();
		expect(narrow?.width).toBeGreaterThan(300);
		expect(await page.locator(".only-wide").isVisible()).toBe(false);
	});

	test("says bounds and printed words of a row that has the focus or the pointer", async () => {
		const { page } = await site.open("charts/world-shares/", { viewport: DESK });
		const link = page.locator(".only-wide").getByRole("link", { name: row });
		const tip = link.locator(".chart-tip");
		expect(await tip.isVisible()).toBe(false);
		await link.focus();
		await page.keyboard.press("Shift+Tab");
		await page.keyboard.press("Tab");
		expect(await tip.isVisible()).toBe(true);
		expect(await tip.textContent()).toContain("24.5 to 25.5%");
		await page.locator("h1").hover();
		await link.evaluate((element) => (element as unknown as HTMLElement).blur());
		expect(await tip.isVisible()).toBe(false);
		await link.hover();
		expect(await tip.isVisible()).toBe(true);
	});

	test.each([
		["for a phone", PHONE],
		["at full width", DESK],
	])("has all its texts inside the drawing %s, in both languages", async (_, viewport) => {
		const cut = await visitAll(site, chartPages, { viewport }, async (page, name) => {
			const texts = await page.locator(".chart-drawing svg.chart text:visible").evaluateAll((all) =>
				all.map((text) => {
					const { left, right } = text.getBoundingClientRect();
					const edges = text.closest("svg.chart")?.getBoundingClientRect();
					const isInside = edges && left >= edges.left - 1 && right <= edges.right + 1;
					return { text: text.textContent, isInside };
				}),
			);
			expect(texts.length, name).toBeGreaterThan(5);
			return texts.filter(({ isInside }) => !isInside).map(({ text }) => `${name}: ${text}`);
		});
		expect(cut).toEqual([]);
	});

	test("leads from a row to its figure", async () => {
		const { page } = await site.open("charts/world-shares/", { viewport: DESK });
		await page.locator(".only-wide").getByRole("link", { name: row }).click();
		expect(page.url()).toBe(site.at("figures/bauxite-world-production-share-challenges/"));
	});
});

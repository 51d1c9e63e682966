import { expect, test } from "vitest";
import { describeInChromium, siteInChromium } from "./support/site.ts";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

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

	test("leads from a row to its figure", async () => {
		const { page } = await site.open("charts/world-shares/", { viewport: DESK });
		await page.locator(".only-wide").getByRole("link", { name: row }).click();
		expect(page.url()).toBe(site.at("figures/bauxite-world-production-share-challenges/"));
	});
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import type { Figure } from "../../src/figure.ts";
import { describeInChromium, siteInChromium } from "./support/site.ts";

const all: readonly Figure[] = figures;
const idsOf = (shown: readonly Figure[]) => shown.map(({ id }) => id);

const rows = (page: Page) =>
	page.locator("#figures tbody tr:visible").evaluateAll((found) => found.map(({ id }) => id));
const choose = (page: Page, name: string, value: string) =>
	page.locator(`#filters [name=${name}]`).selectOption(value);
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });

describeInChromium("the table of figures", () => {
	const site = siteInChromium();

	test("holds every figure, in the report's order, with what the report says of it", async () => {
		const { page } = await site.open("figures.html");
		expect(await rows(page)).toEqual(idsOf(all));
		const row = await page
			.locator("#wrought-aluminum-alloys-recycled-input-share-2025")
			.innerText();
		for (const text of ["nearly 50%", "近50%", "0 to 50%", "2025", "an expectation"]) {
			expect(row).toContain(text);
		}
		for (const figure of all) {
			const text = await page.locator(`[id="${figure.id}"]`).innerText();
			for (const part of [figure.label.en, figure.label.zh, figure.note ?? "", figure.printed]) {
				expect(text).toContain(part);
			}
		}
	});

	test("is searched in both languages, for every word", async () => {
		const { page } = await site.open("figures.html");
		await search(page).fill("guinea");
		const guinean = all.filter((figure) => JSON.stringify(figure).includes("Guinea"));
		expect(await rows(page)).toEqual(idsOf(guinean));
		await search(page).fill("铝土矿 进口");
		const chinese = all.filter(({ label }) => /铝土矿/.test(label.zh) && /进口/.test(label.zh));
		expect(await rows(page)).toEqual(idsOf(chinese));
		expect(await page.locator("#filters output").innerText()).toBe(
			`${chinese.length} of ${all.length} figures`,
		);
		await search(page).fill("no such figure");
		expect(await rows(page)).toEqual([]);
		await page.locator(".nothing button").click();
		await expect.poll(() => rows(page)).toEqual(idsOf(all));
	});

	test.each(["commodity", "indicator", "kind", "qualifier", "section"] as const)(
		"is filtered by %s",
		async (name) => {
			const { page } = await site.open("figures.html");
			const value = all[0]?.[name] as string;
			await choose(page, name, value);
			const expected = all.filter((figure) => figure[name] === value);
			expect(expected.length).toBeLessThan(all.length);
			expect(await rows(page)).toEqual(idsOf(expected));
		},
	);

	test("takes filters together", async () => {
		const { page } = await site.open("figures.html");
		await choose(page, "commodity", "bauxite");
		await choose(page, "qualifier", "over");
		const expected = all.filter((f) => f.commodity === "bauxite" && f.qualifier === "over");
		expect(expected.length).toBeGreaterThan(0);
		expect(await rows(page)).toEqual(idsOf(expected));
	});

	test("is sorted by a click on a column, either way", async () => {
		const { page } = await site.open("figures.html?kind=growth-rate");
		const growth = all.filter(({ kind }) => kind === "growth-rate");
		const byValue = growth.toSorted((a, b) => a.value - b.value);
		const head = page.getByRole("columnheader", { name: "Value" });
		await head.getByRole("button").click();
		expect(await rows(page)).toEqual(idsOf(byValue));
		expect(await head.getAttribute("aria-sort")).toBe("ascending");
		await head.getByRole("button").click();
		expect(await rows(page)).toEqual(idsOf(byValue.toReversed()));
		expect(await head.getAttribute("aria-sort")).toBe("descending");
	});

	test("keeps its state in the address: reloaded, shared, and back", async () => {
		const { page } = await site.open("figures.html");
		await choose(page, "commodity", "alumina");
		await choose(page, "sort", "-label");
		await search(page).pressSequentially("share");
		const shown = await rows(page);
		expect(new URL(page.url()).search).toBe("?q=share&commodity=alumina&sort=-label");
		await page.reload();
		expect(await rows(page)).toEqual(shown);
		expect(await search(page).inputValue()).toBe("share");
		const { page: other } = await site.open(page.url().slice(site.at("").length));
		expect(await rows(other)).toEqual(shown);
		await page.goBack();
		expect(await search(page).inputValue()).toBe("");
		await page.goBack();
		await page.goBack();
		expect(await rows(page)).toEqual(idsOf(all));
		await page.goForward();
		expect(await page.locator("#filters [name=commodity]").inputValue()).toBe("alumina");
	});

	test("copies the import line of a figure", async () => {
		const { page } = await site.open("figures.html", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		const button = page.getByRole("button", { name: "Copy the import line of redMudForums" });
		await button.click();
		await expect.poll(() => button.innerText()).toBe("Copied");
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe('import { redMudForums } from "china-aluminum/2025-r1";');
	});

	test("leads to the reference and back", async () => {
		const { page } = await site.open("figures.html");
		await page.getByRole("link", { name: "Bauxite imports", exact: true }).click();
		expect(page.url()).toBe(site.at("api/2025-r1/bauxiteImports2024.html"));
		await page.getByRole("link", { name: "This figure in the table" }).click();
		expect(page.url()).toBe(site.at("figures.html#bauxite-imports-2024"));
	});
});

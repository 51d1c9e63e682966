import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { figures } from "../../src/datasets/2025-r1.ts";
import type { Figure } from "../../src/model/figure.ts";
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
		const { page } = await site.open("figures/");
		expect(await rows(page)).toEqual(idsOf(all));
		const row = await page
			.locator("#wrought-aluminum-alloys-recycled-input-share-2025")
			.innerText();
		for (const text of ["nearly 50%", "近50%", "0 to 50%", "2025", "an expectation"]) {
			expect(row).toContain(text);
		}
		for (const { id, label, note, printed } of all) {
			const text = await page.locator(`[id="${id}"]`).innerText();
			for (const part of [label.en, label.zh ?? "", note?.en ?? "", printed])
				expect(text).toContain(part);
		}
	});

	test("is searched in both languages, for every word", async () => {
		const { page } = await site.open("figures/");
		await search(page).fill("guinea");
		const guinean = all.filter((figure) => JSON.stringify(figure).includes("Guinea"));
		expect(await rows(page)).toEqual(idsOf(guinean));
		await search(page).fill("铝土矿 进口");
		const chinese = all.filter(
			({ label: { zh = "" } }) => zh.includes("铝土矿") && zh.includes("进口"),
		);
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
			const { page } = await site.open("figures/");
			const value = all[0]?.[name] as string;
			await choose(page, name, value);
			const expected = all.filter((figure) => figure[name] === value);
			expect(expected.length).toBeLessThan(all.length);
			expect(await rows(page)).toEqual(idsOf(expected));
		},
	);

	test("takes filters together", async () => {
		const { page } = await site.open("figures/");
		await choose(page, "commodity", "bauxite");
		await choose(page, "qualifier", "over");
		const expected = all.filter((f) => f.commodity === "bauxite" && f.qualifier === "over");
		expect(expected.length).toBeGreaterThan(0);
		expect(await rows(page)).toEqual(idsOf(expected));
	});

	test("is sorted by a click on a column, either way", async () => {
		const { page } = await site.open("figures/?kind=growth-rate");
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

	test("is sorted by value within each kind, in one unit", async () => {
		const { page } = await site.open("figures/?kind=mass&sort=value");
		const inMt = { kg: 1e-9, t: 1e-6, kt: 1e-3, Mt: 1, Gt: 1e3 };
		const masses = all.filter((figure) => figure.kind === "mass");
		expect(new Set(masses.map(({ unit }) => unit)).size).toBeGreaterThan(1);
		const size = ({ value, unit }: Figure) => value * inMt[unit as keyof typeof inMt];
		expect(await rows(page)).toEqual(idsOf(masses.toSorted((a, b) => size(a) - size(b))));
	});

	test("finds a figure by its id, and numbers in any width or sign", async () => {
		const { page } = await site.open("figures/");
		await search(page).fill("bauxite-imports-2024");
		expect(await rows(page)).toEqual(["bauxite-imports-2024"]);
		for (const [typed, plain] of [
			["−5.6", "-5.6"],
			["５９", "59"],
		] as const) {
			await search(page).fill(plain);
			const found = await rows(page);
			expect(found.length).toBeGreaterThan(0);
			await search(page).fill(typed);
			expect(await rows(page)).toEqual(found);
		}
		await search(page).fill("copy");
		expect(await rows(page)).toEqual([]);
	});

	test("shows the figure that the address names, whatever the filters say", async () => {
		const { page } = await site.open("figures/?commodity=alumina#bauxite-imports-2024");
		expect(await rows(page)).toContain("bauxite-imports-2024");
		expect(await rows(page)).not.toContain("bauxite-imports-guinea-share");
		await page.evaluate(() => {
			location.hash = "bauxite-imports-guinea-share";
		});
		await expect.poll(() => rows(page)).toContain("bauxite-imports-guinea-share");
	});

	test("reads an address that is cut off within a sign", async () => {
		const { page } = await site.open("figures/?kind=mass#%");
		expect(await rows(page)).toEqual(idsOf(all.filter(({ kind }) => kind === "mass")));
		expect(await page.locator("#figures thead button").count()).toBeGreaterThan(0);
	});

	test("takes no notice of what the address says that no filter has", async () => {
		const { page } = await site.open("figures/?commodity=unobtainium&sort=bogus&kind=mass");
		expect(await rows(page)).toEqual(idsOf(all.filter(({ kind }) => kind === "mass")));
		expect(await page.locator("#filters [name=commodity]").inputValue()).toBe("");
		expect(new URL(page.url()).search).toBe("?kind=mass");
	});

	test("goes back to each search, one after the other", async () => {
		const { page } = await site.open("figures/");
		for (const word of ["alumina", "guinea"]) {
			await search(page).pressSequentially(word);
			await page.goBack();
			expect(await search(page).inputValue()).toBe("");
		}
		expect(page.url()).toBe(site.at("figures/"));
	});

	test("says where nothing could be copied", async () => {
		const { page } = await site.open("figures/");
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
		});
		const button = page.getByRole("button", { name: "Copy the import line of redMudForums" });
		await button.click();
		await expect.poll(() => button.innerText()).toBe("Could not copy");
	});

	test("keeps its state in the address: reloaded, shared, and back", async () => {
		const { page } = await site.open("figures/");
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
		const { page } = await site.open("figures/", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		const button = page.getByRole("button", { name: "Copy the import line of redMudForums" });
		await button.click();
		await expect.poll(() => button.innerText()).toBe("Copied");
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe('import { redMudForums } from "china-aluminum/2025-r1";');
	});

	test("leads to the page of a figure, to the reference and back", async () => {
		const { page } = await site.open("figures/");
		await page.getByRole("link", { name: "Bauxite imports", exact: true }).click();
		expect(page.url()).toBe(site.at("figures/bauxite-imports-2024/"));
		await page.getByRole("link", { name: "API reference" }).click();
		expect(page.url()).toBe(site.at("api/2025-r1/bauxiteImports2024.html"));
		await page.getByRole("main").getByRole("link", { name: "Bauxite imports" }).first().click();
		expect(page.url()).toBe(site.at("figures/bauxite-imports-2024/"));
	});

	test("counts the values of each filter as the other filters are", async () => {
		const { page } = await site.open("figures/?kind=growth-rate");
		const texts = (name: string) => page.locator(`#filters [name=${name}] option`).allInnerTexts();
		const growth = all.filter(({ kind }) => kind === "growth-rate");
		const ofAlumina = growth.filter(({ commodity }) => commodity === "alumina").length;
		expect(await texts("commodity")).toContain(`Alumina (${ofAlumina})`);
		const masses = all.filter(({ kind }) => kind === "mass").length;
		expect(await texts("kind")).toContain(`Mass (${masses})`);
	});

	test("shows each chosen filter as a chip that takes it away", async () => {
		const { page } = await site.open("figures/?commodity=bauxite&kind=share");
		await page.locator(".chip", { hasText: "Bauxite" }).click();
		const shares = all.filter(({ kind }) => kind === "share");
		expect(await rows(page)).toEqual(idsOf(shares));
		expect(await page.locator(".chip").allInnerTexts()).toEqual(["Share"]);
		expect(new URL(page.url()).search).toBe("?kind=share");
	});

	test("hides columns, and keeps that in the address", async () => {
		const { page } = await site.open("figures/", { viewport: { width: 1440, height: 900 } });
		await page.getByText("Columns", { exact: true }).first().click();
		await page.getByLabel("Import", { exact: true }).uncheck();
		expect(new URL(page.url()).search).toBe("?hide=import");
		await page.reload();
		expect(await page.locator("td.import").first().isVisible()).toBe(false);
		expect(await page.locator("td.bounds").first().isVisible()).toBe(true);
	});

	test("gives what is shown as CSV, in its order", async () => {
		const { page } = await site.open("figures/?kind=growth-rate&sort=value");
		const [file] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "CSV" }).click(),
		]);
		const [head = "", ...lines] = readFileSync(await file.path(), "utf8")
			.trimEnd()
			.split("\r\n");
		const growth = all.filter(({ kind }) => kind === "growth-rate");
		const sorted = growth.toSorted((a, b) => a.value - b.value);
		expect(lines.map((line) => line.split(",")[0])).toEqual(idsOf(sorted));
		const place = head.split(",").indexOf("obs_value");
		expect(lines[0]?.split(",")[place]).toBe("-5.6");
	});

	test("keeps its head in view", async () => {
		const { page } = await site.open("figures/", { viewport: { width: 1440, height: 900 } });
		await page.evaluate(() => scrollTo(0, 2000));
		const box = await page.locator("#figures thead th").first().boundingBox();
		expect(box?.y).toBeGreaterThan(0);
		expect(box?.y).toBeLessThan(100);
	});

	test("is a line for each figure on a phone, which opens", async () => {
		const { page } = await site.open("figures/", { viewport: { width: 360, height: 740 } });
		const row = page.locator("#bauxite-imports-2024");
		expect(await row.locator("td.where").isVisible()).toBe(false);
		expect((await row.boundingBox())?.height).toBeLessThan(70);
		await row.getByRole("button", { name: "More about Bauxite imports" }).click();
		expect(await row.locator("td.where").isVisible()).toBe(true);
		expect(await row.innerText()).toContain("158.5 to 159.5 Mt");
	});
});

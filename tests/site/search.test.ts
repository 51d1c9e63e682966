import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import type { Entry } from "../../docs/site/search/Entry.ts";
import { options } from "../../docs/site/search/options.ts";
import { describeInChromium, folder, siteInChromium } from "./support/site.ts";

const index = MiniSearch.loadJSON<Entry>(
	readFileSync(`${folder}/assets/search.json`, "utf8"),
	options,
);

/** What readers type, and the address of what they have to find first. */
const searches = [
	["铝土矿", "commodities/bauxite/"],
	["铝土矿进口", "figures/bauxite-imports-2024/"],
	["bauxite imports", "figures/bauxite-imports-2024/"],
	["159", "figures/bauxite-imports-2024/"],
	["１５９", "figures/bauxite-imports-2024/"],
	["bauxiteImports2024", "figures/bauxite-imports-2024/"],
	["renewable", "commodities/green-electricity-aluminum/"],
	["citation", "data/"],
	["contradictions", "discrepancies/"],
	["Guinea", "figures/bauxite-imports-guinea-share/"],
	["几内亚", "figures/bauxite-imports-guinea-share/"],
	["aluminium consumption", "figures/aluminum-consumption/"],
	["bauxit imprts", "figures/bauxite-imports-2024/"],
	["red mud utilization", "figures/red-mud-utilization-rate/"],
	["importDependency", "api/china-aluminum/importDependency.html"],
	["zero-divisor", "guides/errors.html#zero-divisor"],
	["Novelis", "statements/#novelis-changzhou-zhenjiang"],
	["profit", "figures/aluminum-industry-profit-change-2024/"],
	["concentration", "api/china-aluminum/concentration.html"],
	["download", "data/"],
	["Imbalance in Bauxite Supply", "report/#challenges-1"],
	["pinning", "guides/pinning.html"],
	["湿吨", "figures/bauxite-imports-2024/"],
	["中国国际铝业大会", "figures/aluminum-conference-editions/"],
] as const;

test.each(searches)("a search for %s finds %s first", (text, url) => {
	const found = index.search(text).slice(0, 5);
	expect(found.map((hit) => hit["url"])[0], found.map((hit) => hit["url"]).join(" ")).toBe(url);
});

test("a figure that is found shows its value and its bounds, in both languages", () => {
	const [hit] = index.search("over 70%");
	expect(hit).toMatchObject({
		url: "figures/bauxite-imports-guinea-share/",
		value: "over 70% (70 to 100%)",
		chineseUrl: "zh/figures/bauxite-imports-guinea-share/",
		chineseValue: "超过70%（70至100%）",
	});
});

describeInChromium("the search of the whole site", () => {
	const site = siteInChromium();

	test("loads its index when a reader opens it, and not before", async () => {
		const { page, requests } = await site.open("index.html");
		expect(requests.filter((url) => /search\.json|searchEngine/.test(url))).toEqual([]);
		await page.getByRole("button", { name: "Search" }).click();
		await page.getByRole("combobox", { name: /Search|搜索/ }).fill("铝土矿进口");
		const first = page.getByRole("option").first();
		await first.waitFor();
		expect(await first.innerText()).toContain("Figure · 159 Mt (158.5 to 159.5 Mt)");
		expect(requests.filter((url) => /search\.json/.test(url))).toHaveLength(1);
	});

	test("leads Chinese readers to Chinese pages", async () => {
		const { page } = await site.open("zh/index.html");
		await page.keyboard.press("/");
		await page.getByRole("combobox", { name: /Search|搜索/ }).fill("159");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("Enter");
		await page.waitForURL("**/zh/figures/bauxite-imports-2024/");
	});

	test("says that nothing was found", async () => {
		const { page } = await site.open("index.html");
		await page.keyboard.press("/");
		await page.getByRole("combobox", { name: /Search|搜索/ }).fill("xyzzyqwv");
		await page.getByText("Nothing found.").waitFor();
	});
});

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import {
	commodities,
	dataset,
	discrepancies,
	figures,
	statements,
} from "../../src/datasets/2025-r1.ts";
import { cite, format, formatBounds } from "../../src/index.ts";
import type { Figure } from "../../src/model/figure.ts";
import { folder } from "./support/site.ts";

const all: readonly Figure[] = figures;

const read = (path: string) => readFileSync(`${folder}/${path}`, "utf8");
const pageAt = (path: string) => parseHTML(read(`${path}index.html`)).document;
const textAt = (path: string) => pageAt(path).querySelector("main")?.textContent ?? "";

describe.each(["", "zh/"])("in the folder %j", (language) => {
	const locale = language === "" ? ("en" as const) : ("zh-CN" as const);

	test("each figure has its page, with its value, bounds, words and place", () => {
		for (const figure of all) {
			const text = textAt(`${language}figures/${figure.id}/`);
			const label = language === "" ? figure.label.en : figure.label.zh;
			const [value, bounds] = [format(figure, { locale }), formatBounds(figure, { locale })];
			const note = language === "" ? figure.note?.en : figure.note?.zh;
			for (const part of [label, value, bounds, figure.printed, note ?? ""]) {
				expect(text, figure.id).toContain(part);
			}
		}
	});

	test("each page says which language it is in, and where its twin is", () => {
		for (const path of ["", "figures/", "figures/bauxite-imports-2024/", "checks/", "data/"]) {
			const page = pageAt(language + path);
			expect(page.documentElement.getAttribute("lang")).toBe(locale);
			const twins = [...page.querySelectorAll("link[rel=alternate]")];
			expect(twins.map((link) => link.getAttribute("hreflang"))).toEqual(["en", "zh-CN"]);
			for (const link of twins) {
				const url = new URL(link.getAttribute("href") ?? "", `file://${folder}/${language}${path}`);
				expect(existsSync(`${url.pathname}index.html`), url.pathname).toBe(true);
			}
		}
	});

	test("every statement, contradiction and section can be read", () => {
		const page = pageAt(`${language}statements/`);
		for (const { id, label, note } of statements) {
			const text = page.querySelector(`[id="${id}"]`)?.textContent;
			expect(text).toContain(language === "" ? label.en : label.zh);
			expect(text, id).toContain((language === "" ? note?.en : note?.zh) ?? "");
		}
		const contradictions = textAt(`${language}discrepancies/`);
		for (const { label, gap, explanations } of discrepancies) {
			expect(contradictions).toContain(language === "" ? label.en : label.zh);
			expect(contradictions).toContain(formatBounds(gap, { locale }));
			for (const { en, zh } of explanations)
				expect(contradictions).toContain(language === "" ? en : zh);
		}
		const report = pageAt(`${language}report/`);
		for (const { id } of dataset.sections)
			expect(report.querySelector(`[id="${id}"]`)).not.toBeNull();
		expect(textAt(`${language}report/`)).toContain(
			language === "" ? dataset.source.note.en : dataset.source.note.zh,
		);
	});

	test("each commodity has its page with its figures", () => {
		for (const { id, label } of commodities) {
			const page = pageAt(`${language}commodities/${id}/`);
			expect(page.querySelector("h1")?.textContent).toBe(language === "" ? label.en : label.zh);
			const own = all.filter(({ commodity }) => commodity === id);
			for (const figure of own) {
				expect(page.querySelector(`a[href$="figures/${figure.id}/"]`), figure.id).not.toBeNull();
			}
		}
	});
});

test("Chinese pages speak Chinese: titles, descriptions and checks", () => {
	const paths = ["", "figures/", "charts/", "checks/", "report/", "data/", "statements/"];
	for (const path of paths) {
		const page = pageAt(`zh/${path}`);
		const description = page.querySelector("meta[name=description]")?.getAttribute("content");
		expect(description).toMatch(/\p{Script=Han}/u);
	}
	for (const title of pageAt("zh/checks/").querySelectorAll(".check-title")) {
		expect(title.textContent).toMatch(/\p{Script=Han}/u);
	}
});

test("a contradicted figure says so, and leads to the other and to why", () => {
	for (const { id, figures: pair } of discrepancies) {
		for (const [index, figure] of pair.entries()) {
			const note = pageAt(`figures/${figure.id}/`).querySelector(".contradiction");
			const other = pair[1 - index];
			expect(note?.textContent).toContain(format(other as Figure));
			const links = [...(note?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"));
			expect(links).toEqual([`../../figures/${other?.id}/`, `../../discrepancies/#${id}`]);
		}
	}
});

test("a figure is offered as JSON, equal to the constant", () => {
	for (const figure of all) expect(JSON.parse(read(`figures/${figure.id}.json`))).toEqual(figure);
});

test("a figure is cited as the library cites it", () => {
	const figure = all.find(({ id }) => id === "bauxite-imports-2024") as Figure;
	const page = pageAt(`figures/${figure.id}/`);
	expect(page.querySelector(".citation")?.textContent).toBe(cite(figure));
	const bare = (text: string | undefined) => (text ?? "").replace(/\s+/g, "");
	for (const style of ["biblatex", "csl-json"] as const) {
		expect(bare(page.querySelector("main")?.textContent)).toContain(bare(cite(figure, style)));
	}
	expect(textAt("data/")).toContain(dataset.digest);
});

test("what uses a figure leads from its page: checks, charts, statements, guides", () => {
	const uses = pageAt("figures/bauxite-imports-2024/").querySelector(".uses");
	const hrefs = [...(uses?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href") ?? "");
	for (const part of ["checks/#", "charts/trade/", "statements/#key-importer", "recipes.html#"]) {
		expect(
			hrefs.some((href) => href.includes(part)),
			part,
		).toBe(true);
	}
});

test("every file that the package ships answers with the digest and size that the page states", () => {
	const page = pageAt("data/");
	const shipped = packageJson.files.filter((path) => path.startsWith("data/"));
	expect(shipped.length).toBeGreaterThan(0);
	const listed = [...page.querySelectorAll(".file-list li")];
	expect(listed.length).toBeGreaterThanOrEqual(shipped.length);
	const { distribution } = JSON.parse(
		page.querySelector('[type="application/ld+json"]')?.textContent ?? "",
	);
	expect(distribution).toHaveLength(listed.length);
	for (const [index, item] of listed.entries()) {
		const path = item.querySelector("a")?.getAttribute("href")?.replace("../", "") ?? "";
		const content = readFileSync(`${folder}/${path}`);
		expect(item.textContent).toMatch(/kB/);
		const hash = createHash("sha256").update(content);
		expect(readFileSync(path).equals(content)).toBe(true);
		expect(distribution[index].sha256).toBe(hash.copy().digest("hex"));
		expect(item.querySelector("code")?.textContent).toBe(`sha256-${hash.digest("base64")}`);
		expect(distribution[index].contentSize).toBe(`${content.byteLength} B`);
	}
});

test("each chart is a file in three forms, and the picture is a picture", () => {
	for (const chart of ["world-shares", "discrepancies"]) {
		for (const language of ["", "zh/"]) {
			const png = readFileSync(`${folder}/${language}charts/${chart}.png`);
			expect(png.subarray(1, 4).toString()).toBe("PNG");
			expect(png.byteLength).toBeGreaterThan(10_000);
			expect(read(`${language}charts/${chart}.svg`)).toContain("<svg");
			expect(read(`${language}charts/${chart}.csv`).split("\r\n").length).toBeGreaterThan(5);
		}
	}
});

test("a check opens into the derivation of both sides, with its cautions and links to figures", () => {
	const page = pageAt("checks/");
	const first = page.querySelector(".checks-list .verdict");
	expect(first?.textContent).toBe("Fails");
	const guinea = [...page.querySelectorAll(".check")].find((check) =>
		check.textContent.includes("Guinea and Australia"),
	);
	expect(guinea?.querySelector('a[href$="figures/bauxite-imports-guinea-share/"]')).not.toBeNull();
	expect(guinea?.querySelector('a[href$="api/china-aluminum/portion.html"]')).not.toBeNull();
	expect(guinea?.querySelector(".cautions")?.textContent).toMatch(/\S/);
});

test("old addresses lead to the new ones, also for search engines", () => {
	for (const [path, url] of [
		["figures.html", "figures/index.html"],
		["charts.html", "charts/index.html"],
		["guides/ties.html", "../checks/index.html"],
	] as const) {
		const page = parseHTML(read(path)).document;
		const refresh = page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content");
		expect(refresh).toBe(`0; url=${url}`);
		expect(page.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
	}
});

test("models and search engines find the parts of the site", () => {
	const llms = read("llms.txt");
	for (const part of [
		"# china-aluminum",
		"data/",
		"figures/bauxite-imports-2024.json",
		"guides/",
	]) {
		expect(llms).toContain(part);
	}
	expect(read("robots.txt")).toContain("Allow: /");
	// Without an address there is nothing to list: a sitemap needs full addresses.
	expect(existsSync(`${folder}/sitemap.xml`)).toBe(false);
});

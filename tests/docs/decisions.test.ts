import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../docs/decisions/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

const ROW = /^\| \[(\d{4}): (.+)\]\((.+\.md)\) \| (.+) \|$/gm;
const STATUS = /^(accepted|superseded by \d{4})$/;

test("the index of decisions lists every page by its number and heading, with a status", () => {
	const rows = [...read("README.md").matchAll(ROW)].map(([, number, title, file, status]) => ({
		file,
		heading: `# ${title}`,
		number,
		hasStatus: STATUS.test(status as string),
	}));
	const pages = readdirSync(folder)
		.filter((name) => name !== "README.md")
		.map((file) => ({
			file,
			heading: read(file).split("\n")[0],
			number: file.slice(0, 4),
			hasStatus: true,
		}));
	expect(rows).toEqual(pages);
});

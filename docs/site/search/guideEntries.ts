import { textOf } from "../html.ts";
import type { NewEntry } from "./Entry.ts";

const PARTS = /(?=<h2\b)/;
const HEADING = /^<h2\b[^>]*\bid="([^"]+)"[^>]*>(.*?)<\/h2>/s;
const CODE = /<pre>.*?<\/pre>/gs;
const ERROR = /<tr id="([a-z-]+)"[^>]*>(.*?)<\/tr>/gs;
const CELL = /<td\b[^>]*>(.*?)<\/td>/gs;

const prose = (html: string) => textOf(html.replace(CODE, " "));

/** What can be found in a guide: the guide, its headings and the error codes that it lists. */
export function guideEntries(title: string, url: string, html: string): readonly NewEntry[] {
	const [opening = "", ...parts] = html.split(PARTS);
	return [
		{ kind: "page", url, title, text: prose(opening) },
		...parts.map((part): NewEntry => {
			const [, anchor, heading = ""] = HEADING.exec(part) ?? [];
			return {
				kind: "heading",
				url: `${url}#${anchor}`,
				title: textOf(heading),
				value: title,
				text: prose(part),
			};
		}),
		...[...html.matchAll(ERROR)].map(([, code = "", row = ""]): NewEntry => {
			const [, cause = "", remedy = ""] = [...row.matchAll(CELL)].map(([, cell = ""]) =>
				textOf(cell),
			);
			return {
				kind: "error",
				url: `${url}#${code}`,
				title: code,
				value: cause,
				names: code,
				text: `${cause} ${remedy}`,
			};
		}),
	];
}

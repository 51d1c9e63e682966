import { readdirSync, readFileSync } from "node:fs";
import { Slugger } from "typedoc";

/** A part of a guide whose code uses a figure. */
export interface Recipe {
	readonly guide: string;
	readonly title: string;
	/** Anchor of its heading; empty for what comes before the first one. */
	readonly anchor: string;
	readonly code: string;
}

const FOLDER = "docs/guides";
const PARTS = /^(?=## )/m;
const HEADING = /^#{1,2} (.+)$/m;
const CODE = /```ts\n(.*?)\n```/gs;

function recipesOf(file: string): Recipe[] {
	const slugger = new Slugger({ lowercase: true });
	const guide = file.slice(0, -".md".length);
	return readFileSync(`${FOLDER}/${file}`, "utf8")
		.split(PARTS)
		.map((part) => {
			const title = (HEADING.exec(part)?.[1] ?? guide).replaceAll("`", "");
			const anchor = part.startsWith("## ") ? `#${slugger.slug(title)}` : "";
			return {
				guide,
				title,
				anchor,
				code: [...part.matchAll(CODE)].map(([, code]) => code).join(),
			};
		});
}

const recipes = readdirSync(FOLDER)
	.filter((name) => name.endsWith(".md"))
	.flatMap(recipesOf);

/** The parts of the guides whose code names an export. */
export const recipesWith = (name: string): readonly Recipe[] => {
	const named = new RegExp(`\\b${name}\\b`);
	return recipes.filter(({ code }) => named.test(code));
};

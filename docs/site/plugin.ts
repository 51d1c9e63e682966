import { rmSync } from "node:fs";
import { join } from "node:path";
import {
	Application,
	type Context,
	Converter,
	type DeclarationReflection,
	type DocumentReflection,
	ReflectionKind,
	RendererEvent,
} from "typedoc";
import { nameDocument } from "./documents.ts";
import { labelCells, type Parser } from "./labelCells.ts";
import { inWords } from "./names.ts";
import { SiteRouter } from "./SiteRouter.ts";
import { SiteTheme } from "./SiteTheme.tsx";

/** What of markdown-it makes links of bare addresses. */
interface Linkifier {
	readonly linkify: { set(options: { readonly fuzzyLink: boolean }): void };
}

/** Files that TypeDoc's own layout loads, and the site's does not. */
const UNUSED = [
	"icons.js",
	"icons.svg",
	"main.js",
	"navigation.js",
	"hierarchy.js",
	"search.js",
	"style.css",
];
const LAST = -1000;

function nameCategories(context: Context): void {
	const entries = context.project.getReflectionsByKind(ReflectionKind.Module);
	for (const { categories = [] } of entries as DeclarationReflection[]) {
		for (const category of categories) category.title = inWords(category.title);
	}
}

/** Makes the site of this project out of TypeDoc's documentation. */
export function load(app: Application): void {
	const { converter, renderer } = app;
	app.on(Application.EVENT_BOOTSTRAP_END, () =>
		app.options.setValue("markdownItLoader", (parser: Parser & Linkifier) => {
			parser.linkify.set({ fuzzyLink: false }); // VERSIONING.md is no host in Moldova
			labelCells(parser);
		}),
	);
	converter.on(Converter.EVENT_CREATE_DOCUMENT, (_: unknown, document: DocumentReflection) =>
		nameDocument(document),
	);
	converter.on(Converter.EVENT_RESOLVE_END, nameCategories, LAST);
	renderer.defineRouter("site", SiteRouter);
	renderer.defineTheme("site", SiteTheme);
	renderer.on(
		RendererEvent.END,
		({ outputDirectory }: RendererEvent) => {
			for (const name of UNUSED) rmSync(join(outputDirectory, "assets", name), { force: true });
		},
		LAST,
	);
}

import { build } from "esbuild";

const here = (path: string) => new URL(path, import.meta.url).pathname;

/** Writes the style sheet, the icon and the client's scripts. */
export async function writeAssets(folder: string): Promise<void> {
	await build({
		entryPoints: ["client/*.ts", "styles/site.css", "styles/favicon.svg"].map(here),
		outdir: folder,
		entryNames: "[name]",
		bundle: true,
		minify: true,
		target: "es2022",
		loader: { ".svg": "copy" },
		logLevel: "warning",
	});
}

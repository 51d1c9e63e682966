import { build } from "esbuild";

const here = (path: string) => new URL(path, import.meta.url).pathname;

const common = {
	entryNames: "[name]",
	bundle: true,
	minify: true,
	target: "es2022",
	logLevel: "warning",
} as const;

/** Writes the style sheet, the icon and the client's scripts. */
export async function writeAssets(folder: string): Promise<void> {
	await Promise.all([
		build({
			...common,
			entryPoints: ["client/*.ts"].map(here),
			outdir: folder,
			format: "esm",
			splitting: true,
			chunkNames: "[name]-[hash]",
		}),
		build({
			...common,
			entryPoints: ["styles/site.css", "styles/favicon.svg"].map(here),
			outdir: folder,
			loader: { ".svg": "copy" },
		}),
	]);
}

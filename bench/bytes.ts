/** What each file adds to a program with two figures and a share, minified. `npm run bench:bytes`. */
import Table from "cli-table3";
import { build } from "esbuild";

const src = new URL("../src", import.meta.url).pathname;

const { metafile } = await build({
	stdin: {
		contents: `import { share } from "./index.ts";
import { aluminaImports2024, aluminumProductsImports2024 } from "./datasets/2025-r1.ts";
export const result = share(aluminumProductsImports2024, aluminaImports2024);`,
		resolveDir: src,
	},
	bundle: true,
	minify: true,
	format: "esm",
	charset: "utf8",
	metafile: true,
	write: false,
});
const table = new Table({ head: ["file", "bytes"], style: { head: [], border: [] } });
for (const { bytes, inputs } of Object.values(metafile.outputs)) {
	const files = Object.entries(inputs).map(
		([path, { bytesInOutput }]) => [path, bytesInOutput] as const,
	);
	for (const [path, size] of files.toSorted(([, a], [, b]) => b - a)) {
		if (size > 0) table.push([path, size]);
	}
	table.push(["all", bytes]);
}
console.log(table.toString());

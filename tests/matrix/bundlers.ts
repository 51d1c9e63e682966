import { readFileSync } from "node:fs";
import { bundleOf, bundlerNames, toleranceOf } from "../package/bundlers.ts";
import type { Consumer } from "../support/consumer.ts";
import type { Cell } from "./Cell.ts";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The pinned version of each bundler: esbuild belongs to the project, the rest to these tests. */
const versions: Readonly<Record<string, string>> = {
	...read("../../package.json").devDependencies,
	...read("../package/package.json").dependencies,
};

/** A program with one figure in every bundler, beside the literal written by hand. */
export async function tryBundlers(consumer: Consumer): Promise<Cell[]> {
	const cells: Cell[] = [];
	for (const bundler of bundlerNames) {
		const { bytes, literal } = await bundleOf(bundler, consumer);
		cells.push({
			table: "bundlers",
			row: `${bundler} ${versions[bundler]}`,
			column: `one figure, by hand ${literal} bytes`,
			state:
				bytes <= literal * toleranceOf(bundler) && bytes > literal / toleranceOf(bundler)
					? "green"
					: "red",
			text: `${bytes} bytes`,
		});
	}
	return cells;
}

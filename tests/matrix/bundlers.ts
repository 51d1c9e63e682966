import { readFileSync } from "node:fs";
import { bundleOf, bundlerNames, TOLERANCE } from "../support/bundles.ts";
import type { Consumer } from "../support/consumer.ts";
import type { Cell } from "./Cell.ts";

const root = new URL("../../", import.meta.url);
const { devDependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** A program with one figure in every bundler, beside the literal written by hand. */
export async function tryBundlers(consumer: Consumer): Promise<Cell[]> {
	const cells: Cell[] = [];
	for (const bundler of bundlerNames) {
		const { bytes, literal } = await bundleOf(bundler, consumer);
		cells.push({
			table: "bundlers",
			row: `${bundler} ${devDependencies[bundler]}`,
			column: `one figure, by hand ${literal} bytes`,
			state: bytes <= literal * TOLERANCE && bytes > literal / TOLERANCE ? "green" : "red",
			text: `${bytes} bytes`,
		});
	}
	return cells;
}

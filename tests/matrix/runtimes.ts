import type { Consumer } from "../support/consumer.ts";
import { browse } from "./browse.ts";
import type { Cell } from "./Cell.ts";
import { type Program, writePrograms } from "./programs.ts";
import { type Version, versionsOf } from "./versions.ts";

/** How many digits of a digest a cell shows. */
const SHOWN = 8;

/** Node 20 warns that JSON imports are new, which does not concern the package. */
const NODE_FLAGS = ["--disable-warning=ExperimentalWarning"];
const DENO_FLAGS = [
	"run",
	"--allow-read",
	"--allow-env",
	"--no-remote",
	"--cached-only",
	"--quiet",
];

interface Runtime extends Version {
	readonly command: readonly string[];
}

const runtimes: readonly Runtime[] = [
	...versionsOf("node").map((it) => ({ ...it, command: [`${it.folder}/bin/node`, ...NODE_FLAGS] })),
	...versionsOf("bun").map((it) => ({ ...it, command: [`${it.folder}/bin/bun.exe`] })),
	...versionsOf("deno").map((it) => ({ ...it, command: [`${it.folder}/deno`, ...DENO_FLAGS] })),
];

function cellOf(row: string, { name, expected }: Program, output: string): Cell {
	const same = output.trim() === expected;
	return {
		table: "runtimes",
		row,
		column: name,
		state: same ? "green" : "red",
		text: same ? expected.slice(0, SHOWN) : `expected ${expected}, got ${output.trim()}`,
	};
}

/** The package in every runtime, loaded in every way that the runtime has. */
export async function tryRuntimes(consumer: Consumer): Promise<Cell[]> {
	const programs = await writePrograms(consumer);
	const cells = runtimes.flatMap(({ name, version, command: [file = "", ...flags] }) =>
		programs.map((program) => {
			const { output } = consumer.run(file, ...flags, program.file);
			return cellOf(`${name.split("-")[0]} ${version}`, program, output);
		}),
	);
	const browser = await browse(consumer);
	const row = `Chromium ${browser.version}`;
	for (const program of programs) {
		cells.push(
			program.requires
				? {
						table: "runtimes",
						row,
						column: program.name,
						state: "absent",
						text: "a browser has no require",
					}
				: cellOf(row, program, await browser.digestOf(program.file)),
		);
	}
	await browser.close();
	return cells;
}

import { readFileSync } from "node:fs";

const README = "README.md";
const HEADING = /^#+ .*$/m;
const EXAMPLE = /```ts\n.*?\n```/gs;

const text = readFileSync(README, "utf8");

/** What stands in the README under a heading, up to the next one. */
export function readmeSection(heading: string): string {
	const [, after] = text.split(`${heading}\n`);
	if (after === undefined) throw new Error(`${README} has no heading "${heading}"`);
	return (after.split(HEADING)[0] ?? "").trim();
}

/** The README's example that holds a piece of code. */
export function readmeExample(code: string): string {
	const example = text.match(EXAMPLE)?.find((candidate) => candidate.includes(code));
	if (example === undefined) throw new Error(`${README} has no example with ${code}`);
	return example;
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { z } from "zod";
import { pathOf } from "../../src/schema/internal/pathOf.ts";
import { Rejection, reject } from "./Problem.ts";

const TOKEN = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{},:]/g;
const PUNCTUATION = /^[[\]{},:]$/;
const INDENT = 2;

const isAsWritten = (token: string) =>
	PUNCTUATION.test(token) || JSON.stringify(JSON.parse(token)) === token;

/**
 * Parses a JSON text. A text that says more than its value holds is rejected, such as a key twice or a
 * number with more digits than one can have: canonical JSON, and so every digest, is of the value.
 */
export function parseJson(text: string): unknown {
	const value = JSON.parse(text);
	const tokens = [...text.matchAll(TOKEN)];
	const keysAround: Set<string>[] = [];
	for (const [position, { 0: token, index }] of tokens.entries()) {
		const fail = (what: string) => {
			throw new Error(`line ${text.slice(0, index).split("\n").length} ${what}`);
		};
		if (token === "{" || token === "[") keysAround.push(new Set());
		else if (token === "}" || token === "]") keysAround.pop();
		if (!isAsWritten(token)) {
			fail(
				`has ${token}, which is not what it is read as; write numbers in their shortest form, and characters without needless escapes`,
			);
		}
		if (tokens[position + 1]?.[0] !== ":") continue;
		const keys = keysAround.at(-1) as Set<string>;
		if (keys.has(token)) fail(`has the key ${token} again; give each key once`);
		keys.add(token);
	}
	return value;
}

/** Reads a JSON file and checks its shape; the order of keys is that of the file. */
export function readJson<T>(path: string, shape: z.ZodType<T>, shown: string = path): T {
	if (!existsSync(path)) reject(shown, "expected a file, found none");
	let value: unknown;
	try {
		value = parseJson(readFileSync(path, "utf8"));
	} catch (error) {
		reject(shown, (error as Error).message);
	}
	const { error } = shape.safeParse(value);
	if (error === undefined) return value as T;
	throw new Rejection(
		...error.issues.map(({ path: steps, message }) => ({
			subject: steps.length === 0 ? shown : `${shown}: ${pathOf(steps)}`,
			message,
		})),
	);
}

/** A JSON file as those of the repository are written. */
export const jsonText = (content: unknown) => `${JSON.stringify(content, null, INDENT)}\n`;

/** Writes a JSON file as those of the repository are written. */
export const writeJson = (path: string, content: unknown) => writeFileSync(path, jsonText(content));

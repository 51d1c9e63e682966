import { globSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url).pathname;

const FUNCTION = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export (?:async )?function (\w+)/gs;
const CODE = /@throws `([\w-]+)`/g;

/** The codes of the errors that the doc comment of each public function names. */
export const documentedCodes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	globSync("src/{quantities,indicators,formatting,figures,schema,verify}/*.ts", { cwd: root })
		.flatMap((path) => [...readFileSync(root + path, "utf8").matchAll(FUNCTION)])
		.map(([, comment = "", name = ""]) => [
			name,
			new Set([...comment.matchAll(CODE)].map(([, code = ""]) => code)),
		]),
);

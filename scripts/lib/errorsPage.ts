import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const parse = (path: string) =>
	ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** The paragraphs of the doc comment in a stretch of code. */
function paragraphsIn(code: string): string[] {
	const [, comment = ""] = /\/\*\*(.*?)\*\//s.exec(code) ?? [];
	return comment
		.replace(/^\s*\* ?/gm, "")
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, " "));
}

/** The doc comment of a function, and its name. */
const FUNCTION = /\/\*\*((?:(?!\*\/).)*)\*\/\s*export (?:async )?function (\w+)/gs;

/** The functions whose doc comments say that they throw, by code. */
function throwers(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const paths = readdirSync("src", { recursive: true, encoding: "utf8" });
	for (const path of paths.filter((name) => name.endsWith(".ts")).toSorted()) {
		for (const [, comment = "", name = ""] of readFileSync(`src/${path}`, "utf8").matchAll(
			FUNCTION,
		)) {
			for (const [, code = ""] of comment.matchAll(/@throws `([\w-]+)`/g)) {
				found.set(code, [...new Set([...(found.get(code) ?? []), name])]);
			}
		}
	}
	return found;
}

/** The page of the error codes: what causes each, what to do about it, and what throws it. */
export function errorsPage(): string {
	const union = parse("src/errors.ts").statements.find(
		(statement): statement is ts.TypeAliasDeclaration =>
			ts.isTypeAliasDeclaration(statement) && statement.name.text === "ErrorCode",
	)?.type as ts.UnionTypeNode;
	const thrown = throwers();
	const { text } = union.getSourceFile();
	const rows = union.types.map((member, index) => {
		const code = (member as ts.LiteralTypeNode).literal.getText().replaceAll('"', "");
		const before = union.types[index - 1]?.end ?? union.pos;
		const [cause, remedy] = paragraphsIn(text.slice(before, member.getStart()));
		const by = thrown
			.get(code)
			?.map((name) => `\`${name}\``)
			.join(", ");
		if (!cause || !remedy || !by)
			throw new Error(`${code}: a cause, a remedy or a @throws is missing`);
		return `| \`${code}\` | ${cause} | ${remedy} | ${by} |`;
	});
	return [
		"# Errors",
		"",
		"Every error is a `ChinaAluminumError`. Test its `code`, not its class: the ESM build and the CJS",
		"build have different classes. `function` and `argument` say where the mistake is, `given` contains",
		"the values, and the message says what to do:",
		"",
		"```text",
		'share: whole: undefined is not a quantity. Create a quantity with quantity(93, "Mt").',
		"```",
		"",
		"`npm run docs:errors` generates this page from the code.",
		"",
		"| code | cause | remedy | thrown by |",
		"|---|---|---|---|",
		...rows,
		"",
	].join("\n");
}

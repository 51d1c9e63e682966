import ts from "typescript";

const COMMENT = /^\s*\/\/ ?(.*)$/;
const isLog = (node: ts.Node) => node.getText() === "console.log";

/**
 * Reads what an example says it prints. The output is the comment on the last line of a
 * `console.log` statement, or else the comment lines directly below the statement.
 */
export function statedOutput(code: string): string[] {
	const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
	const output: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
			if (isLog(node.expression.expression)) output.push(...commentsAfter(code.slice(node.end)));
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return output;
}

/** Reads the comment on the first line of a text, or else the comments on the lines after it. */
function commentsAfter(text: string): string[] {
	const [rest = "", ...following] = text.split("\n");
	const [, beside] = COMMENT.exec(rest) ?? [];
	if (beside !== undefined) return [beside];
	const below = following.map((line) => COMMENT.exec(line)?.[1]);
	const end = below.indexOf(undefined);
	return below.slice(0, end < 0 ? undefined : end) as string[];
}

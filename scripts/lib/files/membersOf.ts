import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** This repository, whose sources describe the columns, wherever the data is. */
const OWN_ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A member of an interface. */
export interface Member {
	readonly name: string;
	readonly type: string;
	/** Its doc comment as one line. */
	readonly description: string;
}

const docOf = (member: ts.Node) =>
	ts
		.getJSDocCommentsAndTags(member)
		.map((doc) => ts.getTextOfJSDocComment((doc as ts.JSDoc).comment) ?? "")
		.join(" ")
		.replace(/\s+/g, " ")
		.trim();

/** The members of the interfaces of a source file with their types and doc comments, in its order. */
export function membersOf(path: string): Member[] {
	const text = readFileSync(`${OWN_ROOT}/${path}`, "utf8");
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	return source.statements
		.filter(ts.isInterfaceDeclaration)
		.flatMap(({ members }) => [...members])
		.filter(ts.isPropertySignature)
		.map((member) => ({
			name: member.name.getText(),
			type: `${member.type?.getText()}${member.questionToken ? " | undefined" : ""}`,
			description: docOf(member),
		}));
}

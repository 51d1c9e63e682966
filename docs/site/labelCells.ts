/** What is used of a token of markdown-it, which brings no types. */
interface Token {
	readonly type: string;
	readonly content: string;
	attrSet(name: string, value: string): void;
}

/** What is used of markdown-it. */
export interface Parser {
	readonly core: {
		readonly ruler: {
			push(name: string, rule: (state: { readonly tokens: readonly Token[] }) => void): void;
		};
	};
}

const ROLES: Readonly<Record<string, string>> = {
	table_open: "table",
	thead_open: "rowgroup",
	tbody_open: "rowgroup",
	tr_open: "row",
	th_open: "columnheader",
	td_open: "cell",
};

/**
 * Adds the title of its column to each cell of a table, because on a phone a row is a card without
 * column titles. A browser does not treat a card as a table, so the roles are added, too.
 */
export function labelCells(parser: Parser): void {
	parser.core.ruler.push("label-cells", ({ tokens }) => {
		let titles: string[] = [];
		let column = 0;
		for (const [index, token] of tokens.entries()) {
			const role = ROLES[token.type];
			if (role !== undefined) token.attrSet("role", role);
			if (token.type === "table_open") {
				token.attrSet("class", "cards");
				titles = [];
			}
			if (token.type === "tr_open") column = 0;
			if (token.type === "th_open") titles.push(tokens[index + 1]?.content ?? "");
			if (token.type === "td_open") {
				token.attrSet("data-title", titles[column] ?? "");
				column += 1;
			}
		}
	});
}

const TYPED = /^export (?:const (\w+): (.*?) =\s|type (\w+) =\s*(.*?);$)/gms;
const TOKEN = /"[^"]*"|'[^']*'|\w+|[^\s\w"']/g;

/** Before what a comma or semicolon only ends a list, and behind what a bar only begins one. */
const ENDS = [">", "]", "}"];
const BEGINS = [undefined, "<", "[", "(", ",", ":"];

/** The tokens of a type, without those that only its layout asks for. */
const tokensOf = (type: string) =>
	(type.match(TOKEN) ?? []).filter((token, index, all) => {
		const isTrailing = (token === "," || token === ";") && ENDS.includes(all[index + 1] as string);
		const isLeading = token === "|" && BEGINS.includes(all[index - 1]);
		return !isTrailing && !isLeading;
	});

/** The types that a made module states for what it exports, by name; layout and comments do not count. */
export const typesOf = (module: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...module.matchAll(TYPED)].map(([, constant, ofConstant, alias, ofAlias]) => [
			constant ?? alias,
			tokensOf(ofConstant ?? ofAlias ?? "").join(" "),
		]),
	);

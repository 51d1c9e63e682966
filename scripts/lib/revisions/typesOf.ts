const TYPED =
	/^export (?:const (?<constant>\w+): (?<stated>.*?) =\s|type (?<alias>\w+) =\s*(?<named>.*?);$(?!\n[\t }])|interface (?<shape>\w+)\s+(?<members>.*?^\}))/gms;
const TOKEN = /\/\*.*?\*\/|"[^"]*"|'[^']*'|\w+|[^\s\w"']/gs;

/** Before what a comma or semicolon only ends a list, and after what a bar only begins one. */
const ENDS = [">", "]", "}"];
const BEGINS = [undefined, "<", "[", "(", ",", ":"];

/** The tokens of a type, without comments and without those that only its layout needs. */
const tokensOf = (type: string) =>
	(type.match(TOKEN) ?? [])
		.filter((token) => !token.startsWith("/*"))
		.filter((token, index, all) => {
			const isTrailing =
				(token === "," || token === ";") && ENDS.includes(all[index + 1] as string);
			const isLeading = token === "|" && BEGINS.includes(all[index - 1]);
			return !isTrailing && !isLeading;
		});

/** The types that a generated module states for what it exports, by name; layout and comments do not count. */
export const typesOf = (module: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...module.matchAll(TYPED)].map(({ groups = {} }) => {
			const { constant, stated, alias, named, shape, members } = groups;
			return [constant ?? alias ?? shape, tokensOf(stated ?? named ?? members ?? "").join(" ")];
		}),
	);

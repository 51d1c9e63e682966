import { globSync } from "node:fs";
import {
	type CommentDisplayPart,
	type ContainerReflection,
	type DefaultThemeRenderContext,
	JSX,
	type SignatureReflection,
} from "typedoc";
import packageJson from "../../../package.json" with { type: "json" };
import { shortType } from "./shortType.ts";

interface Linked {
	readonly name: string;
	readonly href?: string | undefined;
	readonly html: string;
}

/** What a page says about a function, each part as HTML. */
export interface FunctionParts {
	/** The first sentence. */
	readonly lead: string;
	readonly examples: readonly string[];
	/** Formula, unit and bounds. */
	readonly details: string;
	readonly parameters: readonly {
		readonly name: string;
		readonly type: string;
		readonly html: string;
	}[];
	readonly returned: string;
	readonly errors: readonly string[];
	readonly seeAlso: readonly Linked[];
	readonly source?: { readonly href: string; readonly path: string } | undefined;
	/** The signature with its type parameters. */
	readonly full: string;
	markdown(text: string): string;
}

const ERRORS = "guides/errors.html";
const CODE = /<code>([a-z]+(?:-[a-z]+)*)<\/code>/;
const PARAGRAPH = /^\s*<p>.*?<\/p>/s;
const MAIN = "blob/main/";

const repository: string | undefined = (
	packageJson as { readonly repository?: { readonly url?: string } }
).repository?.url?.replace(/^git\+|\.git$/g, "");

function sourceOf(name: string) {
	const [path] = globSync(`src/**/${name}.ts`);
	return repository === undefined || path === undefined
		? undefined
		: { path, href: `${repository}/${MAIN}${path}` };
}

/** Functions of the same task. */
function siblingsOf({ parent }: SignatureReflection) {
	const categories = (parent.parent as ContainerReflection | undefined)?.categories ?? [];
	const own = categories.find(({ children }) => children.some((child) => child === parent));
	return own?.children.filter((child) => child !== parent) ?? [];
}

/** Takes a signature apart. */
export function functionParts(
	signature: SignatureReflection,
	context: DefaultThemeRenderContext,
): FunctionParts {
	const { comment, parameters = [], typeParameters = [] } = signature;
	const html = (parts: readonly CommentDisplayPart[] | undefined) =>
		parts === undefined ? "" : context.markdown(parts);
	const tags = (name: `@${string}`) =>
		comment?.getTags(name).map(({ content }) => html(content)) ?? [];
	const summary = html(comment?.summary);
	const errorsPage = context.relativeURL(ERRORS);
	const seen = tags("@see").map((seeing): Linked => ({ name: seeing, html: seeing }));
	return {
		lead: PARAGRAPH.exec(summary)?.[0] ?? summary,
		details: summary.replace(PARAGRAPH, "").trim(),
		examples: tags("@example"),
		parameters: parameters.map((parameter) => ({
			name: parameter.name,
			type: shortType(parameter.type, parameter.name),
			html: html(parameter.comment?.summary),
		})),
		returned: tags("@returns").join(""),
		errors: tags("@throws").map((error) =>
			error
				.replace(CODE, (code, name: string) => `<a href="${errorsPage}#${name}">${code}</a>`)
				.replace(/^\s*<p>|<\/p>\s*$/g, ""),
		),
		seeAlso: [
			...seen,
			...siblingsOf(signature).map(
				(sibling): Linked => ({
					name: sibling.name,
					href: context.urlTo(sibling),
					html: sibling.name,
				}),
			),
		],
		source: sourceOf(signature.name),
		full:
			JSX.renderElement(context.memberSignatureTitle(signature)) +
			(typeParameters.length > 0 ? JSX.renderElement(context.typeParameters(typeParameters)) : ""),
		markdown: context.markdown,
	};
}

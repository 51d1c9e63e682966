import type { ComponentChildren } from "preact";
import type { SignatureReflection } from "typedoc";
import { Html } from "../pages/parts/Html.tsx";
import type { FunctionParts } from "./functionParts.ts";
import { shortSignature } from "./shortSignature.ts";

interface Props {
	readonly signature: SignatureReflection;
	readonly parts: FunctionParts;
}

const Part = ({
	title,
	children,
}: {
	readonly title: string;
	readonly children: ComponentChildren;
}) => (
	<section aria-labelledby={title.toLowerCase().replaceAll(" ", "-")}>
		<h2 id={title.toLowerCase().replaceAll(" ", "-")}>{title}</h2>
		{children}
	</section>
);

/** A function: how it is called, what it does, an example, and the rest in the order that readers ask. */
export const FunctionPage = ({ signature, parts }: Props) => {
	const { lead, examples, details, parameters, returned, errors, seeAlso, source, full } = parts;
	return (
		<>
			<Html class="call" html={parts.markdown(`\`\`\`ts\n${shortSignature(signature)}\n\`\`\``)} />
			<Html class="lead" html={lead} />
			{examples.length > 0 && (
				<Part title="Example">
					{examples.map((example) => (
						<Html key={example} html={example} />
					))}
				</Part>
			)}
			{details !== "" && (
				<Part title="Definition">
					<Html html={details} />
				</Part>
			)}
			{parameters.length > 0 && (
				<Part title="Parameters">
					<dl class="parameters">
						{parameters.map(({ name, type, html }) => (
							<div key={name}>
								<dt>
									<code>{name}</code> <span class="faint">{type}</span>
								</dt>
								<dd dangerouslySetInnerHTML={{ __html: html }} />
							</div>
						))}
					</dl>
				</Part>
			)}
			{returned !== "" && (
				<Part title="Result">
					<Html html={returned} />
				</Part>
			)}
			{errors.length > 0 && (
				<Part title="Errors">
					<ul class="errors">
						{errors.map((error) => (
							<li key={error} dangerouslySetInnerHTML={{ __html: error }} />
						))}
					</ul>
				</Part>
			)}
			{seeAlso.length > 0 && (
				<Part title="See also">
					<ul class="see-also">
						{seeAlso.map(({ name, href, html }) => (
							<li key={name}>
								{href === undefined ? (
									<span dangerouslySetInnerHTML={{ __html: html }} />
								) : (
									<a href={href}>
										<code>{name}</code>
									</a>
								)}
							</li>
						))}
					</ul>
				</Part>
			)}
			<details class="full-signature">
				<summary>Full signature with type parameters</summary>
				<Html class="tsd-full" html={full} />
			</details>
			{source !== undefined && (
				<p>
					<a href={source.href}>Source: {source.path}</a>
				</p>
			)}
		</>
	);
};

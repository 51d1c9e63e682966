import type { ComponentChildren } from "preact";

/** A name and what it names. */
export type Fact = readonly [name: string, content: ComponentChildren];

/** Facts as pairs of names and contents, without those that have no content. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
	<dl class="facts">
		{facts
			.filter(([, content]) => content !== undefined && content !== null)
			.map(([name, content]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{content}</dd>
				</div>
			))}
	</dl>
);

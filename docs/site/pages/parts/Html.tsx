interface Props {
	readonly html: string;
	readonly class?: string;
}

/** HTML that a library generated from our own text. */
export const Html = ({ html, class: name = "prose" }: Props) => (
	<div class={name} dangerouslySetInnerHTML={{ __html: html }} />
);

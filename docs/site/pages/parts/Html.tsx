interface Props {
	readonly html: string;
	readonly class?: string;
}

/** HTML that a library made of our own text. */
export const Html = ({ html, class: name = "prose" }: Props) => (
	<div class={name} dangerouslySetInnerHTML={{ __html: html }} />
);

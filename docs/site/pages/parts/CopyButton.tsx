interface Props {
	/** What is copied. */
	readonly text: string;
	/** What the button says. */
	readonly title: string;
	/** What it is for, if the title alone does not say it. */
	readonly label?: string;
}

/** A button that copies a text; the client's script makes it work. */
export const CopyButton = ({ text, title, label }: Props) => (
	<button type="button" class="copy needs-script" data-copy={text} aria-label={label}>
		<span role="status">{title}</span>
	</button>
);

import { Fragment } from "preact";

const HUMP = /(?<=[a-z0-9])(?=[A-Z])|(?<=[/_-])/;

/** A name that may break into lines before a capital or after a hyphen. */
export const Breakable = ({ text }: { readonly text: string }) => (
	<>
		{text.split(HUMP).map((part, index) => (
			<Fragment key={part}>
				{index > 0 && <wbr />}
				{part}
			</Fragment>
		))}
	</>
);

import type { PageHeading } from "typedoc";
import { Breakable } from "./Breakable.tsx";

const DEEPEST = 2;

/** The headings of a page for its list of contents; empty if there is only one. */
export const listedHeadings = (headings: readonly PageHeading[]) => {
	const listed = headings.filter(({ level = DEEPEST }) => level === DEEPEST);
	return listed.length > 1 ? listed : [];
};

/** Links to the parts of the page. */
export const Contents = ({ headings }: { readonly headings: readonly PageHeading[] }) => (
	<nav class="contents" aria-labelledby="contents-title">
		<p id="contents-title">On this page</p>
		<ul>
			{headings.map(({ link, text }) => (
				<li key={link}>
					<a href={link}>
						<Breakable text={text} />
					</a>
				</li>
			))}
		</ul>
	</nav>
);

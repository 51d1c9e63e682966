import { cite, type Quantity } from "china-aluminum";
import type { Words } from "../../language.ts";
import type { Site } from "../OwnPage.ts";
import { CopyButton } from "./CopyButton.tsx";
import { Html } from "./Html.tsx";

interface Props {
	readonly q: Quantity;
	readonly site: Site;
	readonly words: Words;
}

/** How to cite a quantity: as a text, and folded for programs that manage references. */
export const Citations = ({ q, site, words: { say } }: Props) => (
	<section aria-labelledby="cite">
		<h2 id="cite">{say("Cite", "引用")}</h2>
		<p class="citation" lang="en">
			{cite(q)}
		</p>
		<p class="tools-row">
			<CopyButton text={cite(q)} title={say("Copy the citation", "复制引用")} />
		</p>
		<details>
			<summary>BibLaTeX, CSL-JSON</summary>
			<Html html={site.markdown(`\`\`\`bibtex\n${cite(q, "biblatex")}\n\`\`\``)} />
			<Html html={site.markdown(`\`\`\`json\n${cite(q, "csl-json")}\n\`\`\``)} />
		</details>
	</section>
);

import type { Figure } from "china-aluminum";
import type { Words } from "../../language.ts";
import type { Site } from "../OwnPage.ts";
import { QuantityText } from "./QuantityText.tsx";
import { Strip } from "./Strip.tsx";

interface Props {
	readonly figures: readonly Figure[];
	readonly site: Site;
	readonly words: Words;
}

/** Figures, each in a line with its value and bounds. */
export const FigureList = ({ figures, site, words }: Props) => (
	<ul class="figure-list">
		{figures.map((figure) => (
			<li key={figure.id}>
				<a href={site.to(`figures/${figure.id}/`)}>{words.label(figure.label)}</a>
				<span class="figure-value">
					<QuantityText q={figure} words={words} />
				</span>
				<Strip q={figure} />
			</li>
		))}
	</ul>
);

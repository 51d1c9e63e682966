import type { Discrepancy } from "china-aluminum";
import type { Words } from "../../language.ts";
import type { Site } from "../OwnPage.ts";
import { Strip } from "../parts/Strip.tsx";
import { StripEnds } from "../parts/StripEnds.tsx";
import { stripScale } from "../parts/stripScale.ts";

interface Props {
	readonly discrepancy: Discrepancy;
	readonly site: Site;
	readonly words: Words;
}

/** The two intervals of a discrepancy over one scale. */
export function IntervalPair({ discrepancy, site, words }: Props) {
	const { figures } = discrepancy;
	const scales = figures.map((figure) => stripScale(figure));
	const scale = [
		Math.min(...scales.map(([least]) => least)),
		Math.max(...scales.map(([, most]) => most)),
	] as const;
	return (
		<div class="intervals">
			{figures.map((figure) => (
				<div key={figure.id} class="interval">
					<a href={site.to(`figures/${figure.id}/`)}>{words.label(figure.label)}</a>
					<span>
						<b>{words.format(figure)}</b> <span class="faint">{words.formatBounds(figure)}</span>
					</span>
					<Strip q={figure} scale={scale} />
				</div>
			))}
			<StripEnds q={figures[0]} scale={scale} words={words} />
		</div>
	);
}

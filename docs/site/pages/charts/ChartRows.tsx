import type { Chart, Drawing, Tip } from "../../charts/Chart.ts";
import { FONT_SIZE, MARGIN } from "../../charts/drawing/Layout.ts";
import { figures } from "../../revision.ts";
import type { Site } from "../OwnPage.ts";

interface Props {
	readonly chart: Chart;
	readonly drawing: Drawing;
	readonly site: Site;
}

const TIP_HEIGHT = 26;
/** Width of a letter as a part of its height; a Chinese character is as wide as two. */
const LETTER = 0.58;
const WIDE_LETTERS = /[\p{Script=Han}，。：；（）]/gu;

const widthOf = (text: string) =>
	(text.length + (text.match(WIDE_LETTERS)?.length ?? 0)) * FONT_SIZE * LETTER + MARGIN;

const isFigure = (id: string) => figures.some((figure) => figure.id === id);

interface RowProps extends Props {
	readonly tip: Tip;
	readonly top: number;
}

const Row = ({ chart, drawing, site, tip: { id, label, text }, top }: RowProps) => {
	const { width, height, rowHeight } = drawing;
	const tipWidth = Math.min(widthOf(text), width);
	const below = top + rowHeight;
	const tipTop = below + TIP_HEIGHT > height ? top - TIP_HEIGHT : below - 2;
	const path = isFigure(id) ? `figures/${id}/` : `charts/${chart.id}/#${chart.id}-data`;
	return (
		<a href={site.to(path)} aria-label={`${label}: ${text}`}>
			<rect class="chart-hit" x="0" y={top} width={width} height={rowHeight} />
			<g class="chart-tip">
				<rect x="0" y={tipTop} width={tipWidth} height={TIP_HEIGHT} rx="4" />
				<text x={MARGIN / 2} y={tipTop + TIP_HEIGHT / 2} dy="0.35em">
					{text}
				</text>
			</g>
		</a>
	);
};

/** A layer over a drawing: each row leads to its figure or its data, and says its bounds and source. */
export const ChartRows = ({ chart, drawing, site }: Props) => (
	<svg
		class="chart-rows"
		viewBox={`0 0 ${drawing.width} ${drawing.height}`}
		font-size={FONT_SIZE}
		role="group"
		aria-label={chart.title}
	>
		{chart.tips.map((tip, index) => (
			<Row
				key={tip.id}
				chart={chart}
				drawing={drawing}
				site={site}
				tip={tip}
				top={drawing.rowTops[index] ?? 0}
			/>
		))}
	</svg>
);

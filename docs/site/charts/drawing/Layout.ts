/**
 * Where the parts of a chart are, in the units of its view box. The narrow drawing is for a phone:
 * 328 px wide, it draws a text of 14 units 11.5 px high.
 */
export interface Layout {
	readonly id: "narrow" | "wide";
	readonly width: number;
	readonly marginLeft: number;
	readonly marginRight: number;
	readonly rowHeight: number;
	/** From the middle of a row to its label, if the label has two lines. */
	readonly labelDy: number;
	/** The same if it has one. */
	readonly singleDy: number;
	/** From the middle of a row to the second line of its label, if the label has two lines. */
	readonly detailDy: number;
	/** From the middle of a row to its mark. */
	readonly markDy: number;
	/** Between the ends of a row and its mark. */
	readonly inset: { readonly insetTop: number; readonly insetBottom: number };
}

export const FONT_SIZE = 14;
/** Between the edge of a chart and what is drawn in it. */
export const MARGIN = 24;
export const TOP = 4;
export const AXIS_HEIGHT = 26;
export const LEGEND_LINE = 24;
const MARK_HEIGHT = 14;
const LINE = 26;
const DETAIL_LINE = 18;
const GAP = 10;

/** Labels above the marks, in one line or in two. */
function narrowLayout(isTwoLines: boolean): Layout {
	const labelHeight = isTwoLines ? LINE + DETAIL_LINE : LINE;
	const rowHeight = labelHeight + MARK_HEIGHT + GAP;
	return {
		id: "narrow",
		width: 400,
		marginLeft: MARGIN,
		marginRight: MARGIN,
		rowHeight,
		labelDy: LINE / 2 - rowHeight / 2,
		singleDy: labelHeight - LINE / 2 - rowHeight / 2,
		detailDy: LINE + DETAIL_LINE / 2 - rowHeight / 2 - 2,
		markDy: labelHeight + MARK_HEIGHT / 2 - rowHeight / 2,
		inset: { insetTop: labelHeight, insetBottom: GAP },
	};
}

/** Labels and values beside the marks. */
function wideLayout(isTwoLines: boolean): Layout {
	const rowHeight = isTwoLines ? 44 : 36;
	const inset = (rowHeight - MARK_HEIGHT) / 2;
	return {
		id: "wide",
		width: 1100,
		marginLeft: 400,
		marginRight: 170,
		rowHeight,
		labelDy: -DETAIL_LINE / 2,
		singleDy: 0,
		detailDy: DETAIL_LINE / 2,
		markDy: 0,
		inset: { insetTop: inset, insetBottom: inset },
	};
}

/** The layouts that every chart is drawn in, by whether a label has a second line. */
export const layouts = (isTwoLines: boolean): readonly [narrow: Layout, wide: Layout] => [
	narrowLayout(isTwoLines),
	wideLayout(isTwoLines),
];

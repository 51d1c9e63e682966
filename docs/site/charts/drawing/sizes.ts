/**
 * Sizes in the units of the view box. A chart 328 px wide, as on a phone of 360, draws a text of 14
 * units 11.5 px high.
 */
export const WIDTH = 400;
export const FONT_SIZE = 14;
export const MARGIN = 24;
export const ROW_HEIGHT = 50;
/** From the top of a row to that of its mark: the label's room. */
const LABEL_HEIGHT = 26;
const MARK_HEIGHT = 14;
export const inset = {
	insetTop: LABEL_HEIGHT,
	insetBottom: ROW_HEIGHT - LABEL_HEIGHT - MARK_HEIGHT,
};
/** From the middle of a row to that of its mark. */
export const MARK_DY = LABEL_HEIGHT + MARK_HEIGHT / 2 - ROW_HEIGHT / 2;
export const LABEL_DY = LABEL_HEIGHT / 2 - ROW_HEIGHT / 2;
export const AXIS_HEIGHT = 26;
export const LEGEND_LINE = 24;

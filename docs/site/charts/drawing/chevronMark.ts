import * as Plot from "@observablehq/plot";
import { MARK_DY } from "./sizes.ts";
import { chevron } from "./symbols.ts";

const RADIUS = 5;
const rotation = { up: 0, down: 180 } as const;

/** An arrow head at the end of a range that goes on. */
export const chevronMark = (
	id: string,
	end: number,
	toward: keyof typeof rotation,
	suffix: string,
): Plot.Markish =>
	Plot.dot([end], {
		x: Number,
		y: () => id,
		ariaLabel: () => id,
		dy: MARK_DY,
		r: RADIUS,
		rotate: rotation[toward],
		symbol: chevron,
		className: `chart-chevron${suffix}`,
	});

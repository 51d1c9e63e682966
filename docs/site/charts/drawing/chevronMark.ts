import * as Plot from "@observablehq/plot";
import type { Layout } from "./Layout.ts";
import { chevron } from "./symbols.ts";

const RADIUS = 5;
const rotation = { up: 0, down: 180 } as const;

/** An arrow head at the end of a range that goes on. */
export const chevronMark = (
	id: string,
	end: number,
	toward: keyof typeof rotation,
	suffix: string,
	{ markDy }: Layout,
): Plot.Markish =>
	Plot.dot([end], {
		x: Number,
		y: () => id,
		ariaLabel: () => id,
		dy: markDy,
		r: RADIUS,
		rotate: rotation[toward],
		symbol: chevron,
		className: `chart-chevron${suffix}`,
	});

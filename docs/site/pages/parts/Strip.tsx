import type { Quantity } from "china-aluminum";
import { stripScale } from "./stripScale.ts";

const WIDTH = 200;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
/** The least width of drawn bounds, so that a narrow pair of bounds is seen. */
const LEAST = 3;
const ARROW = 5;

interface Props {
	readonly q: Quantity;
	/** The ends of the scale; around the quantity if nothing is given. */
	readonly scale?: readonly [number, number];
}

/** Draws the bounds of a quantity on a line. The text beside it says the same. */
export function Strip({ q, scale = stripScale(q) }: Props) {
	const [least, most] = scale;
	const x = (value: number) => ((value - least) / (most - least)) * WIDTH;
	const [from, to] = [x(q.lower ?? least), x(q.upper ?? most)];
	const middle = (from + to) / 2;
	const [left, right] = to - from < LEAST ? [middle - LEAST / 2, middle + LEAST / 2] : [from, to];
	const tip = q.upper === null ? WIDTH : 0;
	const away = q.upper === null ? -ARROW : ARROW;
	const isOpen = q.lower === null || q.upper === null;
	return (
		<svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
			<path class="strip-track" d={`M0,${MIDDLE}H${WIDTH}`} />
			{least < 0 && <path class="strip-zero" d={`M${x(0)},1V${HEIGHT - 1}`} />}
			<rect
				class={isOpen ? "strip-range strip-open" : "strip-range"}
				x={left}
				y="3"
				width={right - left}
				height={HEIGHT - 6}
			/>
			{[q.lower, q.upper].map(
				(bound) =>
					bound !== null && (
						<path key={bound} class="strip-bound" d={`M${x(bound)},2V${HEIGHT - 2}`} />
					),
			)}
			{isOpen && (
				<path
					class="strip-arrow"
					d={`M${tip + away},${MIDDLE - ARROW + 1}L${tip},${MIDDLE}L${tip + away},${MIDDLE + ARROW - 1}`}
				/>
			)}
		</svg>
	);
}

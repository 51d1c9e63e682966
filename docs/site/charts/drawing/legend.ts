import { LEGEND_LINE, MARGIN } from "./sizes.ts";

const GLYPH_WIDTH = 40;
const TEXT_X = MARGIN + GLYPH_WIDTH + 12;
const GAP_ABOVE = 12;

const bar = (suffix: string, width: number) =>
	`<rect class="chart-bar${suffix}" x="0" y="-6" width="${width}" height="12"/>`;
const edge = (x: number) => `<path class="chart-edge" d="M${x},-6V6"/>`;
const open = (from: number, to: number) => `<path class="chart-open" d="M${from},0H${to}"/>`;
const range = (from: number, to: number) =>
	`<path class="chart-range" d="M${from},0H${to}M${from},-3V3M${to},-3V3"/>`;
const up = `<path class="chart-chevron" d="M35,-5L40,0L35,5"/>`;
const down = `<path class="chart-chevron" d="M5,-5L0,0L5,5"/>`;

/** What each sign means, and how it is drawn: no sign is told by its colour alone. */
const signs = {
	value: [`${bar("", 33)}${range(27, 39)}`, "Value; the thin range is its bounds"],
	interval: [
		`<rect class="chart-bar" x="12" y="-6" width="18" height="12"/>`,
		"All values that round to the stated one",
	],
	dot: [`<circle class="chart-dot" cx="18" cy="0" r="6"/>`, "Imports"],
	"dot-second": [`<path class="chart-dot-second" d="M18,-8L26,0L18,8L10,0Z"/>`, "Exports"],
	before: [
		`<circle class="chart-before" cx="18" cy="0" r="6"/>`,
		"Before: the share less its change",
	],
	after: [`<circle class="chart-dot" cx="18" cy="0" r="6"/>`, "As the report states it"],
	range: [range(8, 30), "Bounds, where wider than the point"],
	below: [down, "Goes on below the start of the scale"],
	over: [`${bar("", 18)}${open(18, 40)}${up}${edge(18)}`, "At least this much, and open above"],
	"edge-up": [`${edge(4)}${open(4, 40)}${up}`, "From the edge up, and open above"],
	under: [`${open(0, 36)}${down}${edge(36)}`, "At most this much, and open below"],
	between: [`${open(4, 36)}${edge(4)}${edge(36)}`, "Anywhere between the two edges"],
	gap: [
		`<path class="chart-gap" d="M4,0H38M4,-5V5M38,-5V5"/>`,
		"Between the bounds: no value fits both",
	],
	second: [bar("-second", 36), "Stated again: another section or year"],
	implied: [bar("-second", 36), "Implied by other figures"],
	derived: [bar("-second", 36), "The difference of the two"],
	negative: [bar("-second", 36), "Decline"],
} as const satisfies Record<string, readonly [drawn: string, text: string]>;

export type LegendKey = keyof typeof signs;

const order = Object.keys(signs) as LegendKey[];

export const legendHeight = (keys: readonly LegendKey[]): number =>
	GAP_ABOVE + keys.length * LEGEND_LINE;

/** Says how bounds and series are drawn, one to a line. */
export function legend(keys: readonly LegendKey[]): string {
	return order
		.filter((key) => keys.includes(key))
		.map((key, index) => {
			const [drawn, text] = signs[key];
			const y = GAP_ABOVE + (index + 1 / 2) * LEGEND_LINE;
			return `<g transform="translate(${MARGIN},${y})">${drawn}</g><text class="chart-key" x="${TEXT_X}" y="${y}" dy="0.32em">${text}</text>`;
		})
		.join("");
}

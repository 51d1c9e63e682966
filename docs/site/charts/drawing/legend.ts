import type { Label } from "../../../../src/index.ts";
import type { Words } from "../../language.ts";
import { type Layout, LEGEND_LINE, MARGIN } from "./Layout.ts";

const GLYPH_WIDTH = 40;
const TEXT_X = GLYPH_WIDTH + 12;
const GAP_ABOVE = 12;

const bar = (suffix: string, width: number) =>
	`<rect class="chart-bar${suffix}" x="0" y="-6" width="${width}" height="12"/>`;
const edge = (x: number) => `<path class="chart-edge" d="M${x},-6V6"/>`;
const open = (from: number, to: number) => `<path class="chart-open" d="M${from},0H${to}"/>`;
const range = (from: number, to: number) =>
	`<path class="chart-range" d="M${from},0H${to}M${from},-3V3M${to},-3V3"/>`;
const up = `<path class="chart-chevron" d="M35,-5L40,0L35,5"/>`;
const down = `<path class="chart-chevron" d="M5,-5L0,0L5,5"/>`;

/** The meaning and the drawing of each sign. Signs never differ only in color. */
const signs = {
	value: [
		`${bar("", 33)}${range(27, 39)}`,
		{ en: "Value; the thin line shows its bounds", zh: "数值；细线为其界限" },
	],
	interval: [
		`<rect class="chart-bar" x="12" y="-6" width="18" height="12"/>`,
		{ en: "All values within the bounds", zh: "界限内的全部数值" },
	],
	dot: [`<circle class="chart-dot" cx="18" cy="0" r="6"/>`, { en: "Imports", zh: "进口" }],
	"dot-second": [
		`<path class="chart-dot-second" d="M18,-8L26,0L18,8L10,0Z"/>`,
		{ en: "Exports", zh: "出口" },
	],
	before: [
		`<circle class="chart-before" cx="18" cy="0" r="6"/>`,
		{ en: "Before: the share minus its change", zh: "变化前：占比减去变化" },
	],
	after: [
		`<circle class="chart-dot" cx="18" cy="0" r="6"/>`,
		{ en: "As the report states it", zh: "报告所述" },
	],
	range: [
		range(8, 30),
		{ en: "Bounds, if they are wider than the point", zh: "界限（宽于圆点时显示）" },
	],
	below: [down, { en: "Continues below the start of the scale", zh: "延伸至刻度起点以下" }],
	over: [
		`${bar("", 18)}${open(18, 40)}${up}${edge(18)}`,
		{ en: "At least this much, and open above", zh: "至少如此，上不封顶" },
	],
	"edge-up": [
		`${edge(4)}${open(4, 40)}${up}`,
		{ en: "From the edge up, and open above", zh: "自边线向上，上不封顶" },
	],
	under: [
		`${open(0, 36)}${down}${edge(36)}`,
		{ en: "At most this much, and open below", zh: "至多如此，下不封底" },
	],
	between: [
		`${open(4, 36)}${edge(4)}${edge(36)}`,
		{ en: "Anywhere between the two edges", zh: "介于两边线之间" },
	],
	gap: [
		`<path class="chart-gap" d="M4,0H38M4,-5V5M38,-5V5"/>`,
		{ en: "The smallest gap: no value fits both", zh: "最小差距：无数值同时符合二者" },
	],
	second: [
		bar("-second", 36),
		{
			en: "Second statement of the same share",
			zh: "同一占比的另一说法",
		},
	],
	implied: [bar("-second", 36), { en: "Implied by other figures", zh: "由其他数据推算" }],
	derived: [bar("-second", 36), { en: "The difference of the two", zh: "二者之差" }],
	negative: [bar("-second", 36), { en: "Decline", zh: "下降" }],
} as const satisfies Record<string, readonly [drawn: string, text: Label]>;

export type LegendKey = keyof typeof signs;

const order = Object.keys(signs) as LegendKey[];

/** How many keys are on a line. */
const perLine = ({ id }: Layout) => (id === "wide" ? 2 : 1);

export const legendHeight = (keys: readonly LegendKey[], layout: Layout): number =>
	GAP_ABOVE + Math.ceil(keys.length / perLine(layout)) * LEGEND_LINE;

/** Says how bounds and series are drawn. */
export function legend(keys: readonly LegendKey[], { label }: Words, layout: Layout): string {
	const { width } = layout;
	const columns = perLine(layout);
	return order
		.filter((key) => keys.includes(key))
		.map((key, index) => {
			const [drawn, text] = signs[key];
			const left = MARGIN + (index % columns) * (width / columns);
			const y = GAP_ABOVE + (Math.floor(index / columns) + 1 / 2) * LEGEND_LINE;
			return `<g transform="translate(${left},${y})">${drawn}</g><text class="chart-key" x="${left + TEXT_X}" y="${y}" dy="0.32em">${label(text)}</text>`;
		})
		.join("");
}

import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { FLOOR, OWN } from "../peers.ts";
import type { Bar } from "../Section.ts";

/** Pixels of the plot of one operation, and of one bar with the space around it. */
const WIDTH = 260;
const STEP = 18;

/** Colors that differ in lightness too, so that the chart reads in gray. */
const COLORS = { own: "#0b5d6b", peer: "#b7bfc7" } as const;

/** Draws how many times the floor each operation takes, on a logarithmic scale. */
export async function chart(bars: readonly Bar[]): Promise<string> {
	const shown = bars.filter(({ contender }) => contender !== FLOOR);
	const order = [...new Set(shown.map(({ contender }) => contender))];
	const spec: TopLevelSpec = {
		background: "white",
		padding: 12,
		config: { font: "system-ui, sans-serif" },
		data: {
			values: shown.map((bar) => ({
				...bar,
				group: bar.contender.startsWith(OWN) ? OWN : "peers",
			})),
		},
		facet: {
			field: "operation",
			sort: [...new Set(shown.map(({ operation }) => operation))],
			title: null,
			header: { labelFontSize: 13, labelFontWeight: "bold", labelAnchor: "start" },
		},
		columns: 2,
		spec: {
			width: WIDTH,
			height: { step: STEP },
			mark: { type: "bar", cornerRadiusEnd: 2 },
			encoding: {
				y: {
					field: "contender",
					sort: order,
					title: null,
					axis: { labelLimit: 220, ticks: false },
				},
				x: {
					field: "ratio",
					type: "quantitative",
					stack: null,
					scale: { type: "log" },
					title: "times the floor (logarithmic)",
					axis: { tickCount: 4, format: "~g" },
				},
				x2: { datum: 1 },
				color: {
					field: "group",
					scale: { domain: [OWN, "peers"], range: [COLORS.own, COLORS.peer] },
					legend: { title: null, orient: "top" },
				},
			},
		},
	};
	const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
	return `${await view.toSVG()}\n`;
}

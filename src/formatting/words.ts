import type { Unit } from "../model/unit.ts";

/** Language in which a quantity can be written. */
export type Locale = "en" | "zh-CN";

/** Words of one language, with `#` in the place of a number. */
interface Texts {
	/**
	 * A number of a unit: one text, or one for the number 1 and one for any other. A unit that is not
	 * here is written as its code after a space.
	 */
	readonly units: { readonly [U in Unit]?: string | readonly [one: string, other: string] };
	/** Units that the language writes with numerals such as 万 and 亿, and the unit it writes. */
	readonly spelled: { readonly [U in Unit]?: Unit };
	readonly about: string;
	readonly over: string;
	readonly nearly: string;
	readonly under: string;
	/** Between two numbers. */
	readonly between: string;
	/** From one bound to the other. */
	readonly to: string;
	readonly undetermined: string;
}

export const texts: Readonly<Record<Locale, Texts>> = {
	en: {
		units: {
			"%": "#%",
			"%/a": "#% per year",
			"kW.h": "# kWh",
			"MW.h": "# MWh",
			"GW.h": "# GWh",
			"TW.h": "# TWh",
			"kW.h/t": "# kWh/t",
			"MW.h/t": "# MWh/t",
			"kg/{person}": "# kg per person",
			"t/{person}": "# t per person",
			"{line}": ["# line", "# lines"],
			"t/{line}": "# t per line",
			"Mt/{line}": "# Mt per line",
			a: ["# year", "# years"],
			"{person}": ["# person", "# people"],
			"10*6.{person}": "# million people",
			"{country}": ["# country or region", "# countries and regions"],
			"{event}": ["# event", "# events"],
			"{HHI}": "# HHI",
		},
		spelled: {},
		about: "about #",
		over: "over #",
		nearly: "nearly #",
		under: "under #",
		between: "between # and #",
		to: " to ",
		undetermined: "undetermined",
	},
	"zh-CN": {
		units: {
			kg: "#千克",
			t: "#吨",
			"%": "#%",
			pp: "#个百分点",
			"%/a": "年均#%",
			A: "#安",
			kA: "#千安",
			"kW.h": "#千瓦时",
			"kW.h/t": "#千瓦时/吨",
			"kg/{person}": "人均#千克",
			"t/{person}": "人均#吨",
			"{line}": "#条生产线",
			"t/{line}": "单线#吨",
			a: "#年",
			"{person}": "#人",
			"{country}": "#个国家和地区",
			"{event}": "#次",
			"{HHI}": "# HHI",
		},
		spelled: {
			t: "t",
			kt: "t",
			Mt: "t",
			Gt: "t",
			"kW.h": "kW.h",
			"MW.h": "kW.h",
			"GW.h": "kW.h",
			"TW.h": "kW.h",
			"kW.h/t": "kW.h/t",
			"MW.h/t": "kW.h/t",
			"t/{line}": "t/{line}",
			"Mt/{line}": "t/{line}",
			"{person}": "{person}",
			"10*6.{person}": "{person}",
		},
		about: "约#",
		over: "超过#",
		nearly: "近#",
		under: "低于#",
		between: "介于#与#之间",
		to: "至",
		undetermined: "无法确定",
	},
};

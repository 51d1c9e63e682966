import { quantity, subtract, total } from "china-aluminum";

/**
 * Aluminum in the United States, as the USGS prints it in its Mineral Commodity Summaries of 2011,
 * https://www.yumpu.com/en/document/view/50709059/mineral-commodity-summaries-2011-environmental-and-energy-/19,
 * in million tons with the printed digits: primary metal and metal from old scrap, imports, exports,
 * and the stocks of the industry and of the London Metal Exchange at the end of the year.
 */
const aluminum = {
	2006: [["2.284", "1.26"], "4.66", "2.82", ["1.41", "0.228"]],
	2007: [["2.554", "1.54"], "4.02", "2.84", ["1.40", "0.463"]],
	2008: [["2.658", "1.37"], "3.71", "3.28", ["1.22", "1.29"]],
	2009: [["1.727", "1.19"], "3.68", "2.71", ["0.937", "2.20"]],
	2010: [["1.720", "1.12"], "3.80", "1.90", ["0.937", "2.34"]],
} as const;

const printed = (mt: string) => quantity(mt, "Mt", "rounded");

/** The flows of aluminum in the United States in a year. */
export function aluminumOf(year: 2007 | 2008 | 2009 | 2010) {
	const [production, imports, exports, stocks] = aluminum[year];
	const [, , , before] = aluminum[(year - 1) as 2006];
	return {
		production: total(production.map(printed)),
		imports: printed(imports),
		exports: printed(exports),
		stockIncrease: subtract(total(stocks.map(printed)), total(before.map(printed))),
	};
}

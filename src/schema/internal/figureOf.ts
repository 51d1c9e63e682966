import { boundsOf } from "../../internal/interval/boundsOf.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureEntry } from "../model.ts";

/**
 * The figure that an entry of a dataset file describes, with its bounds.
 *
 * @param contradicts - Ids of the figures that contradict the figure.
 */
export function figureOf(
	revision: string,
	entry: FigureEntry,
	contradicts: readonly string[] = [],
): Figure {
	const { id, value, unit, kind, qualifier, precision, selector, ...rest } = entry;
	const number = Number(value) + 0;
	const places = (decimal = "") => decimal.split(".")[1]?.length ?? 0;
	const decimals = Math.max(places(value), places(precision?.unit));
	const unitOfLastDigit = precision && Number(precision.unit);
	const { counterpart, base, baseline, changeOf, note, label, printed, sentence, section, status } =
		rest;
	return {
		id,
		revision,
		value: number,
		unit,
		kind,
		decimals,
		qualifier,
		...boundsOf(number, decimals, qualifier, kind, unitOfLastDigit),
		commodity: rest.commodity,
		indicator: rest.indicator,
		area: rest.area,
		...(counterpart !== undefined && { counterpart }),
		period: rest.period,
		...(base !== undefined && { base }),
		...(baseline !== undefined && { baseline }),
		...(changeOf !== undefined && { changeOf }),
		...(contradicts.length > 0 && { contradicts }),
		status,
		section,
		sentence,
		printed,
		label,
		...(note !== undefined && { note }),
	};
}

import { intervalOf } from "../internal/interval/intervalOf.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Row } from "../model/row.ts";
import { isChange } from "./internal/isChange.ts";
import type { MaybeFigure } from "./internal/isFigure.ts";
import { requireReadable } from "./internal/requireReadable.ts";

/**
 * Flattens a quantity into one row of plain values, for a table, a file or a chart.
 *
 * It accepts figures, your own numbers and results. Each row has all columns of {@link Row} in the
 * same order, with `null` for whatever is absent.
 *
 * @param q - The quantity.
 * @returns The row.
 * @throws `not-a-quantity` if the argument is not a quantity, or a field that describes it is malformed.
 *
 * @example
 * ```ts
 * import { toRow } from "china-aluminum";
 * import { bauxiteImportsGuineaShare } from "china-aluminum/2025-r1";
 *
 * const { obs_value, lower, upper, upper_open } = toRow(bauxiteImportsGuineaShare);
 * console.log(obs_value, lower, upper, upper_open); // 70 70 100 true
 * ```
 *
 * @category Find and trace
 */
export function toRow(q: Quantity): Row {
	requireReadable("toRow", q);
	const figure: MaybeFigure = q;
	const { label, base, source, derivation, qualifier, contradicts = [] } = figure;
	const numbers = intervalOf(q);
	const lower = q.lower === null ? null : numbers.lower;
	const upper = q.upper === null ? null : numbers.upper;
	return {
		id: figure.id ?? null,
		revision: figure.revision ?? null,
		label_en: label?.en ?? null,
		label_zh: label?.zh ?? null,
		kind: q.kind,
		commodity: q.commodity ?? null,
		indicator: q.indicator ?? null,
		ref_area: q.area ?? null,
		counterpart_area: q.counterpart ?? null,
		time_period: q.period ?? null,
		obs_status: q.status ?? null,
		obs_value: numbers.value,
		unit_measure: q.unit,
		decimals: q.decimals,
		qualifier,
		lower,
		upper,
		lower_open: lower === null || qualifier === "nearly" || qualifier === "under",
		upper_open: upper === null || qualifier === "over",
		base_commodity: base?.commodity ?? null,
		base_indicator: base?.indicator ?? null,
		base_area: base?.area ?? null,
		is_change: isChange(q),
		change_of: q.changeOf ?? null,
		change_from: q.baseline ?? null,
		contradicts: contradicts.join(" ") || null,
		function: derivation?.by ?? null,
		formula: derivation?.formula ?? null,
		section: figure.section ?? null,
		sentence: figure.sentence ?? null,
		printed: figure.printed ?? null,
		note_en: figure.note?.en ?? null,
		note_zh: figure.note?.zh ?? null,
		source_title: source?.title ?? null,
		source_publisher: source?.publisher ?? null,
		source_url: source?.url ?? null,
		source_accessed: source?.accessed ?? null,
	};
}

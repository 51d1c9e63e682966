/** Names of commodities and indicators. */
import type { Label } from "china-aluminum";
import { inWords } from "./names.ts";
import { figures, statements } from "./revision.ts";

const named = (id: string): Label => ({ en: inWords(id), zh: inWords(id) });

export const commodityLabel = named;
export const indicatorLabel = named;

/** Ids of the commodities that figures or statements are about, in the report's order. */
export const commodityIds: readonly string[] = [
	...new Set([
		...figures.map(({ commodity }) => commodity),
		...statements.flatMap(({ commodities }) => commodities),
	]),
];

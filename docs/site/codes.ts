/** Names of commodities and indicators, by the code lists of the revision. */
import type { Code, Label } from "china-aluminum";
import { commodities, indicators } from "./revision.ts";

function labelIn(codes: readonly Code[], id: string): Label {
	const code = codes.find((candidate) => candidate.id === id);
	if (code === undefined) throw new Error(`no code list has ${id}`);
	return code.label;
}

export const commodityLabel = (id: string): Label => labelIn(commodities, id);
export const indicatorLabel = (id: string): Label => labelIn(indicators, id);

/** Ids of the commodities, in the order of their list. */
export const commodityIds: readonly string[] = commodities.map(({ id }) => id);

import type { Definition } from "./Definition.ts";
import { apparentConsumption } from "./definitions/apparentConsumption.ts";
import { concentration } from "./definitions/concentration.ts";
import { growthRate } from "./definitions/growthRate.ts";
import { importDependency } from "./definitions/importDependency.ts";
import { netImportReliance } from "./definitions/netImportReliance.ts";
import { perCapita } from "./definitions/perCapita.ts";
import { percentagePointChange } from "./definitions/percentagePointChange.ts";
import { percentChange } from "./definitions/percentChange.ts";
import { selfSufficiency } from "./definitions/selfSufficiency.ts";
import { share } from "./definitions/share.ts";

/** The definitions in the order of the files. */
export const definitions: readonly Definition[] = [
	share,
	percentagePointChange,
	percentChange,
	growthRate,
	apparentConsumption,
	importDependency,
	selfSufficiency,
	netImportReliance,
	perCapita,
	concentration,
];

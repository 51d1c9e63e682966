import type { ObservationStatus } from "../../model/observationStatus.ts";

/** The codes of SDMX's code list CL_OBS_STATUS 2.2. */
export const statuses = /* @__PURE__ */ [..."ABDEFGHIJKLMNOPQSUVW"] as [
	ObservationStatus,
	...ObservationStatus[],
];

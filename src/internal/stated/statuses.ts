import type { ObservationStatus } from "../../model/observationStatus.ts";

/** The codes of SDMX's code list CL_OBS_STATUS 2.2. */
export const statuses = /* @__PURE__ */ "A B D E F G H I J K L M N O P Q S U V W".split(" ") as [
	ObservationStatus,
	...ObservationStatus[],
];

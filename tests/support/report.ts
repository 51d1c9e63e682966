import { existsSync, readFileSync } from "node:fs";

const path = new URL("../../../shared/report.txt", import.meta.url);

/** A copy of the report, where one is at hand beside the repository. */
export const report = existsSync(path) ? readFileSync(path, "utf8") : undefined;

/** Said by tests that have nothing to read. */
export const NO_REPORT = "no copy of the report at ../shared/report.txt";

import { existsSync, symlinkSync } from "node:fs";

const link = new URL("node_modules/china-aluminum", import.meta.url);

/** Puts this package beside the installed peers, so that programs import it as a consumer does. */
export function linkPackage(): void {
	if (!existsSync(link)) symlinkSync("../..", link, "dir");
}

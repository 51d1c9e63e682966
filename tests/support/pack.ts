import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Packs a built package into a folder, as it is published; the path of the tarball. */
export function pack(root: string, folder: string): string {
	const name = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
		cwd: root,
		encoding: "utf8",
	});
	return join(folder, name.trim());
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";

/** The record that npm writes of a finished installation. */
const INSTALLED = "node_modules/.package-lock.json";

/** The link by which the programs of the bench import this package, as a consumer does. */
const LINK = "node_modules/china-aluminum";

const folder = new URL(".", import.meta.url);
const pathTo = (name: string) => new URL(name, folder).pathname;
const read = (name: string) => JSON.parse(readFileSync(pathTo(name), "utf8"));

function isInstalled(): boolean {
	if (!existsSync(pathTo(INSTALLED))) return false;
	const [installed, locked] = [read(INSTALLED).packages, read("package-lock.json").packages];
	return Object.keys(read("package.json").dependencies)
		.map((name) => `node_modules/${name}`)
		.every((path) => installed[path]?.integrity === locked[path]?.integrity);
}

/** Installs the peers if they are missing or outdated, and links this package beside them. */
export function install(): void {
	if (!isInstalled()) {
		const { status, stderr } = spawnSync(
			"npm",
			["ci", "--no-audit", "--no-fund", "--loglevel=error"],
			{ cwd: pathTo("."), encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
		);
		if (status !== 0) {
			throw new Error(
				`npm ci failed in bench/, which installs the peers. Check that npm reaches its registry.\n\n${stderr.trim()}`,
			);
		}
	}
	if (!existsSync(pathTo(LINK))) symlinkSync("../..", pathTo(LINK), "dir");
}

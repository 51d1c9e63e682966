/**
 * Installs what one job needs and the other work does not: `npm run job:install -- tests/release`.
 * Does nothing if the folder already holds what its lockfile names.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The copy of the lockfile that an installation leaves when it is complete. */
const INSTALLED = "node_modules/.installed-lock.json";

function isInstalled(folder: string): boolean {
	const [installed, locked] = [INSTALLED, "package-lock.json"].map((name) => join(folder, name));
	return (
		existsSync(installed as string) &&
		readFileSync(installed as string).equals(readFileSync(locked as string))
	);
}

for (const folder of process.argv.slice(2)) {
	if (isInstalled(folder)) continue;
	console.log(`Installing the dependencies of ${folder}`);
	const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: folder,
		stdio: ["ignore", "ignore", "inherit"],
	});
	if (status !== 0) {
		console.error(`npm ci failed in ${folder}. Check that npm reaches its registry.`);
		process.exit(1);
	}
	copyFileSync(join(folder, "package-lock.json"), join(folder, INSTALLED));
}

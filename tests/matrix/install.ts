import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const FOLDER = "tests/matrix/versions";

/** What npm writes down of an installation, when it has ended. */
const INSTALLED = "node_modules/.package-lock.json";

const folder = new URL(`../../${FOLDER}/`, import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

function isInstalled(): boolean {
	if (!existsSync(new URL(INSTALLED, folder))) return false;
	const [installed, locked] = [read(INSTALLED).packages, read("package-lock.json").packages];
	return Object.keys(read("package.json").dependencies)
		.map((name) => `node_modules/${name}`)
		.every((path) => installed[path]?.integrity === locked[path]?.integrity);
}

/** Brings the runtimes and compilers, a gigabyte, unless they are there. */
export function install(): void {
	if (isInstalled()) return;
	const { status, stderr } = spawnSync(
		"npm",
		["ci", "--no-audit", "--no-fund", "--loglevel=error"],
		{
			cwd: folder,
			encoding: "utf8",
			stdio: ["ignore", "ignore", "pipe"],
		},
	);
	if (status === 0) return;
	console.error(
		`The runtimes and compilers of the matrix could not be installed. They are released versions, ` +
			`which npm downloads once, into ${FOLDER}/node_modules: look whether it reaches its registry.\n\n` +
			stderr.trim(),
	);
	process.exit(1);
}

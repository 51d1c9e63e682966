/** Checks the types of the bench, after the peers are installed: `npm run bench:check`. */
import { spawnSync } from "node:child_process";
import { linkPackage } from "./linkPackage.ts";

linkPackage();
const tsc = new URL("../node_modules/typescript/bin/tsc", import.meta.url).pathname;
const project = new URL("tsconfig.json", import.meta.url).pathname;
const { status } = spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
process.exitCode = status ?? 1;

import { execFileSync, spawnSync } from "node:child_process";

/** Whether a command can be run on this machine. */
const canRun = (command: string, ...args: readonly string[]): boolean =>
	spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Python with and without pandas: Debian's packages belong to Debian's Python. */
export const PYTHON = "/usr/bin/python3";
export const hasPython = canRun(PYTHON, "--version");
export const hasPandas = canRun(PYTHON, "-c", "import pandas");
export const hasR = canRun("Rscript", "--version");
export const hasLibreOffice = canRun("soffice", "--version");

const UTF8 = { LC_ALL: "C.UTF-8" };

/** Runs a program with a script on its standard input, and returns what it prints. */
export const printed = (command: string, args: readonly string[], input = ""): string =>
	execFileSync(command, args, {
		encoding: "utf8",
		input,
		env: { ...process.env, ...UTF8 },
		maxBuffer: Number.MAX_SAFE_INTEGER,
		stdio: ["pipe", "pipe", "pipe"],
	});

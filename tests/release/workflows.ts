import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A step of a job. */
export interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
	readonly needs?: string;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

interface Workflow {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = new URL("../../.github/workflows/", import.meta.url).pathname;

/** The files of all workflows. */
export const workflowNames = readdirSync(folder);

/** What a workflow's file says. */
export const workflow = (name: string): Workflow =>
	parse(readFileSync(folder + name, "utf8"), { strict: true });

/** The steps of all jobs of a workflow. */
export const stepsOf = (name: string): Step[] =>
	Object.values(workflow(name).jobs).flatMap(({ steps }) => steps);

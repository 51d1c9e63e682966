import { expect } from "vitest";
import type { Outcome, RepositoryCopy } from "./RepositoryCopy.ts";

const SHELL = /^ *```sh\n(.*?)```/gms;

/** A part of a guide, whose commands a test runs without changes. */
export class Guide {
	readonly commands: readonly string[];
	readonly #copy: RepositoryCopy;
	readonly #run = new Set<string>();

	constructor(copy: RepositoryCopy, path: string, heading: string) {
		const part = copy.read(path).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
		this.#copy = copy;
		this.commands = [...part.matchAll(SHELL)].flatMap(([, code = ""]) =>
			code
				.trim()
				.split("\n")
				.map((line) => line.trim()),
		);
	}

	/** Runs a command of the guide; fails if the guide does not have it. */
	run(command: string): Outcome {
		expect(this.commands).toContain(command);
		this.#run.add(command);
		return this.#copy.run(command);
	}

	/** The commands of the guide that were not run. */
	get left(): string[] {
		return this.commands.filter((command) => !this.#run.has(command));
	}
}

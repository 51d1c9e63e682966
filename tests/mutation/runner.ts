/**
 * A test runner for Stryker that loads the tests once and repeats them in one process.
 * Stryker's own runner for Vitest loads the library and the tests again for each change.
 */
import { globSync } from "node:fs";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
	type DryRunResult,
	DryRunStatus,
	determineHitLimitReached,
	type MutantRunOptions,
	type MutantRunResult,
	MutantRunStatus,
	type TestResult,
	type TestRunner,
	TestStatus,
	toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { AREA_VARIABLE, AREAS, type Area } from "./areas.ts";
import { loadInto } from "./modules.ts";
import { collect, type Tests } from "./vitest.ts";

/** What the changed code reads and counts. */
interface Instrumentation {
	activeMutant: string | undefined;
	currentTestId: string | undefined;
	hitCount: number | undefined;
	hitLimit: number | undefined;
	mutantCoverage?: MutantCoverage;
}

const instrumentation: Instrumentation = {
	activeMutant: undefined,
	currentTestId: undefined,
	hitCount: undefined,
	hitLimit: undefined,
};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: instrumentation });

/** How long a test may take with a change: this, and so many times what it took without one. */
const LEAST_LIMIT = 5_000;
const MOST_TIMES_SLOWER = 20;

/** Calls the function that it is given as a global, so that Node can stop a loop that does not end. */
const CALL = "callOfTest";
const caller = new Script(`${CALL}()`);

function callWithin<T>(limit: number, run: () => T): T {
	Object.assign(globalThis, { [CALL]: run });
	return caller.runInThisContext({ timeout: limit });
}

/** Separates the file of a test from its name. */
const SEPARATOR = " # ";

class InProcessRunner implements TestRunner {
	readonly #area = AREAS[process.env[AREA_VARIABLE] as Area];
	/** The number of the graph of modules that the tests run in. */
	#graph = 0;
	/** The tests of each file that the graph has loaded. */
	readonly #loaded = new Map<string, Promise<Tests>>();
	/** How long each test took without a change. */
	readonly #durations = new Map<string, number>();

	capabilities() {
		return { reloadEnvironment: false };
	}

	async dryRun(): Promise<DryRunResult> {
		const tests: TestResult[] = [];
		for (const file of globSync(this.#area.tests)) {
			for (const name of (await this.#testsOf(file)).keys()) {
				const result = await this.#run(`${file}${SEPARATOR}${name}`);
				this.#durations.set(result.id, result.timeSpentMs);
				tests.push(result);
			}
		}
		const mutantCoverage = instrumentation.mutantCoverage ?? { static: {}, perTest: {} };
		return { status: DryRunStatus.Complete, tests, mutantCoverage };
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		for (const id of options.testFilter ?? []) await this.#testsOf(fileOf(id));
		const result = await this.#runUntilFailure(options);
		if (result.status === MutantRunStatus.Killed && (await this.#pass(result.killedBy))) {
			return result;
		}
		const isDecided =
			result.status === MutantRunStatus.Killed || result.status === MutantRunStatus.Survived;
		if (!isDecided) return result;
		// A cache may have hidden the change, or may contain results of an earlier change. Tests may also
		// have calculated their cases while they were loaded, so they are loaded with the change.
		this.#forget();
		const again = await this.#runUntilFailure(options);
		this.#forget();
		return again;
	}

	/** Loads the modules again for the next test. */
	#forget(): void {
		this.#graph++;
		this.#loaded.clear();
	}

	async #runUntilFailure(options: MutantRunOptions): Promise<MutantRunResult> {
		const { testFilter = [], activeMutant, hitLimit } = options;
		const durationOf = (id: string) => this.#durations.get(id) ?? 0;
		const ids = testFilter.toSorted((a, b) => durationOf(a) - durationOf(b));
		Object.assign(instrumentation, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
		const tests: TestResult[] = [];
		for (const id of ids) {
			const result = await this.#run(id);
			tests.push(result);
			if (result.status === TestStatus.Failed) break;
		}
		const endless = determineHitLimitReached(instrumentation.hitCount, hitLimit);
		Object.assign(instrumentation, { activeMutant: undefined, hitCount: undefined });
		return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
	}

	async #pass(ids: readonly string[]): Promise<boolean> {
		for (const id of ids) {
			if ((await this.#run(id)).status === TestStatus.Failed) return false;
		}
		return true;
	}

	#testsOf(file: string): Promise<Tests> {
		const tests = this.#loaded.get(file) ?? collect(() => loadInto(this.#graph, file));
		this.#loaded.set(file, tests);
		return tests;
	}

	async #run(id: string): Promise<TestResult> {
		const file = fileOf(id);
		const start = performance.now();
		const result = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - start });
		instrumentation.currentTestId = id;
		try {
			const run = (await this.#testsOf(file)).get(id.slice(file.length + SEPARATOR.length));
			if (run === undefined) throw new Error(`Unknown test: ${id}`);
			const usual = this.#durations.get(id);
			const limit = LEAST_LIMIT + Math.ceil(MOST_TIMES_SLOWER * (usual ?? 0));
			await (usual === undefined ? run() : callWithin(limit, run));
			return { ...result(), status: TestStatus.Success };
		} catch (error) {
			return { ...result(), status: TestStatus.Failed, failureMessage: String(error) };
		} finally {
			instrumentation.currentTestId = undefined;
		}
	}
}

const fileOf = (id: string) => id.slice(0, id.indexOf(SEPARATOR));

export const strykerPlugins = [
	declareFactoryPlugin(PluginKind.TestRunner, "in-process", () => new InProcessRunner()),
];

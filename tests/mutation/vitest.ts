/** What the tests use of Vitest, for tests that run again and again in one process. */
import {
	ASYMMETRIC_MATCHERS_OBJECT,
	chai,
	JestAsymmetricMatchers,
	JestChaiExpect,
	JestExtend,
} from "@vitest/expect";
import { fn } from "@vitest/spy";

type Add = (name: string, body: Body, row?: readonly unknown[]) => void;
type Body = (...args: unknown[]) => unknown;

/** The tests of a file by their names. */
export type Tests = ReadonlyMap<string, () => Promise<void>>;

let collected = new Map<string, () => Promise<void>>();
let titles: string[] = [];

/** The tests that a file declares while `load` loads it. */
export async function collect(load: () => Promise<unknown>): Promise<Tests> {
	collected = new Map();
	titles = [];
	await load();
	return collected;
}

function addTest(name: string, run: Body, row: readonly unknown[] = []): void {
	// Rows of a table can have the same name.
	const key = [...titles, name, `#${collected.size + 1}`].join(" > ");
	collected.set(key, async () => {
		await run(...row);
	});
}

function addSuite(name: string, body: Body, row: readonly unknown[] = []): void {
	titles.push(name);
	body(...row);
	titles.pop();
}

function declare(add: Add) {
	const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
		const areLists = rows.every((row) => Array.isArray(row));
		for (const row of rows) add(name, body, areLists ? (row as unknown[]) : [row]);
	};
	const run = (name: string, body: Body) => add(name, body);
	const skip = Object.assign(() => {}, { each: () => () => {} });
	const declared = Object.assign(run, { each });
	const runIf = (condition: unknown) => (condition ? declared : skip);
	return Object.assign(declared, { runIf, skipIf: (condition: unknown) => runIf(!condition) });
}

export const test = declare(addTest);
export const describe = declare(addSuite);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
	chai.expect,
	(globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
	{ soft: chai.expect },
);

export const vi = { fn };

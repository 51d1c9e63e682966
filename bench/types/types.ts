import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { count, NONE } from "../numbers.ts";
import type { Goal, Section } from "../Section.ts";
import { summarize } from "../statistics.ts";
import { EMPTY, type TypeProgram, typePrograms } from "./programs.ts";

/** Compiler runs of each program. The instantiations are the same in each; the time is not. */
const ROUNDS = 3;

const LIMITS = { usual: 400, "wide or generic": 1_500 } as const;

/** Where the programs are written. From here, imports lead to the peers and to this package. */
const folder = new URL("../node_modules/.bench-types/", import.meta.url);

const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname;

const compilerOptions = {
	module: "nodenext",
	target: "es2022",
	lib: ["es2022"],
	strict: true,
	noEmit: true,
	skipLibCheck: true,
	types: [],
};

/** What the compiler prints of one program. */
interface Check {
	readonly instantiations: number;
	readonly milliseconds: number;
	/** The messages of the compiler, each as it prints them. */
	readonly messages: readonly string[];
}

const SECOND = 1_000;
const MESSAGE = /^.+: error TS\d+: /;

function check(code: string): Check {
	writeFileSync(new URL("index.ts", folder), code);
	const { stdout } = spawnSync(
		process.execPath,
		[tsc, "-p", folder.pathname, "--extendedDiagnostics", "--pretty", "false"],
		{ encoding: "utf8" },
	);
	const number = (pattern: RegExp): number => {
		const found = pattern.exec(stdout)?.[1];
		if (found === undefined) throw new Error(`the compiler did not print ${pattern}: ${stdout}`);
		return Number(found);
	};
	const lines = stdout.slice(0, stdout.search(/^Files:/m)).split("\n");
	const messages = lines
		.filter((line) => MESSAGE.test(line))
		.map((line) => line.replace(MESSAGE, ""));
	return {
		instantiations: number(/^Instantiations:\s+(\d+)/m),
		milliseconds: number(/^Check time:\s+([\d.]+)s/m) * SECOND,
		messages,
	};
}

/** The checks of a program over those of an empty one. */
interface Cost {
	readonly program: TypeProgram;
	readonly instantiations: number;
	readonly milliseconds: number;
	readonly messages: readonly string[];
}

function measure(): Cost[] {
	mkdirSync(folder, { recursive: true });
	writeFileSync(new URL("package.json", folder), JSON.stringify({ type: "module" }));
	writeFileSync(
		new URL("tsconfig.json", folder),
		JSON.stringify({ compilerOptions, files: ["index.ts"] }),
	);
	const rounds = Array.from({ length: ROUNDS }, () => {
		const empty = check(EMPTY);
		return typePrograms.map(({ code }) => {
			const { instantiations, milliseconds, messages } = check(code);
			return {
				instantiations: instantiations - empty.instantiations,
				milliseconds: milliseconds - empty.milliseconds,
				messages,
			};
		});
	});
	rmSync(folder, { recursive: true });
	return typePrograms.map((program, index) => {
		const checks = rounds.flatMap((round) => round[index] ?? []);
		const [first] = checks;
		if (!first) throw new Error(`${program.name} was not checked`);
		const times = checks.map(({ milliseconds }) => milliseconds);
		return { ...first, program, milliseconds: summarize(times).median };
	});
}

const outcome = ({ program, messages }: Cost): string => {
	if (messages.length === 0) return program.isRight ? "compiles" : "compiles, though wrong";
	return program.isRight ? `${messages.length} unexpected` : `${messages.length}`;
};

const longest = (messages: readonly string[]): string =>
	messages.length === 0 ? NONE : count(Math.max(...messages.map((message) => message.length)));

const goalOf = (group: keyof typeof LIMITS, costs: readonly Cost[]): Goal => {
	const ofGroup = costs.filter(({ program }) => program.group === group);
	const most = Math.max(...ofGroup.map(({ instantiations }) => instantiations));
	const worst = ofGroup.find(({ instantiations }) => instantiations === most);
	return {
		what: `Type instantiations of each ${group} program`,
		limit: `≤ ${count(LIMITS[group])}`,
		measured: `${count(most)} (${worst?.program.name})`,
		isMet: most <= LIMITS[group],
	};
};

/** Measures what the compiler does for consumers' programs. */
export async function types(): Promise<Section> {
	const costs = measure();
	const surprises = costs.filter(
		({ program, messages }) =>
			program.group !== null && program.isRight !== (messages.length === 0),
	);
	return {
		title: "Types",
		explanation: [
			"The compiler checks each program in strict mode and skips the declarations of libraries.",
			"The cost of an empty program is subtracted.",
			`The time is the median of ${ROUNDS} runs.`,
		],
		tables: [
			{
				title: "Cost of a consumer's program",
				head: ["program", "instantiations", "check, ms", "errors", "longest, characters"],
				rows: costs.map((cost) => [
					cost.program.name,
					count(cost.instantiations),
					count(cost.milliseconds),
					outcome(cost),
					longest(cost.messages),
				]),
			},
		],
		goals: [
			goalOf("usual", costs),
			goalOf("wide or generic", costs),
			{
				what: "Programs with this package for which the compiler gives a wrong verdict",
				limit: "0",
				measured: String(surprises.length),
				isMet: surprises.length === 0,
			},
		],
	};
}

/** One thing that is wrong, as every check and every reader of the scripts reports it. */
export interface Problem {
	/** What is wrong: a path, a revision, or a place such as `data/2025-r1/report.json: figures[3].unit`. */
	readonly subject: string;
	/** What was expected there, and what was found. */
	readonly message: string;
	/** What to do about it: sentences and commands, one per line. */
	readonly remedy?: string | undefined;
}

/** Thrown by what cannot give a result; `command` writes its problems and ends with status 1. */
export class Rejection extends Error {
	readonly problems: readonly Problem[];

	constructor(...problems: readonly Problem[]) {
		super(linesOf(problems));
		this.problems = problems;
	}
}

/** Throws a rejection with one problem. */
export function reject(subject: string, message: string, remedy?: string): never {
	throw new Rejection({ subject, message, remedy });
}

/** What a reader returns, or the problems for which it throws a rejection. */
export function attempt<T>(read: () => T): { value?: T; problems: readonly Problem[] } {
	try {
		return { value: read(), problems: [] };
	} catch (error) {
		if (error instanceof Rejection) return { problems: error.problems };
		throw error;
	}
}

/** This many problems are written out; of more, the number. */
const SHOWN = 100;

const linesOfOne = ({ subject, message, remedy = "" }: Problem) =>
	[
		`${subject}: ${message}`,
		...remedy
			.split("\n")
			.filter(Boolean)
			.map((line) => `  ${line}`),
	].join("\n");

/** The problems as lines for a person to read. */
export function linesOf(problems: readonly Problem[]): string {
	const hidden = problems.length - SHOWN;
	const lines = problems.slice(0, SHOWN).map(linesOfOne);
	return [...lines, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join("\n");
}

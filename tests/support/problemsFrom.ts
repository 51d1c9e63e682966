import { type Problem, Rejection } from "../../scripts/lib/Problem.ts";

/** The problems that a function of the scripts reports: those of a rejection, or of its outcome. */
export async function problemsFrom(
	run: () => unknown | Promise<unknown>,
): Promise<readonly Problem[]> {
	try {
		const outcome = (await run()) as { readonly problems?: readonly Problem[] } | undefined;
		return outcome?.problems ?? [];
	} catch (error) {
		if (error instanceof Rejection) return error.problems;
		throw error;
	}
}

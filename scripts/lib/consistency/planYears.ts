import type { Statement } from "../../../src/index.ts";

const PLAN = "five-year-plan-14";

/** Counts the years of the plan to which the report's growth rates refer, the last one included. */
export function planYears(statements: readonly Statement[]): number {
	const plan = statements.find(({ id }) => id === PLAN);
	const [from, to] = plan?.type === "policy" ? (plan.period ?? "").split("/") : [];
	return Number(to) - Number(from) + 1;
}

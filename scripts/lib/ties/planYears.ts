import type { Statement } from "../../../src/index.ts";

const PLAN = "five-year-plan-14";

/** How many years the plan has that the report's growth rates are of, the first and last included. */
export function planYears(statements: readonly Statement[]): number {
	const plan = statements.find(({ id }) => id === PLAN);
	const [from, to] = plan?.type === "policy" ? (plan.period ?? "").split("/") : [];
	return Number(to) - Number(from) + 1;
}

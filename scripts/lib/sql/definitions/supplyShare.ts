import { call } from "../call.ts";
import { isFlow, nullIf, upper } from "../conditions.ts";
import type { Branches, Definition } from "../Definition.ts";
import { floor, LARGER, leastFlow, mostFlow, SMALLER, STEP } from "../rounding.ts";
import { exports, imports, production } from "./flows.ts";

type Source = "imports" | "production";

/**
 * The definition of 100 × part / (imports + production − exports), with flows that are not below zero and
 * a supply above zero.
 *
 * The ratio falls with the other source and rises with the exports. It rises with the part if the other
 * source covers the exports, and falls with it otherwise.
 */
export function supplyShare(name: string, equals: string, part: Source): Definition {
	const other = part === "imports" ? "production" : "imports";
	const supply = "imports + production - exports";
	const parameters = [imports, production, exports];
	const flows = parameters.map((flow) => flow.name);
	const impossible = nullIf(flows, ...flows.map((flow) => `${upper(flow)} < 0`));
	const at = (partBound: string, otherBound: string, exportsBound: string) => {
		const sources = part === "imports" ? [partBound, otherBound] : [otherBound, partBound];
		return call(name, ...sources, exportsBound);
	};
	const bound = (
		covers: string,
		[ifCovered, ifNot]: readonly [string, string],
		[otherBound, exportsBound]: readonly [string, string],
		factor: string,
	): Branches => [
		impossible,
		{ when: [covers], gives: `${factor} * ${at(ifCovered, otherBound, exportsBound)}` },
		{ when: [`NOT (${covers})`], gives: `${factor} * ${at(ifNot, otherBound, exportsBound)}` },
	];
	const [least, most] = [leastFlow(part), mostFlow(part)];
	return {
		name,
		equals,
		formula: `100 × ${part} / (imports + production − exports)`,
		unit: "%",
		parameters,
		rejects: "a flow is below 0, or imports + production − exports is not above 0",
		corners: [
			`the largest ${other} and the smallest exports, with the smallest ${part} if that ${other} covers those exports, else with the largest`,
			`the smallest ${other} and the largest exports, with the largest ${part} if that ${other} covers those exports, else with the smallest`,
		],
		value: () => [
			{
				when: [...flows.map(isFlow), `${supply} > ${STEP} * (${flows.join(" + ")})`],
				gives: `100 * ${part} / (${supply})`,
			},
		],
		lower: () =>
			bound(
				`${upper(other)} >= ${floor("exports")}`,
				[least, most],
				[mostFlow(other), leastFlow("exports")],
				SMALLER,
			),
		upper: () =>
			bound(
				`${floor(other)} >= ${upper("exports")}`,
				[most, least],
				[leastFlow(other), mostFlow("exports")],
				LARGER,
			),
	};
}

import { isPercent } from "../../../internal/gate/isPercent.ts";
import { WORLD } from "../../../internal/stated/isArea.ts";
import type { CautionCode } from "../../../model/caution.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { MaybeFigure } from "../isFigure.ts";
import { isOutOfRole } from "./roles.ts";
import { areOneTime, type Inputs, type Subject } from "./Subject.ts";

/** Reports a caution on some subjects. */
export type Report = (code: CautionCode, ...subjects: readonly Subject[]) => void;

/**
 * Reports what does not belong together among the inputs of a step.
 *
 * @param inputs - The inputs by name, in the order of the formula.
 * @param by - The function of the step.
 * @param q - Its result.
 */
type Rule = (report: Report, inputs: Inputs, by?: string, q?: Quantity) => void;

/** Indicators of amounts that were produced, traded or consumed. */
const FLOWS: readonly unknown[] = ["production", "imports", "exports", "consumption"];

/** Names of the arguments that can be a capacity or a change. */
const EXEMPT: readonly unknown[] = ["capacity", "stockIncrease"];

const isCapacity = ({ q, indicator = "" }: Subject): boolean =>
	!isPercent(q) && indicator.split("-").includes("capacity");

/** Whether two values are known and differ. `null` is a value that a source does not state. */
const differ = (a: string | null | undefined, b: string | null | undefined): boolean =>
	(a ?? undefined) !== undefined && (b ?? undefined) !== undefined && a !== b;

/** Whether something is not the whole that a share is a share of, as far as both are known. */
const isOffBase = (
	base: Subject["base"],
	whole: Partial<NonNullable<Subject["base"]>> | Subject,
): boolean =>
	(["commodity", "indicator", "area"] as const).some((field) =>
		differ(base?.[field], whole[field]),
	);

/** Whether two subjects are of one series: the same indicator of the same commodity and area. */
const isOneSeries = (a: Subject, b: Subject): boolean =>
	a.commodity !== undefined &&
	a.commodity === b.commodity &&
	a.indicator !== undefined &&
	a.indicator === b.indicator &&
	!differ(a.area, b.area);

/**
 * Whether two commodities are known, and their codes do not have a word in common. Codes such as
 * "primary-aluminum" and "recycled-aluminum" have one, and the sum of these can make sense.
 */
const areUnrelated = (a: Subject, b: Subject): boolean =>
	differ(a.commodity, b.commodity) &&
	!a.commodity?.split("-").some((word) => b.commodity?.split("-").includes(word));

/**
 * Creates a rule that compares the first input that has a field with each later one, and reports the
 * first input that does not fit.
 */
const pairwise =
	(
		code: CautionCode,
		field: "period" | "area" | "commodity" | "base",
		isMisfit: (a: Subject, b: Subject) => boolean,
	): Rule =>
	(report, inputs) => {
		const [first, ...others] = Object.values(inputs).filter((subject) => subject[field]);
		const other = first && others.find((subject) => isMisfit(first, subject));
		if (first && other) report(code, first, other);
	};

const areOfDifferentTimes = (a: Subject, b: Subject): boolean =>
	!areOneTime(a.period as string, b.period as string);

const periods = /* @__PURE__ */ pairwise("periods-differ", "period", areOfDifferentTimes);

/** Periods of different series. Periods of one series can differ, because it is added up over time. */
const periodsOfSeries = /* @__PURE__ */ pairwise(
	"periods-differ",
	"period",
	(a, b) => areOfDifferentTimes(a, b) && !isOneSeries(a, b),
);

const undated: Rule = (report, inputs) => {
	const subjects = Object.values(inputs);
	const dated = subjects.find(({ period }) => period);
	const other = subjects.find(({ period }) => period === null);
	if (dated && other) report("period-not-stated", dated, other);
};

const differentAreas = /* @__PURE__ */ pairwise(
	"areas-differ",
	"area",
	(a, b) => a.area !== b.area,
);

/** Areas. They can differ if a country is a part of the world, or is subtracted from it. */
const areas: Rule = (report, inputs, by) => {
	const whole = inputs[by === "subtract" ? "a" : "whole"];
	if (whole?.area !== WORLD) differentAreas(report, inputs);
};

const commodities = /* @__PURE__ */ pairwise("commodities-differ", "commodity", areUnrelated);

const bases = /* @__PURE__ */ pairwise("bases-differ", "base", (a, b) =>
	isOffBase(a.base, b.base ?? {}),
);

/** A capacity among flows. The whole can be a capacity, because production can be a part of it. */
const capacities: Rule = (report, inputs) => {
	const subjects = Object.values(inputs);
	const { part } = inputs;
	const capacity = (part ? [part] : subjects).find(isCapacity);
	const hasFlow = subjects.some(({ indicator }) => FLOWS.includes(indicator));
	if (capacity && hasFlow) report("capacity-as-level", capacity);
};

/** A change among levels. A part can be a change, because a change can be a part of a level. */
const changes: Rule = (report, inputs) => {
	const subjects = Object.values(inputs);
	const { whole } = inputs;
	const change = (whole ? [whole] : subjects).find(({ isChange }) => isChange);
	if (change && subjects.some(({ isChange }) => !isChange)) report("change-as-level", change);
};

/** Creates a rule that reports the first input that is not an amount. */
const need =
	(code: CautionCode, isMisfit: (subject: Subject) => boolean): Rule =>
	(report, inputs) => {
		const [, misfit] =
			Object.entries(inputs).find(([name, input]) => !EXEMPT.includes(name) && isMisfit(input)) ??
			[];
		if (misfit) report(code, misfit);
	};

const amounts = /* @__PURE__ */ need("capacity-as-level", isCapacity);

const levels = /* @__PURE__ */ need(
	"change-as-level",
	({ q, isChange }) => isChange && !isPercent(q),
);

/** Inputs whose indicators contradict the argument as which they were passed. */
const roles: Rule = (report, inputs) => {
	for (const [role, subject] of Object.entries(inputs)) {
		if (isOutOfRole(subject.indicator ?? "", role)) report("wrong-role", { ...subject, role });
	}
};

/** A change, or a rate of change, that is applied to a level. */
const applied: Rule = (report, { level, change, rate = change }, by) => {
	if (!level || !rate) return;
	const isAfter = by !== "levelBefore" && by !== "subtract";
	const { id }: MaybeFigure = level.origin;
	const isOwn = id !== undefined && id === rate.origin.changeOf;
	if (isOwn && isAfter) report("change-already-included", rate, level);
	const isOther = (["commodity", "indicator", "area", "counterpart"] as const).some((field) =>
		differ(rate[field], level[field]),
	);
	if (!isOwn && isOther) report("wrong-level", rate, level);
	if (isAfter) return;
	periods(report, { level, rate });
	undated(report, { level, rate });
};

/** A sum or a difference; a change in it is applied to the level in it. */
const summed: Rule = (report, inputs, by) => {
	const subjects = Object.values(inputs);
	const change = subjects.find(({ isChange }) => isChange);
	const level = subjects.find(({ isChange }) => !isChange);
	if (change && level && subjects.length === 2) applied(report, { level, change }, by);
	else for (const rule of sumRules) rule(report, inputs, by);
};

const wrongBase: Rule = (report, { share, whole }) => {
	if (!share || !whole) return;
	if (share.base === null) report("base-not-stated", share);
	if (isOffBase(share.base, whole)) report("wrong-base", share, whole);
};

/** A part from which a whole is calculated. */
const wrongPart: Rule = (report, { part, share }) => {
	if (!part || !share) return;
	const isOther =
		areUnrelated(part, share) ||
		differ(share.base?.indicator, part.indicator) ||
		differ(share.area, part.area) ||
		differ(share.counterpart, part.counterpart);
	if (isOther) report("wrong-part", share, part);
};

/** A year, a month or a day of ISO 8601. */
const MOMENT = /^\d{4}(-\d\d){0,2}$/;

/** Levels whose periods, of the same time of the year, are not as far apart as the years say. */
const years: Rule = (report, { from, to }, _, q) => {
	const [before, after] = [from?.period ?? "", to?.period ?? ""];
	const places = "2024".length;
	const isSameTime =
		MOMENT.test(before) && MOMENT.test(after) && before.slice(places) === after.slice(places);
	const between = Number(after.slice(0, places)) - Number(before.slice(0, places));
	if (from && to && isSameTime && between !== q?.derivation?.inputs["years"]) {
		report("wrong-years", from, to);
	}
};

const comparison = [periods, undated, areas, commodities, capacities, changes];
const sumRules = [periodsOfSeries, undated, areas, commodities, bases, capacities, changes];
const related = [periods, undated, areas, commodities];
const flows = [periods, undated, areas, commodities, roles, amounts, levels];
const change = [undated, areas, commodities, bases, capacities, levels];

/** The rules of each function by its name. Functions without rules only pass their inputs on. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
	add: [summed],
	subtract: [summed],
	total: [summed],
	shortened: [summed],
	narrow: [periods, undated, areas, commodities, bases, capacities, changes],
	surplus: [periods, undated, areas, commodities, changes],
	multiply: related,
	divide: related,
	concentration: [periods, undated, areas, commodities, bases],
	share: comparison,
	portion: [wrongBase, periods, undated],
	wholeFrom: [wrongPart, periods, undated, levels],
	perCapita: [periods, undated, areas, levels],
	percentChange: change,
	percentagePointChange: change,
	growthRate: [undated, areas, commodities, capacities, levels, years],
	levelAfter: [applied],
	levelBefore: [applied],
	project: [applied, levels],
	capacityUtilization: flows,
	impliedProduction: flows,
	importDependency: flows,
	selfSufficiency: flows,
	netImportReliance: flows,
	apparentConsumption: flows,
};

/** Checks one step of a derivation. */
export function checkStep(report: Report, q: Quantity, inputs: Inputs): void {
	const { by = "" } = q.derivation ?? {};
	if (Object.hasOwn(rules, by)) for (const rule of rules[by] ?? []) rule(report, inputs, by, q);
}

/** Checks two quantities that are compared. Percentages of one indicator are compared across commodities. */
export function checkComparison(report: Report, a: Subject, b: Subject): void {
	const isRanking =
		isPercent(a.q) && isPercent(b.q) && a.indicator !== undefined && a.indicator === b.indicator;
	for (const rule of comparison) {
		if (!(isRanking && rule === commodities)) rule(report, { a, b });
	}
}

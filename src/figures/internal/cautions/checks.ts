import { isPercent } from "../../../internal/gate/isPercent.ts";
import type { Base } from "../../../model/base.ts";
import type { CautionCode } from "../../../model/caution.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { MaybeFigure } from "../isFigure.ts";
import { isOutOfRole } from "./roles.ts";
import { areOneTime, type Inputs, type Subject } from "./Subject.ts";

/** Reports a caution on some subjects. */
export type Report = (code: CautionCode, ...subjects: readonly Subject[]) => void;

/** The code of the world as an area, by UN M49. */
const WORLD = "001";

/** Indicators of amounts that were produced, traded or consumed. */
const FLOWS: readonly unknown[] = ["production", "imports", "exports", "consumption"];

const isCapacity = ({ q, indicator = "" }: Subject): boolean =>
	!isPercent(q) && indicator.split("-").includes("capacity");

/** Whether two subjects are of one series: the same indicator of the same commodity and area. */
const isOneSeries = (a: Subject, b: Subject): boolean =>
	a.commodity !== undefined &&
	a.commodity === b.commodity &&
	a.indicator !== undefined &&
	a.indicator === b.indicator &&
	(a.area === b.area || a.area === undefined || b.area === undefined);

/**
 * Whether two codes of commodities have a word in common, as "primary-aluminum" and
 * "recycled-aluminum" have. One may then be a part of the other, and their sum can make sense.
 */
function areRelated(a: string, b: string): boolean {
	const words = new Set(a.split("-"));
	return b.split("-").some((word) => words.has(word));
}

/** Whether two values are known and differ. `null` is a value that a source does not state. */
const differ = (a: string | null | undefined, b: string | null | undefined): boolean =>
	(a ?? undefined) !== undefined && (b ?? undefined) !== undefined && a !== b;

/** Whether something is not the whole that a share is a share of, as far as both are known. */
const isOffBase = (base: Subject["base"], whole: Partial<Base> | Subject): boolean =>
	(["commodity", "indicator", "area"] as const).some((field) =>
		differ(base?.[field], whole[field]),
	);

/** What is checked of subjects that are put together, each aspect as a bit. */
const PERIODS = 1;
/** Periods, but of different series alone: one series is added up over time. */
const PERIODS_OF_SERIES = 2;
const AREAS = 4;
const COMMODITIES = 8;
const BASES = 16;
const CAPACITIES = 32;
const CHANGES = 64;

/** Reports the first pair of which a value is known for both and does not fit. */
function findPair(
	report: Report,
	code: CautionCode,
	subjects: readonly Subject[],
	isKnown: (subject: Subject) => unknown,
	isMisfit: (a: Subject, b: Subject) => boolean,
): void {
	const first = subjects.find(isKnown);
	const other = first && subjects.find((subject) => isKnown(subject) && isMisfit(first, subject));
	if (first && other) report(code, first, other);
}

/** Checks subjects that are added, compared or related in another way. */
function together(report: Report, subjects: readonly Subject[], aspects: number): void {
	const find = (
		aspect: number,
		code: CautionCode,
		isKnown: (subject: Subject) => unknown,
		isMisfit: (a: Subject, b: Subject) => boolean,
	) => {
		if (aspects & aspect) findPair(report, code, subjects, isKnown, isMisfit);
	};
	find(
		PERIODS | PERIODS_OF_SERIES,
		"periods-differ",
		({ period }) => period,
		(a, b) =>
			!areOneTime(a.period as string, b.period as string) &&
			!(aspects & PERIODS_OF_SERIES && isOneSeries(a, b)),
	);
	const dated = subjects.find(({ period }) => period);
	const undated = subjects.find(({ period }) => period === null);
	if (dated && undated) report("period-not-stated", dated, undated);
	find(
		AREAS,
		"areas-differ",
		({ area }) => area,
		(a, b) => a.area !== b.area,
	);
	find(
		COMMODITIES,
		"commodities-differ",
		({ commodity }) => commodity,
		(a, b) => !areRelated(a.commodity as string, b.commodity as string),
	);
	find(
		BASES,
		"bases-differ",
		({ base }) => base,
		(a, b) => isOffBase(a.base, b.base ?? {}),
	);
	const capacity = aspects & CAPACITIES && subjects.find(isCapacity);
	const hasFlow = subjects.some(({ indicator }) => FLOWS.includes(indicator));
	if (capacity && hasFlow) report("capacity-as-level", capacity);
	const change = aspects & CHANGES && subjects.find(({ isChange }) => isChange);
	if (change && subjects.some(({ isChange }) => !isChange)) report("change-as-level", change);
}

/** A function, because bundlers keep an expression that is not used. */
const ofComparison = () => PERIODS | AREAS | COMMODITIES | CAPACITIES | CHANGES;

/** Whether two percentages of one indicator are compared across commodities, which makes sense. */
const isRanking = (a: Subject, b: Subject): boolean =>
	isPercent(a.q) && isPercent(b.q) && a.indicator !== undefined && a.indicator === b.indicator;

/** Checks two quantities that are compared. */
export const compared = (report: Report, a: Subject, b: Subject): void =>
	together(report, [a, b], isRanking(a, b) ? ofComparison() & ~COMMODITIES : ofComparison());

/** Checks a change, or a rate of change, that is applied to a level. */
function applied(report: Report, change: Subject, level: Subject, isAfter: boolean): void {
	const { id }: MaybeFigure = level.q;
	const isOwn = id !== undefined && id === change.q.changeOf;
	if (isOwn && isAfter) report("change-already-included", change, level);
	const isOther =
		differ(change.commodity, level.commodity) || differ(change.indicator, level.indicator);
	if (!isOwn && isOther) report("wrong-level", change, level);
	if (!isAfter) together(report, [level, change], PERIODS);
}

/** Checks a level that a function takes as one. */
function isLevel(report: Report, ...levels: readonly (Subject | undefined)[]): void {
	const change = levels.find((level) => level?.isChange);
	if (change) report("change-as-level", change);
}

/** See {@link ofComparison}. */
const ofSum = () => PERIODS_OF_SERIES | AREAS | COMMODITIES | BASES | CAPACITIES | CHANGES;

/** Checks a sum or a difference; a change in it is applied to the level in it. */
function summed(report: Report, inputs: Inputs, isAfter: boolean): void {
	const subjects = Object.values(inputs);
	const [change, level] = [true, false].map((wanted) =>
		subjects.find(({ isChange }) => isChange === wanted),
	);
	if (change && level && subjects.length === 2) applied(report, change, level, isAfter);
	else together(report, subjects, ofSum());
}

/** Reports the inputs whose indicators say that they are not what they were passed as. */
function inRole(report: Report, inputs: Inputs): void {
	for (const [role, subject] of Object.entries(inputs)) {
		if (isOutOfRole(subject.indicator ?? "", role)) report("wrong-role", { ...subject, role });
	}
}

/** Checks the flows of one good. A stock increase is a change by its nature. */
function flows(report: Report, inputs: Inputs): void {
	const { stockIncrease, ...others } = inputs;
	const subjects = Object.values(others);
	together(report, Object.values(inputs), PERIODS | AREAS | COMMODITIES);
	inRole(report, inputs);
	const capacity = subjects.find(isCapacity);
	if (capacity) report("capacity-as-level", capacity);
	isLevel(report, ...subjects);
}

/** Checks a share that is applied to a whole. */
function portioned(report: Report, share: Subject, whole: Subject): void {
	if (share.base === null) report("base-not-stated", share);
	if (isOffBase(share.base, whole)) report("wrong-base", share, whole);
	together(report, [share, whole], PERIODS);
}

/** Checks a part from which a whole is calculated. */
function wholed(report: Report, part: Subject, share: Subject): void {
	const isOther =
		(part.commodity !== undefined &&
			share.commodity !== undefined &&
			!areRelated(part.commodity, share.commodity)) ||
		differ(share.base?.indicator, part.indicator) ||
		differ(share.area, part.area) ||
		differ(share.counterpart, part.counterpart);
	if (isOther) report("wrong-part", share, part);
	together(report, [part, share], PERIODS);
	isLevel(report, part);
}

/** Checks a part and a whole; what is of one country can be a part of the world. */
function shared(report: Report, part: Subject, whole: Subject): void {
	const areas = whole.area === WORLD ? 0 : AREAS;
	together(report, [part, whole], PERIODS | COMMODITIES | areas);
	if (isCapacity(part) && FLOWS.includes(whole.indicator)) report("capacity-as-level", part);
	if (!part.isChange) isLevel(report, whole);
}

/** Checks two levels of one thing at two times. */
function changed(report: Report, { from, to }: Inputs): void {
	if (!from || !to) return;
	together(report, [from, to], AREAS | COMMODITIES | BASES | CAPACITIES);
	if (!isPercent(from.q)) isLevel(report, from, to);
}

/** Years from one period to another of the same time of the year; undefined if they do not tell. */
function yearsBetween(from: Subject, to: Subject): number | undefined {
	const [before, after] = [from.period ?? "", to.period ?? ""];
	const places = "2024".length;
	const isSameTime =
		/^\d{4}(-\d\d){0,2}$/.test(before) && before.slice(places) === after.slice(places);
	return isSameTime ? Number(after.slice(0, places)) - Number(before.slice(0, places)) : undefined;
}

/** Checks two levels and the years between them. */
function grown(report: Report, inputs: Inputs, { derivation }: Quantity): void {
	changed(report, inputs);
	const { from, to } = inputs;
	const years = from && to && yearsBetween(from, to);
	if (from && to && years !== undefined && years !== derivation?.inputs["years"]) {
		report("wrong-years", from, to);
	}
}

/** Checks factors, of which one is an amount per the other. */
const related = (report: Report, inputs: Inputs): void =>
	together(report, Object.values(inputs), PERIODS | AREAS | COMMODITIES);

/** A check that two named inputs get. */
const pair =
	(
		check: (report: Report, first: Subject, second: Subject) => void,
		first: string,
		second: string,
	) =>
	(report: Report, inputs: Inputs): void => {
		const [a, b] = [inputs[first], inputs[second]];
		if (a && b) check(report, a, b);
	};

/** The check of each function by its name. Functions without a check only pass their inputs on. */
const checks: Readonly<Record<string, (report: Report, inputs: Inputs, q: Quantity) => void>> = {
	add: (report, inputs) => summed(report, inputs, true),
	subtract: (report, inputs) => summed(report, inputs, false),
	total: (report, inputs) => summed(report, inputs, true),
	shortened: (report, inputs) => summed(report, inputs, true),
	narrow: (report, { a, b }) => a && b && together(report, [a, b], ofComparison() | BASES),
	surplus: related,
	share: /* @__PURE__ */ pair(shared, "part", "whole"),
	capacityUtilization: (report, { output, capacity }) => {
		if (!output || !capacity) return;
		related(report, { output, capacity });
		inRole(report, { output, capacity });
		if (isCapacity(output)) report("capacity-as-level", output);
	},
	portion: /* @__PURE__ */ pair(portioned, "share", "whole"),
	wholeFrom: /* @__PURE__ */ pair(wholed, "part", "share"),
	impliedProduction: (report, inputs) => {
		related(report, inputs);
		inRole(report, inputs);
		const { imports } = inputs;
		if (imports && isCapacity(imports)) report("capacity-as-level", imports);
		isLevel(report, imports);
	},
	percentChange: changed,
	percentagePointChange: changed,
	growthRate: grown,
	levelAfter: /* @__PURE__ */ pair(
		(report, level, change) => applied(report, change, level, true),
		"level",
		"change",
	),
	levelBefore: /* @__PURE__ */ pair(
		(report, level, change) => applied(report, change, level, false),
		"level",
		"change",
	),
	project: (report, { level, rate }) => {
		if (!level || !rate) return;
		applied(report, rate, level, true);
		isLevel(report, level);
	},
	perCapita: (report, inputs) => {
		together(report, Object.values(inputs), PERIODS | AREAS);
		isLevel(report, inputs["total"]);
	},
	multiply: related,
	divide: related,
	concentration: (report, inputs) =>
		together(report, Object.values(inputs), PERIODS | AREAS | COMMODITIES | BASES),
	importDependency: flows,
	selfSufficiency: flows,
	netImportReliance: flows,
	apparentConsumption: flows,
};

/** Checks one step of a derivation. */
export function checkStep(report: Report, q: Quantity, inputs: Inputs): void {
	const { by = "" } = q.derivation ?? {};
	if (Object.hasOwn(checks, by)) checks[by]?.(report, inputs, q);
}

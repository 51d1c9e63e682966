/** What a right argument or result looks like, said again, apart from the library's own checks. */
import { pinned } from "./pinned.ts";

const kindsOf: Readonly<Record<string, readonly string[]>> = {
	kg: ["mass"],
	t: ["mass"],
	kt: ["mass"],
	Mt: ["mass"],
	Gt: ["mass"],
	"%": ["share", "relative-change"],
	pp: ["change-of-share"],
	"%/a": ["growth-rate"],
	A: ["electric-current"],
	kA: ["electric-current"],
	"kW.h/t": ["specific-energy"],
	"kg/{person}": ["mass-per-person"],
	"t/{person}": ["mass-per-person"],
	"t/{line}": ["mass-per-line"],
	"Mt/{line}": ["mass-per-line"],
	a: ["duration"],
	"{person}": ["population"],
	"10*6.{person}": ["population"],
	"{country}": ["number-of-countries"],
	"{event}": ["number-of-events"],
	"{HHI}": ["concentration"],
};

/** Kinds that your own unit cannot express. */
const percents: readonly string[] = ["share", "relative-change", "change-of-share", "growth-rate"];

const qualifiers = ["exact", "rounded", "about", "over", "nearly", "under", "between"];
const statedQualifiers = qualifiers.slice(0, -1);

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isKnown = (table: object, name: unknown) => isText(name) && Object.hasOwn(table, name);

/** Whether the numbers, the unit and the kind of a quantity are right and fit each other. */
export function isQuantity(q: unknown): boolean {
	if (!isObject(q)) return false;
	const { value, lower, upper, decimals, unit, kind, qualifier } = q;
	return (
		isNumber(value) &&
		(lower === null || (isNumber(lower) && lower <= value)) &&
		(upper === null || (isNumber(upper) && upper >= value)) &&
		Number.isInteger(decimals) &&
		Number(decimals) >= 0 &&
		isText(unit) &&
		isText(kind) &&
		(isKnown(kindsOf, unit) ? kindsOf[unit]?.includes(kind) === true : !percents.includes(kind)) &&
		qualifiers.includes(qualifier as string)
	);
}

/** Whether a figure has the texts that a figure has. */
function isFigure(q: Record<string, unknown>): boolean {
	const { id, revision, period, section, sentence, printed, label } = q;
	return (
		[id, revision, section, printed].every(isText) &&
		(period === null || isText(period)) &&
		Number.isInteger(sentence) &&
		isObject(label) &&
		isText(label.en)
	);
}

/** Whether a quantity is right with everything that it was calculated from. */
function isTraceable(q: unknown): boolean {
	const open = new Set<unknown>();
	const check = (step: unknown): boolean => {
		if (!isQuantity(step) || open.has(step)) return false;
		const { derivation, id, revision } = step as Record<string, unknown>;
		if (derivation === undefined) {
			const isStated = id === undefined && revision === undefined;
			return isStated || isFigure(step as Record<string, unknown>);
		}
		if (!isObject(derivation)) return false;
		const { by, formula, inputs } = derivation;
		if (!isText(by) || !isText(formula) || !isObject(inputs)) return false;
		open.add(step);
		const isRight = Object.values(inputs).every((input) => isNumber(input) || check(input));
		open.delete(step);
		return isRight;
	};
	return check(q);
}

/** Whether an object has only such fields, and is not an instance of a class. */
function isPlain(value: unknown, names: readonly string[]): value is Record<string, unknown> {
	if (!isObject(value) || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	const isLiteral = prototype === null || Object.getPrototypeOf(prototype) === null;
	return isLiteral && Reflect.ownKeys(value).every((name) => names.includes(name as string));
}

/** Whether a value is a number of digits that Intl writes. */
const isDigits = (value: unknown) =>
	Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 21;

const isLeftOut = (value: unknown) => value === undefined;

const isStyle = (value: unknown) =>
	isLeftOut(value) || ["text", "biblatex", "csl-json"].includes(value as string);

/** Checks of arguments, by what a function calls for. */
export const isRight = {
	quantity: isQuantity,
	traceable: isTraceable,
	other: (value: unknown) => isLeftOut(value) || isTraceable(value),
	number: isNumber,
	unit: (value: unknown) => isKnown(kindsOf, value),
	text: isText,
	quantities: (value: unknown) =>
		Array.isArray(value) && value.length > 0 && Array.from(value).every(isQuantity),
	flows: (value: unknown) =>
		isPlain(value, ["imports", "production", "exports", "stockIncrease"]) &&
		isQuantity(value.imports) &&
		isQuantity(value.production) &&
		[value.exports, value.stockIncrease].every((flow) => isLeftOut(flow) || isQuantity(flow)),
	decimal: (value: unknown) =>
		isNumber(value) || (isText(value) && /^-?\d+(\.\d+)?$/.test(value) && value.length < 100),
	qualifier: (value: unknown) => isLeftOut(value) || statedQualifiers.includes(value as string),
	kind: (value: unknown) =>
		isLeftOut(value) || Object.values(kindsOf).some((kinds) => kinds.includes(value as string)),
	options: (value: unknown) =>
		isLeftOut(value) ||
		(isPlain(value, ["locale", "digits", "sign"]) &&
			[undefined, "en", "zh-CN"].includes(value.locale as string) &&
			[undefined, "auto", "always"].includes(value.sign as string) &&
			(isLeftOut(value.digits) || isDigits(value.digits))),
	language: (value: unknown) =>
		isLeftOut(value) ||
		(isPlain(value, ["locale"]) && [undefined, "en", "zh-CN"].includes(value.locale as string)),
	style: (value: unknown) =>
		isStyle(value) ||
		(isPlain(value, ["style", "datasets"]) &&
			isStyle(value.style) &&
			(isLeftOut(value.datasets) || Array.isArray(value.datasets))),
	figures: (value: unknown) => Array.isArray(value) && Array.from(value).every(isQuantity),
	query: (value: unknown) =>
		isPlain(value, ["commodity", "period", "unit", "during"]) &&
		Object.values(value)
			.flatMap((wanted) => (Array.isArray(wanted) ? Array.from(wanted) : [wanted]))
			.every((wanted) => wanted === undefined || wanted === null || isText(wanted)),
	digest: (value: unknown) => isText(value) && /^sha256-/.test(value),
	dataset: isObject,
	file: (value: unknown) => isPlain(value, [...fileFields]),
	pinned: (value: unknown) => JSON.stringify(value) === JSON.stringify(pinned),
	anything: () => true,
} as const satisfies Record<string, (value: unknown) => boolean>;

const fileFields = [
	"revision",
	"date",
	"supersedes",
	"corrections",
	"withdrawn",
	"title",
	"source",
	"sections",
	"figures",
	"statements",
	"discrepancies",
];

/** Whether a check accepts a value; what cannot be read is not right. */
export function accepts(check: (value: unknown) => boolean, value: unknown): boolean {
	try {
		return check(value);
	} catch {
		return false;
	}
}

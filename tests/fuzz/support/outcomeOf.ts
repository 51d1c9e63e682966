import type { Signature } from "./signatures.ts";
import { isObject, isQuantity } from "./soundness.ts";

/** What a call did. */
export interface Outcome {
	/** The code of its error; undefined if it gave a result. */
	readonly code?: string | undefined;
	/** The result or the message as text, to compare two calls by. */
	readonly summary: string;
	/** What no call may do. */
	readonly fault?: string | undefined;
}

/** Names of functions whose result is text for people. */
const writers: readonly string[] = ["format", "formatBounds"];

const UNWRITABLE = /NaN|undefined|Infinity|null|\[object/;

function errorOutcome({ name }: Signature, error: unknown): Outcome {
	const raw = error as {
		code?: unknown;
		function?: unknown;
		argument?: unknown;
		message?: unknown;
	};
	const { code, function: by, argument, message } = raw;
	const summary = `${code}: ${message}`;
	if ((raw as { name?: unknown }).name !== "ChinaAluminumError" || typeof code !== "string") {
		return { summary, fault: `throws a raw error (${String(message).slice(0, 80)})` };
	}
	if (by !== name) return { summary, code, fault: `has an error of the function "${String(by)}"` };
	if (argument !== null && typeof argument !== "string") {
		return { summary, code, fault: "has an error without an argument" };
	}
	const begin = `${name}: ${argument === null ? "" : `${argument}: `}`;
	if (!String(message).startsWith(begin)) {
		return { summary, code, fault: "has a message that does not begin with function and argument" };
	}
	return { summary, code };
}

/** A text without the unit of the first argument, which can be any text of a user. */
function withoutUnit(text: string, [q]: readonly unknown[]): string {
	const unit = isObject(q) && "unit" in q ? q.unit : undefined;
	return typeof unit === "string" && unit !== "" ? text.replaceAll(unit, "") : text;
}

/** What is wrong with a result. */
function faultIn(name: string, result: unknown, args: readonly unknown[]): string | undefined {
	if (writers.includes(name) && UNWRITABLE.test(withoutUnit(String(result), args))) {
		return `writes "${String(result).slice(0, 60)}"`;
	}
	const isDerived = isObject(result) && "value" in result && "unit" in result;
	return isDerived && !isQuantity(result) ? "gives a result that is not a quantity" : undefined;
}

/** A result as text; its type if it holds what has no text. */
function summaryOf(result: unknown): string {
	try {
		return JSON.stringify(result) ?? typeof result;
	} catch {
		return typeof result;
	}
}

/** Calls a function and says what it did. */
export async function outcomeOf(signature: Signature, args: readonly unknown[]): Promise<Outcome> {
	try {
		const result = await signature.call(...(args as never[]));
		return { summary: summaryOf(result), fault: faultIn(signature.name, result, args) };
	} catch (error) {
		return errorOutcome(signature, error);
	}
}

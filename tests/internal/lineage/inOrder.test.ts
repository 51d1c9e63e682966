import type { Quantity } from "china-aluminum";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/internal/lineage/inOrder.ts";
import { errorOf } from "../../support/errorOf.ts";
import { t } from "../../support/quantities.ts";

const [a, b, c, d, e] = [t(1), t(2), t(3), t(4), t(5)] as const;

/** The inputs of a quantity from a table, with a count of the calls for each quantity. */
function tableOf(rows: readonly (readonly [Quantity, readonly Quantity[]])[]) {
	const inputs = new Map(rows);
	const asked = new Map<Quantity, number>();
	const inputsOf = (q: Quantity) => {
		asked.set(q, (asked.get(q) ?? 0) + 1);
		return inputs.get(q) ?? [];
	};
	return { asked, inputsOf };
}

test("puts each quantity once and after its inputs, the first input first", () => {
	const { asked, inputsOf } = tableOf([
		[a, [b, c]],
		[b, [d, e, d]],
		[c, [e, b]],
	]);
	expect(inOrder("explain", a, inputsOf)).toEqual([d, e, b, c, a]);
	expect([...asked.values()]).toEqual([1, 1, 1, 1, 1]);
});

test("a quantity without inputs is the whole order", () => {
	expect(inOrder("explain", a, () => [])).toEqual([a]);
});

test("an input that waits and is reached through a later one comes before that one", () => {
	const { inputsOf } = tableOf([
		[a, [b, c]],
		[b, [c]],
	]);
	expect(inOrder("explain", a, inputsOf)).toEqual([c, b, a]);
});

test.each([
	["itself", [[a, [a]]]],
	[
		"its own input",
		[
			[a, [b]],
			[b, [d, a]],
		],
	],
	[
		"the input of one of its inputs",
		[
			[a, [b]],
			[b, [c]],
			[c, [b]],
		],
	],
] as const)("rejects a quantity below %s", (_, rows) => {
	const { inputsOf } = tableOf(rows as never);
	expect(errorOf(() => inOrder("explain", a, inputsOf))).toMatchObject({
		code: "not-a-quantity",
		message:
			"explain: a quantity is among the inputs of its own derivation. Create it again with quantity().",
		function: "explain",
		argument: null,
		given: [a],
	});
});

test("walks chains that are longer than a program's stack", () => {
	const steps = 20_000;
	const chain = Array.from({ length: steps }, (_, index) => t(index));
	const order = inOrder("explain", chain[0] as Quantity, (q) =>
		chain.slice(q.value + 1, q.value + 2),
	);
	expect(order).toEqual(chain.toReversed());
});

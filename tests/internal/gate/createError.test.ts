import { ChinaAluminumError } from "china-aluminum";
import { expect, test } from "vitest";
import { createError } from "../../../src/internal/gate/createError.ts";
import { requireList } from "../../../src/internal/gate/requireList.ts";

test("an error has its function and argument, and its message begins with them", () => {
	const error = createError("not-a-quantity", "share", "whole", "5 is not a quantity.", 5, 6);
	expect(error).toBeInstanceOf(ChinaAluminumError);
	expect(error).toMatchObject({
		name: "ChinaAluminumError",
		code: "not-a-quantity",
		function: "share",
		argument: "whole",
		given: [5, 6],
		problems: [],
		problemCount: 0,
		message: "share: whole: 5 is not a quantity.",
	});
});

test("an error that is not about one argument has only its function", () => {
	expect(createError("out-of-range", "share", null, "the result is too large.")).toMatchObject({
		argument: null,
		given: [],
		message: "share: the result is too large.",
	});
});

test("lists are lists, and anything else is rejected", () => {
	expect(() => requireList("total", "quantities", [])).not.toThrow();
	expect(() => requireList("total", "quantities", { length: 1 })).toThrow(
		expect.objectContaining({
			code: "not-a-list",
			function: "total",
			argument: "quantities",
			given: [{ length: 1 }],
			message: "total: quantities: this object is not a list. Pass an array.",
		}),
	);
});

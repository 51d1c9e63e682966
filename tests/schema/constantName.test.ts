import * as revision from "china-aluminum/2025-r1";
import { figures } from "china-aluminum/2025-r1";
import { constantName } from "china-aluminum/schema";
import { expect, test } from "vitest";

test("turns the id of a figure into camel case", () => {
	expect(constantName("bauxite-imports-2024")).toBe("bauxiteImports2024");
	expect(constantName("electrolysis-cell-600ka-share")).toBe("electrolysisCell600kaShare");
});

test("names the constant of every figure of a revision", () => {
	for (const figure of figures) {
		expect(revision[constantName(figure.id) as "bauxiteImports2024"]).toBe(figure);
	}
});

test.each([5, null, undefined, ["a-b"]])("throws not-a-text for %j", (id) => {
	expect(() => constantName(id as never)).toThrow(
		expect.objectContaining({
			code: "not-a-text",
			function: "constantName",
			argument: "id",
			message: expect.stringMatching(/ is not a text\. Pass the id of a figure\.$/),
		}),
	);
});

import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Consumer } from "../support/consumer.ts";
import { bundleOf, bundlerNames, toleranceOf } from "./bundlers.ts";

let consumer: Consumer;

beforeAll(() => {
	consumer = new Consumer(inject("tarball"));
});

afterAll(() => consumer.remove());

describe("a program with one figure weighs what the literal weighs", () => {
	test.each(bundlerNames)("%s", async (bundler) => {
		const { code, bytes, literal } = await bundleOf(bundler, consumer);
		expect(code).toContain("159 million tons");
		expect(bytes).toBeLessThanOrEqual(literal * toleranceOf(bundler));
		expect(bytes).toBeGreaterThan(literal / toleranceOf(bundler));
	});
});

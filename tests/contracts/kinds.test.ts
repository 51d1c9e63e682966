import { add, type Kind, type Quantity, quantity, subtract, type Unit } from "china-aluminum";
import { expect, test } from "vitest";
import { codeOf } from "../support/codeOf.ts";

const example: { [K in Kind]: Quantity<K, Unit> } = {
	mass: quantity(1, "t"),
	share: quantity(1, "%"),
	"relative-change": quantity(1, "%", { kind: "relative-change" }),
	"change-of-share": quantity(1, "pp"),
	"growth-rate": quantity(1, "%/a"),
	"electric-current": quantity(1, "kA"),
	energy: quantity(1, "kW.h"),
	"specific-energy": quantity(1, "kW.h/t"),
	"mass-per-person": quantity(1, "kg/{person}"),
	"mass-per-line": quantity(1, "t/{line}"),
	"number-of-lines": quantity(1, "{line}"),
	duration: quantity(1, "a"),
	population: quantity(1, "{person}"),
	"number-of-countries": quantity(1, "{country}"),
	"number-of-events": quantity(1, "{event}"),
	concentration: quantity(1, "{HHI}"),
};
const kinds = Object.keys(example) as Kind[];
const pairs = kinds.flatMap((k) => kinds.map((l) => [k, l] as const));
const percentages: readonly Kind[] = ["share", "relative-change", "change-of-share", "growth-rate"];

/** The rule: quantities of one kind go together, and percentages only as shares and points. */
const sums: Record<string, Kind> = {
	"share change-of-share": "share",
	"change-of-share share": "share",
	"change-of-share change-of-share": "change-of-share",
};
const differences: Record<string, Kind> = {
	"share share": "change-of-share",
	"share change-of-share": "share",
	"change-of-share change-of-share": "change-of-share",
};
for (const kind of kinds.filter((name) => !percentages.includes(name))) {
	sums[`${kind} ${kind}`] = kind;
	differences[`${kind} ${kind}`] = kind;
}

test.each(pairs)("%s plus %s", (k, l) => {
	const sum = () => add(example[k], example[l] as never);
	const kind = sums[`${k} ${l}`];
	if (kind) expect(sum()).toMatchObject({ kind });
	else expect(codeOf(sum)).toBe("kind-mismatch");
});

test.each(pairs)("%s minus %s", (k, l) => {
	const difference = () => subtract(example[k], example[l] as never);
	const kind = differences[`${k} ${l}`];
	if (kind) expect(difference()).toMatchObject({ kind });
	else expect(codeOf(difference)).toBe("kind-mismatch");
});

import { afterAll, describe, expect, test } from "vitest";
import { documentedCodes } from "../support/documentedCodes.ts";
import { type Hostile, hostileValues } from "./support/hostileValues.ts";
import { outcomeOf } from "./support/outcomeOf.ts";
import { type Place, placesIn, replaced, valueAt } from "./support/places.ts";
import { chosen, print } from "./support/settings.ts";
import { functions, type Signature, signatures } from "./support/signatures.ts";
import { accepts, isRight } from "./support/soundness.ts";

/** How deep arguments are altered: down to the fields of the inputs of a derivation's inputs. */
const DEPTH = 6;

interface Case {
	readonly signature: Signature;
	readonly place: Place;
	readonly hostile: Hostile;
}

/** Arguments that are read once. A quantity is read again; it changes only if a program does that. */
const readOnce: readonly string[] = ["options", "query", "file", "text", "digest", "flows"];

function casesOf(signature: Signature): Case[] {
	const places = placesIn(signature.args, DEPTH).filter((place) => place.length > 0);
	return places.flatMap((place) => {
		const isReadOnce = readOnce.includes(signature.parameters[Number(place[0])] as string);
		return hostileValues
			.filter((hostile) => !hostile.isChanging || (isReadOnce && place.length === 1))
			.map((hostile) => ({ signature, place, hostile }));
	});
}

const argsOf = ({ signature: { args }, place, hostile }: Case) =>
	replaced(args, place, hostile.create(valueAt(args, place))) as readonly unknown[];

const nameOf = ({ signature, place, hostile }: Case) =>
	`${signature.name}: ${place.join(".")} = ${hostile.name}`;

/** Says what is wrong with what a call did; undefined if nothing is. */
async function faultOf(given: Case): Promise<string | undefined> {
	const { signature, hostile } = given;
	const args = argsOf(given);
	const outcome = await outcomeOf(signature, args);
	counts.calls += 1;
	counts[outcome.code === undefined ? "results" : "errors"] += 1;
	if (outcome.fault !== undefined) return outcome.fault;
	if (outcome.code !== undefined && !documentedCodes.get(signature.name)?.has(outcome.code)) {
		return `throws ${outcome.code}, which its doc comment does not name`;
	}
	if (outcome.code !== undefined || hostile.isChanging) return undefined;
	const wrong = signature.parameters.find(
		(parameter, index) => !accepts(isRight[parameter], args[index]),
	);
	if (wrong !== undefined) return `accepts an argument that is not right (${wrong})`;
	const again = await outcomeOf(signature, argsOf(given));
	return again.summary === outcome.summary ? undefined : "gives a different result the second time";
}

const counts = { calls: 0, results: 0, errors: 0 };
afterAll(() => print("hostile arguments", counts));

test("every function has a signature here", () => {
	expect([...functions.keys()].toSorted()).toEqual(
		[...new Set(signatures.map(({ name }) => name))].toSorted(),
	);
});

describe("a hostile value in any position gives a coded error or a right result", () => {
	const names = [...new Set(signatures.map(({ name }) => name))];
	test.each(names)("%s", async (name) => {
		const cases = signatures.filter((signature) => signature.name === name).flatMap(casesOf);
		const faults = new Map<string, string[]>();
		for (const given of chosen(cases)) {
			const fault = await faultOf(given);
			if (fault !== undefined) faults.set(fault, [...(faults.get(fault) ?? []), nameOf(given)]);
		}
		expect(
			[...faults].map(([fault, found]) => `${found.length} × ${fault}, such as ${found[0]}`),
		).toEqual([]);
	});
});

test.each(signatures)("$name takes right arguments", async (signature) => {
	const outcome = await outcomeOf(signature, signature.args);
	expect([outcome.fault, outcome.code]).toEqual([undefined, undefined]);
	const isTaken = signature.parameters.map((parameter, index) =>
		accepts(isRight[parameter], signature.args[index]),
	);
	expect(isTaken).not.toContain(false);
});

import type { Hostile } from "./hostileValues.ts";

const always = (name: string, create: Hostile["create"]): Hostile => ({ name, create });

const textMisses = [
	always("the text with a blank", (text) => `${text} `),
	always("the text with a line break", (text) => `${text}\n${text}`),
	always("the text twice", (text) => `${text}${text}`),
	always("the text in capitals", (text) => String(text).toUpperCase()),
	always("the text without its first character", (text) => String(text).slice(1)),
	always("the text in full width", (text) =>
		String(text).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
	),
	always("the text with a negative sign", (text) => `-${text}`),
	always("the text with an exponent", (text) => `${text}e2`),
	always("the text with zeros", (text) => `${text}0000000000000000`),
	always("the text with a null character", (text) => `${text}\u0000`),
	always("the text with a direction", (text) => `\u202e${text}`),
];

const numberMisses = [
	always("the number and one", (x) => Number(x) + 1),
	always("the number and a half", (x) => Number(x) + 0.5),
	always("the number as a text", (x) => String(x)),
	always("the opposite number", (x) => -Number(x)),
	always("the number a thousandfold", (x) => Number(x) * 1000),
];

const listMisses = [
	always("the list twice", (list) => [...(list as unknown[]), ...(list as unknown[])]),
	always("the list backwards", (list) => (list as unknown[]).toReversed()),
	always("the list without its first entry", (list) => (list as unknown[]).slice(1)),
	always("a list of 10,001 entries", (list) =>
		Array.from({ length: 10_001 }, () => (list as unknown[])[0]),
	),
];

const objectMisses = [
	always("the object without its first field", (object) =>
		Object.fromEntries(Object.entries(object as object).slice(1)),
	),
	always("the object with a class", (object) =>
		Object.assign(Object.create({ inherited: 1 }), object),
	),
	always("the object with a symbol", (object) => ({ ...(object as object), [Symbol("x")]: 1 })),
	always("the object without a prototype", (object) => Object.assign(Object.create(null), object)),
];

/** Values that are almost what belongs in a place. */
export function nearMissesOf(original: unknown): readonly Hostile[] {
	if (typeof original === "string") return textMisses;
	if (typeof original === "number") return numberMisses;
	if (Array.isArray(original)) return listMisses;
	return typeof original === "object" && original !== null ? objectMisses : [];
}

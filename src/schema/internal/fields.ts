import { z } from "zod";
import { SUM_DIGITS } from "../../internal/decimal/decimal.ts";
import { NAME_LENGTH, TEXT_LENGTH } from "../../internal/gate/limits.ts";
import { shown } from "../../internal/gate/shown.ts";
import { lazyPattern } from "../../internal/lazyPattern.ts";
import { once } from "../../internal/once.ts";
import { SRI } from "../../internal/sri.ts";
import { isArea, WORLD } from "../../internal/stated/isArea.ts";
import { isPeriod } from "../../internal/stated/isPeriod.ts";
import { readingsOf } from "../../internal/stated/readingsOf.ts";
import { statedQualifiers } from "../../internal/stated/statedQualifiers.ts";
import { statuses } from "../../internal/stated/statuses.ts";
import type { Kind, Unit } from "../../model/unit.ts";
import { isLanguageTag } from "./isLanguageTag.ts";
import { PRINTED_LENGTH } from "./limits.ts";

/** Host names of two labels or more, the last of which begins with a letter, in lower case. */
const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

const wholeCharacters = /* @__PURE__ */ lazyPattern("^\\P{Surrogate}*$", "u");
const chinese = /* @__PURE__ */ lazyPattern("\\p{Script=Han}", "u");

const LARGEST_HASH = 0xffffffff;

/** Decimals in digits, without zeros before them. */
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const MISSING_KIND = 'expected the kind of the unit, such as "energy"';

/** What a message expects instead of a text that is not a decimal. */
function expectedDecimal(text: unknown): string {
	const decimals = (readingsOf(text)?.decimals ?? []).filter((decimal) => DECIMAL.test(decimal));
	return decimals.length === 0 ? "a decimal in digits" : decimals.map(shown).join(" or ");
}

/** What a message expects instead of a year without quotation marks. */
const unquoted = (value: unknown) =>
	typeof value === "number" && isPeriod(`${value}`) ? `expected the text "${value}"` : undefined;

/** What a message expects instead of a number without quotation marks, which has lost its last zeros. */
const withDigits = (value: unknown) =>
	typeof value === "number" && DECIMAL.test(`${value}`)
		? `expected the digits as a text, such as "${value}"`
		: undefined;

/** What a message expects instead of a label or a note that is a plain text. */
const labeled = (value: unknown) =>
	typeof value === "string" ? 'expected an object such as { "en": "Bauxite imports" }' : undefined;

/**
 * The schemas of single fields. They are created at the first use, because creating them takes a
 * third as long as loading zod.
 */
export const fields = once(() => {
	const name = z.string().max(NAME_LENGTH);
	const text = z
		.string()
		.max(TEXT_LENGTH)
		.regex(/^\S(.*\S)?$/su, "expected text without blanks around it")
		.regex(wholeCharacters(), "expected whole characters, without half of a surrogate pair");
	const oneLine = text.regex(/^.*$/u, "expected one line");
	const day = z.iso.date("expected an ISO 8601 day, such as 2025-12-31");
	const decimal = z
		.string({ error: ({ input }) => withDigits(input) })
		.regex(DECIMAL, { error: ({ input }) => `expected ${expectedDecimal(input)}` })
		.refine((value) => value.replace(/\D/g, "").length <= SUM_DIGITS, {
			error: `expected at most ${SUM_DIGITS} digits`,
		});
	const code = name.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected words in kebab case");
	const area = z.string().refine(isArea, {
		error: `expected an ISO 3166-1 alpha-2 code, or ${WORLD} for the world`,
	});
	return {
		text,
		oneLine,
		day,
		decimal,
		printed: oneLine.max(PRINTED_LENGTH),
		code,
		id: name.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, "expected two or more words in kebab case"),
		area,
		base: z.strictObject({
			commodity: code.nullable(),
			indicator: code.nullable(),
			area: area.nullable(),
		}),
		status: z.enum(statuses),
		subdivision: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
		period: z.string({ error: ({ input }) => unquoted(input) }).refine(isPeriod, {
			error: "expected an ISO 8601 year, month or day, or an interval of two such as 2024/2025",
		}),
		host: z.string().regex(HOST, "expected a host name in lower case, such as example.org"),
		language: name.refine(isLanguageTag, {
			error: "expected a BCP 47 language tag, such as en or zh-CN",
		}),
		sri: z.string().regex(SRI, "expected an SRI digest, sha256-…"),
		// A unit or kind of a user's own is not known here; that the two fit each other is checked later.
		unit: name.regex(/\S/, "expected a unit") as z.ZodType<string> as z.ZodType<Unit, Unit>,
		kind: z
			.string({ error: ({ input }) => (input === undefined ? MISSING_KIND : undefined) })
			.max(NAME_LENGTH)
			.regex(/\S/, "expected a kind") as z.ZodType<string> as z.ZodType<Kind, Kind>,
		qualifier: z.enum(statedQualifiers),
		codePoint: z.int().min(0),
		sentence: z.int().min(1),
		hash: z.int().min(0).max(LARGEST_HASH),
		label: z.strictObject(
			{ en: text, zh: text.regex(chinese(), "expected Chinese").optional() },
			{ error: ({ input }) => labeled(input) },
		),
		precision: z.strictObject({
			unit: decimal.refine((value) => Number(value) > 0, {
				error: "expected a number greater than 0",
			}),
			reason: text,
		}),
	};
});

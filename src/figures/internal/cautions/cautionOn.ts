import type { Locale } from "../../../formatting/words.ts";
import type { Caution, CautionCode } from "../../../model/caution.ts";
import type { MaybeFigure } from "../isFigure.ts";
import { nameOf } from "../nameOf.ts";
import { indicatorIn, roleIn } from "./roles.ts";
import type { Subject } from "./Subject.ts";
import { sentences } from "./sentences.ts";

/** The sentence of a caution in a language. */
function sentenceIn(locale: Locale, code: CautionCode, [a, b]: readonly Subject[]): string {
	const { contradicts = [] }: Partial<MaybeFigure> = a?.q ?? {};
	const texts: Readonly<Record<string, string | null | undefined>> = {
		A: a && nameOf(a.q, locale),
		B: b && nameOf(b.q, locale),
		P: a?.period,
		Q: b?.period,
		R: contradicts.join(", "),
		I: a?.indicator && indicatorIn(a.indicator, locale),
		N: a?.role && roleIn(a.role, locale),
	};
	const sentence = sentences[code][locale].replace(/\{(\w)\}/g, (_, name) => texts[name] ?? "");
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The caution on some subjects. */
export const cautionOn = (code: CautionCode, subjects: readonly Subject[]): Caution => ({
	code,
	inputs: subjects.map(({ q }) => q),
	message: { en: sentenceIn("en", code, subjects), zh: sentenceIn("zh-CN", code, subjects) },
});

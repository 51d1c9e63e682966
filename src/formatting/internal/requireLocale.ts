import { createError } from "../../internal/gate/createError.ts";
import { shown } from "../../internal/gate/shown.ts";
import { type Locale, texts } from "../words.ts";

/** Rejects a language that the library does not write. */
export function requireLocale(by: string, locale: unknown): asserts locale is Locale {
	if (typeof locale === "string" && Object.hasOwn(texts, locale)) return;
	const names = Object.keys(texts).map((name) => shown(name));
	const sentences = `${shown(locale)} is not a language of this library. Use ${names.join(" or ")}.`;
	throw createError("unknown-locale", by, "options.locale", sentences, locale);
}

import { createError } from "../../internal/gate/createError.ts";
import { fieldsOf } from "../../internal/gate/fieldsOf.ts";
import { shown } from "../../internal/gate/shown.ts";
import { type Locale, texts } from "../words.ts";

const optionNames = ["locale"] as const;

/** The language that the options of a function ask for: English if they do not name one. */
export function localeOf(by: string, options: unknown): Locale {
	if (options === undefined) return "en";
	const { locale = "en" } = fieldsOf(by, "options", options, optionNames, "unknown-option");
	if (typeof locale === "string" && Object.hasOwn(texts, locale)) return locale as Locale;
	const names = Object.keys(texts).map((name) => shown(name));
	const sentences = `${shown(locale)} is not a language of this library. Use ${names.join(" or ")}.`;
	throw createError("unknown-locale", by, "options.locale", sentences, locale);
}

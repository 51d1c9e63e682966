import { ChinaAluminumError } from "../../errors.ts";
import { shown } from "../../internal/gate/shown.ts";
import { type Locale, texts } from "../words.ts";

/** What functions that write in a language are given, among other options. */
interface LocaleOption {
	readonly locale?: Locale | undefined;
}

/** The language that options ask for: English where they ask for none. */
export function localeOf(options: LocaleOption | undefined): Locale {
	const locale = typeof options === "string" ? options : (options?.locale ?? "en");
	if (typeof options !== "string" && Object.hasOwn(texts, locale)) return locale;
	throw new ChinaAluminumError(
		"unknown-locale",
		`${shown(locale)} is no language of this library: give ${Object.keys(texts)
			.map((name) => `{ locale: "${name}" }`)
			.join(" or ")}`,
		[locale],
	);
}

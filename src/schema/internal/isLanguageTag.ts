/** Tags that begin with a language of ISO 639: BCP 47 reserves longer ones, and none is registered. */
const LANGUAGE = /^[a-z]{2,3}(-|$)/i;

/** Whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(text: string): boolean {
	try {
		return LANGUAGE.test(text) && Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

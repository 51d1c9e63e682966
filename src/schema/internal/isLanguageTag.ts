import { attempt } from "../../internal/gate/attempt.ts";

/** Tags that begin with a language of ISO 639: BCP 47 reserves longer ones, and none is registered. */
const LANGUAGE = /^[a-z]{2,3}(-|$)/i;

/** Whether a text is a well-formed BCP 47 language tag. */
export const isLanguageTag = (text: string): boolean =>
	LANGUAGE.test(text) && attempt(() => Intl.getCanonicalLocales(text))?.length === 1;

import {
	type Figure,
	format,
	formatBounds,
	type Label,
	type Locale,
	type Quantity,
} from "../../src/index.ts";

/** The languages that the data pages are written in, the site's own first. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** How a page writes in one language. */
export interface Words {
	readonly language: Language;
	/** BCP 47 tag of the language. */
	readonly tag: Locale;
	/** Chooses between English and Chinese. */
	say<T>(english: T, chinese: T): T;
	/** What is said beside something, in the brackets of the language. */
	bracketed(text: string): string;
	/** A label of the data. */
	label(label: Label): string;
	format(q: Quantity): string;
	formatBounds(q: Quantity): string;
	/** A period of ISO 8601: `2021/2025` as "2021 to 2025". */
	period(period: Figure["period"]): string;
}

const tags: Readonly<Record<Language, Locale>> = { en: "en", zh: "zh-CN" };

/** The folder of a language's pages. */
export const folderOf = (language: Language): string => (language === "en" ? "" : `${language}/`);

function wordsIn(language: Language): Words {
	const locale = tags[language];
	const say = <T>(english: T, chinese: T): T => (language === "en" ? english : chinese);
	return {
		language,
		tag: locale,
		say,
		bracketed: (text) => say(` (${text})`, `（${text}）`),
		label: ({ en, zh = en }) => say(en, zh),
		format: (q) => format(q, { locale }),
		formatBounds: (q) => formatBounds(q, { locale }),
		period: (period) => period?.replace("/", say(" to ", "—")) ?? say("not stated", "未注明"),
	};
}

export const words: Readonly<Record<Language, Words>> = { en: wordsIn("en"), zh: wordsIn("zh") };

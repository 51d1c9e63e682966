import type { Label } from "china-aluminum";
import type { Check, Relation, Verdict } from "./Check.ts";

const short: Readonly<Record<Verdict, Label>> = {
	fails: { en: "Fails", zh: "不成立" },
	undetermined: { en: "Possible", zh: "可能成立" },
	passes: { en: "Passes", zh: "成立" },
};

/** A verdict in a word. */
export const verdictLabel = (verdict: Verdict): Label => short[verdict];

const long: Readonly<Record<Relation, Readonly<Record<Verdict, Label>>>> = {
	equals: {
		passes: { en: "The bounds overlap: both sides can be true.", zh: "界限相交：二者可同时成立。" },
		undetermined: { en: "The bounds do not decide it.", zh: "界限不足以判定。" },
		fails: { en: "The bounds do not overlap.", zh: "界限不相交。" },
	},
	within: {
		passes: {
			en: "The first cannot exceed the second, whatever the true values are.",
			zh: "无论真实值为何，前者都不会超过后者。",
		},
		undetermined: {
			en: "Possible: the lower bound does not exceed the limit.",
			zh: "可能成立：下限未超过界限。",
		},
		fails: { en: "The first exceeds the second.", zh: "前者超过后者。" },
	},
	exceeds: {
		passes: {
			en: "The first exceeds the second, whatever the true values are.",
			zh: "无论真实值为何，前者都超过后者。",
		},
		undetermined: { en: "Possible: the bounds overlap.", zh: "可能成立：界限相交。" },
		fails: { en: "The first does not exceed the second.", zh: "前者未超过后者。" },
	},
};

/** A verdict in a sentence. */
export const verdictSentence = ({ relation, verdict }: Check): Label => long[relation][verdict];

const signs: Readonly<Record<Relation, Label>> = {
	equals: { en: "has to equal", zh: "应等于" },
	exceeds: { en: "has to exceed", zh: "应超过" },
	within: { en: "must not exceed", zh: "不应超过" },
};

/** What a check asks of its two quantities. */
export const relationLabel = (relation: Relation): Label => signs[relation];

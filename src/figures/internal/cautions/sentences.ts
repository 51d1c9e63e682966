import type { Locale } from "../../../formatting/words.ts";
import type { CautionCode } from "../../../model/caution.ts";

/**
 * The sentence of each caution. `A` and `B` stand for the names of its inputs, `P` and `Q` for
 * their periods, and `R`, `I` and `N` for what contradicts the first, its indicator and its role.
 */
export const sentences: Readonly<Record<CautionCode, Readonly<Record<Locale, string>>>> = {
	"periods-differ": {
		en: "{A} is of {P}, and {B} is of {Q}.",
		"zh-CN": "{A}的时期为{P}，{B}的时期为{Q}。",
	},
	"period-not-stated": {
		en: "{A} is of {P}, and the source does not state the period of {B}.",
		"zh-CN": "{A}的时期为{P}，而来源未注明{B}的时期。",
	},
	"areas-differ": {
		en: "{A} and {B} are of different areas.",
		"zh-CN": "{A}与{B}属于不同地区。",
	},
	"commodities-differ": {
		en: "{A} and {B} are of different commodities.",
		"zh-CN": "{A}与{B}属于不同商品。",
	},
	"bases-differ": {
		en: "{A} and {B} are shares of different wholes.",
		"zh-CN": "{A}与{B}是不同整体的占比。",
	},
	"wrong-base": {
		en: "{A} is not a share of {B}.",
		"zh-CN": "{A}不是{B}的占比。",
	},
	"base-not-stated": {
		en: "The source does not state what {A} is a share of.",
		"zh-CN": "来源未说明{A}以什么为整体。",
	},
	"wrong-part": {
		en: "{B} is not the part that {A} is the share of.",
		"zh-CN": "{B}不是{A}所指的部分。",
	},
	"wrong-level": {
		en: "{A} is not a change of {B}.",
		"zh-CN": "{A}不是{B}的变化。",
	},
	"change-already-included": {
		en: "{B} already includes the change {A}.",
		"zh-CN": "{B}已包含变化{A}。",
	},
	"wrong-years": {
		en: "The growth rate is not for the years between {A} of {P} and {B} of {Q}.",
		"zh-CN": "增长率的年数与{A}（{P}）和{B}（{Q}）之间的年数不符。",
	},
	contradicted: {
		en: "The same report contradicts {A}: see {R}.",
		"zh-CN": "同一报告中另有数字与{A}矛盾：见{R}。",
	},
	"forecast-mixed": {
		en: "{A} is a forecast, and {B} is not.",
		"zh-CN": "{A}是预测值，而{B}不是。",
	},
	"wrong-role": {
		en: '{A} was used as {N}, and its indicator is "{I}".',
		"zh-CN": "{A}被用作{N}，而其指标为“{I}”。",
	},
	"capacity-as-level": {
		en: "{A} is a capacity, and not an amount that was produced, traded or consumed.",
		"zh-CN": "{A}是产能，不是实际的生产、贸易或消费数量。",
	},
	"change-as-level": {
		en: "{A} is a change, and not a level.",
		"zh-CN": "{A}是变化量，不是水平值。",
	},
};

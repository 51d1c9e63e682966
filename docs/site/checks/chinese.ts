/** The consistency checks in Chinese, by their English titles. */
import type { Label } from "china-aluminum";

interface Translation {
	readonly title: string;
	readonly text: string;
}

const byTitle: Readonly<Record<string, Translation>> = {
	"Bauxite from Guinea and Australia, and all bauxite imports": {
		title: "自几内亚和澳大利亚的铝土矿与铝土矿进口总量",
		text: "两国供应量不可能超过进口总量。报告未注明占比的年份，此处按2024年计算。",
	},
	"Alumina capacity and the requirement of smelters": {
		title: "氧化铝产能与电解铝所需",
		text: "报告称产能绰绰有余，因此产能应超过所需。",
	},
	"Share of world bauxite output and share of world reserves": {
		title: "铝土矿产量占比与储量占比",
		text: "报告将较小的储量占比与较大的产量占比对照。此处采用两个产量占比中较小的一个。",
	},
	"Growth of alumina output and of bauxite output": {
		title: "氧化铝产量与铝土矿产量的增长",
		text: "报告称铝土矿对外依存度上升。若库存和每吨氧化铝的铝土矿用量不变，则氧化铝产量应比铝土矿产量增长更快。",
	},
	"Exports and imports of aluminum products": {
		title: "铝材出口与进口",
		text: "报告称中国是主要的铝材供应国，因此出口应超过进口。",
	},
	"Consumption per capita": {
		title: "人均消费量",
		text: "消费总量除以人口即人均消费量。报告既未注明年份，也未给出人口。",
	},
	"Aluminum made with renewable power": {
		title: "绿电铝产量",
		text: "2024年占比乘以原铝产量即绿电铝产量。报告未说明占比的基数。",
	},
	"Import dependency of bauxite": {
		title: "铝土矿对外依存度",
		text: "按吨计算的比率低于报告所述。报告可能按铝含量、干吨或其他产量计算。此处假定出口为零。",
	},
	"Share of world bauxite output that the dependency implies": {
		title: "由依存度推算的铝土矿产量占全球比重",
		text: "2024年的进口量和依存度可推算产量，其占全球比重低于报告的两个占比。此处与较小者比较。",
	},
	"Share of world bauxite output in 2024 and the first printed share": {
		title: "2024年铝土矿产量占全球比重与报告的第一个占比",
		text: "按此来源，两个占比中较小者对2024年可能成立。",
	},
	"Share of world bauxite output in 2024 and the second printed share": {
		title: "2024年铝土矿产量占全球比重与报告的第二个占比",
		text: "按此来源，较大者对2024年不可能成立。",
	},
	"Share of world alumina output in 2024 and the first printed share": {
		title: "2024年氧化铝产量占全球比重与报告的第一个占比",
		text: "按此来源，第一个占比对2024年偏低。",
	},
	"Share of world alumina output in 2024 and the second printed share": {
		title: "2024年氧化铝产量占全球比重与报告的第二个占比",
		text: "按此来源，第二个占比对2024年偏高。",
	},
	"Share of world primary aluminum output in 2024, International Aluminium Institute": {
		title: "2024年原铝产量占全球比重（国际铝业协会）",
		text: "报告未注明年份。其占比可能为其他年份、采用其他全球总量，或为截断而非四舍五入。",
	},
	"Share of world primary aluminum output in 2024, USGS": {
		title: "2024年原铝产量占全球比重（美国地质调查局）",
		text: "这些数字位数较少，界限较宽，包含报告的占比。",
	},
	"Primary aluminum output that the renewable share implies, and the capacity cap": {
		title: "由绿电铝占比推算的原铝产量与产能上限",
		text: "绿电铝产量除以其占比即全部产量。若企业遵守上限，则不应超过允许的产能。",
	},
	"Share of world bauxite reserves": {
		title: "铝土矿储量占全球比重",
		text: "报告使用“约”，其界限并不严格。储量的统计标准不止一种。",
	},
	"Bauxite: imports, dependency and output": {
		title: "铝土矿：进口量、依存度与产量",
		text: "由进口量和依存度可推算产量。报告未以吨给出产量，因此无法据此核对两个全球占比。",
	},
	"Primary aluminum: output made with renewable power and its share": {
		title: "原铝：绿电铝产量及其占比",
		text: "两项数据给出全部产量的下限。报告既未给出产量，也未给出产能。",
	},
	"Alumina: requirement and capacity": {
		title: "氧化铝：需求与产能",
		text: "两项数据给出一个占比。报告未给出氧化铝产量，也未给出需求所依据的产能上限。",
	},
	"Origins of bauxite imports": {
		title: "铝土矿进口来源",
		text: "报告列出两个来源。若其余由许多小来源供应，指数最低；若由一个来源供应，指数最高。",
	},
	"Growth over the plan": {
		title: "规划期内的增长",
		text: "年均增速给出规划五年的累计增长。报告既未给出起始水平，也未说明平均的年份。",
	},
	"Changes without a level": {
		title: "没有水平值的变化",
		text: "对利润、氧化铝能耗和电解铝能耗，报告只给出变化。",
	},
	"Recycled aluminum": {
		title: "再生铝",
		text: "一个占比针对变形铝合金的原料，另一个针对全球产量。报告未给出任何一个基数。",
	},
};

const BEFORE = ", before its change";

/** Texts of checks that are generated for several figures. */
const generated: Readonly<Record<string, string>> = {
	contradiction: "两个章节给出不同的占比，均未注明年份。",
	before: "占比减去以百分点计的变化即较早的占比，应大于零。",
};

interface Texts {
	readonly title: Label;
	readonly text: Label;
}

/** The title and text of a check in both languages. */
export function inBothLanguages(title: string, text: string, labels: readonly Label[]): Texts {
	const known = byTitle[title];
	const isBefore = title.endsWith(BEFORE);
	const label = labels.find(({ en }) => en === title.replace(BEFORE, ""));
	const zh = known ?? {
		title: label && `${label.zh}${isBefore ? "（变化前）" : ""}`,
		text: isBefore ? generated["before"] : generated["contradiction"],
	};
	if (zh.title === undefined) throw new Error(`no Chinese for the check "${title}"`);
	return { title: { en: title, zh: zh.title }, text: { en: text, zh: zh.text } };
}

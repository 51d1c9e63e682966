import { describe, expect, test } from "vitest";
import { type OneFigure, selectorsIn, verifyOne } from "./support/verifyOne.ts";

/** Sentences with a figure that says what they print. */
const readable: [sentence: string, figure: OneFigure][] = [
	[
		"It made 5 million tons.",
		{ printed: "5 million tons", value: 5, unit: "Mt", qualifier: "rounded" },
	],
	["It made 5 million tons.", { printed: "5 million", value: "5", unit: "Mt", qualifier: "exact" }],
	["It made 5,000 tonnes.", { printed: "5,000 tonnes", value: 5, unit: "kt" }],
	["It made 8 billion metric tons.", { printed: "8 billion metric tons", value: 8, unit: "Gt" }],
	["It made 40 kg.", { printed: "40 kg", value: 0.04, unit: "t" }],
	["It ran at 600kA.", { printed: "600kA", value: 600_000, unit: "A" }],
	["It used 300 kWh.", { printed: "300 kWh", value: 300, unit: "kW.h/t" }],
	["It used 1.5 MWh.", { printed: "1.5 MWh", value: 1500, unit: "kW.h/t" }],
	["It was 19.05%.", { printed: "19.05%", value: 19.05, unit: "%" }],
	["It was 19 percent.", { printed: "19 percent", value: 19, unit: "%/a" }],
	[
		"It rose by 3.4 percentage points.",
		{ printed: "3.4 percentage points", value: 3.4, unit: "pp" },
	],
	["A 3.4-percentage-point rise.", { printed: "3.4-percentage-point", value: 3.4, unit: "pp" }],
	["A 1.6-million-ton line.", { printed: "1.6-million-ton", value: 1.6, unit: "Mt/{line}" }],
	["It fell by 19%.", { printed: "19%", value: -19, unit: "%", qualifier: "rounded" }],
	["It was -19%.", { printed: "-19%", value: -19, unit: "%" }],
	["It fell by over 19%.", { printed: "over 19%", value: -19, unit: "%", qualifier: "under" }],
	["It made over 5 tons.", { printed: "over 5 tons", value: 5, unit: "t", qualifier: "over" }],
	["It exceeded 5 tons.", { printed: "5 tons", value: 5, unit: "t", qualifier: "over" }],
	["It made more than 5 tons.", { printed: "5 tons", value: 5, unit: "t", qualifier: "over" }],
	[
		"It made nearly 5 tons.",
		{ printed: "nearly 5 tons", value: 5, unit: "t", qualifier: "nearly" },
	],
	["It made about 5 tons.", { printed: "about 5 tons", value: 5, unit: "t", qualifier: "about" }],
	["It made less than 5 tons.", { printed: "5 tons", value: 5, unit: "t", qualifier: "under" }],
	["A 600kA-class cell.", { printed: "600kA-class", value: 600, unit: "kA", qualifier: "about" }],
	["It held two forums.", { printed: "two forums", value: 2, unit: "{event}", qualifier: "exact" }],
	["It held twenty-four forums.", { printed: "twenty-four forums", value: 24, unit: "{event}" }],
	["It took over a decade.", { printed: "over a decade", value: 10, unit: "a", qualifier: "over" }],
	["It took two centuries.", { printed: "two centuries", value: 2, unit: "{event}" }],
	["It took 12 years.", { printed: "12 years", value: 12, unit: "a" }],
	["It served 1.4 million.", { printed: "1.4 million", value: 1.4, unit: "10*6.{person}" }],
	["It cost 300 dollars.", { printed: "300 dollars", value: 300, unit: "USD" }],
	["It made 5.3 of ore.", { printed: "5.3", value: 5.3, unit: "Mt" }],
];

describe("a figure is compared with what its report prints", () => {
	test.each(readable)("%s %o", async (report, figure) => {
		expect(await verifyOne(report, figure, report)).toMatchObject({
			outcome: "verified",
			sentence: "found",
			number: "equal",
			context: "clear",
			unknown: [],
		});
	});

	test.each(
		readable.flatMap(([report, figure]): [string, OneFigure, OneFigure][] => {
			const { value, unit, qualifier } = figure;
			return [
				[report, figure, { ...figure, value: 951 }],
				[report, figure, { ...figure, value: Number(value) * 10 }],
				[report, figure, { ...figure, value: -Number(value) }],
				[report, figure, { ...figure, value: `${Number(value)}.01` }],
				[
					report,
					figure,
					{ ...figure, printed: figure.printed.replace(/\d|two|twenty|decade/, "9") },
				],
				...(unit === "USD"
					? []
					: [[report, figure, { ...figure, unit: unit === "kg" ? "t" : "kg" }]]),
				...(qualifier === undefined
					? []
					: ["over", "under", "nearly", "about", "rounded"]
							.filter(
								(other) => other !== qualifier && !(other === "rounded" && qualifier === "exact"),
							)
							.map((other) => [report, figure, { ...figure, qualifier: other }])),
			] as [string, OneFigure, OneFigure][];
		}),
	)("%s %o altered to %o is not verified", async (report, figure, altered) => {
		expect(await verifyOne(report, figure, report, altered)).toMatchObject({
			outcome: "changed",
			sentence: "found",
			number: "different",
			context: "clear",
		});
	});

	test.each<[string, OneFigure]>([
		[
			"It made more than 5 million metric tons.",
			{ printed: "5 million", value: 5, unit: "Mt", qualifier: "over" },
		],
		[
			"It took over a decade.",
			{ printed: "over a decade", value: 10, unit: "a", qualifier: "over" },
		],
	])("%s %o wherever the sentence is", async (report, figure) => {
		const copy = `Read on. ${report}`;
		expect(await verifyOne(report, figure, copy)).toMatchObject({ outcome: "verified" });
		const { printed } = figure;
		expect(await verifyOne(report, figure, copy, { printed })).toMatchObject({
			outcome: "verified",
		});
		for (const changes of [{ value: 6 }, { unit: "kg" }, { qualifier: "under" }]) {
			expect(await verifyOne(report, figure, copy, { ...figure, ...changes })).toMatchObject({
				number: "different",
			});
		}
	});

	test.each<[string, OneFigure]>([
		["It made 1,41 tons.", { printed: "1,41 tons", value: 1.41, unit: "t" }],
		["It made 5 tons.", { printed: "5 tons", value: 6, unit: "t" }],
		["It made 5 tons.", { printed: "5 tons", value: 5, unit: "t", qualifier: "over" }],
		["It made 5 tons.", { printed: "5 tons", value: 5, unit: "pp" }],
		["It made 5 tons.", { printed: "5 tons", value: "five", unit: "t" }],
		["It made some tons.", { printed: "tons" }],
	])(
		"selectorsOf rejects a figure that its report does not print: %s %o",
		async (report, figure) => {
			await expect(selectorsIn(report, figure)).rejects.toMatchObject({
				code: "no-selector",
				function: "selectorsOf",
				argument: "figures[0]",
			});
		},
	);
});

describe("a number in a copy", () => {
	const REPORT =
		"Output (the share of ore) was 26.2% (-5.6% less), or 1.41 million tons, in 15 of 40 mines.";
	const figures: OneFigure[] = ["26.2%", "-5.6%", "1.41 million tons", "15 of"].map((printed) => ({
		printed,
	}));

	test.each([
		["26.2%", "26. 2%"],
		["26.2%", "26 .2%"],
		["26.2%", "26.2 %"],
		["26.2%", "26.\n2%"],
		["26.2%", "26.\u200b2%"],
		["26.2%", "26\u00ad.2%"],
		["26.2%", "26.2\u200b%"],
		["26.2%", "26.2\ufe0f%"],
		["26.2%", "26·2%"],
		["26.2%", "26,2%"],
		["26.2%", "26.2-%"],
		["26.2%", "26.2 — %"],
		["26.2%", "26.2‰"],
		["26.2%", "26.2'%"],
		["26.2%", "2\u03366.2%"],
		["26.2%", "²6.2%"],
		["26.2%", "26.²%"],
		["26.2%", "\u202e26.2%\u202c"],
		["26.2%", "2\u202d6.2%"],
		["was 26.2%", "was −26.2%"],
		["was 26.2%", "was −\n\n26.2%"],
		["was 26.2%", `was −${" ".repeat(41)}26.2%`],
		["was 26.2%", "was −(26.2%"],
		["was 26.2%", "was — “26.2%"],
		["was 26.2%", "was ’26.2%"],
		["was 26.2%", "was -$26.2%"],
		["was 26.2%", "was ±26.2%"],
		["-5.6%", "〜5.6%"],
		["-5.6%", "ー5.6%"],
		["-5.6%", "~5.6%"],
		["-5.6%", "—5.6%"],
		["-5.6%", "⁻5.6%"],
		["-5.6%", "- 5.6%"],
		["-5.6%", "--5.6%"],
		["-5.6%", "5.6%"],
		["1.41 million", "1.\n\n41 million"],
		["1.41 million", "1.41\n\nmillion"],
		["1.41 million", "1.41-million"],
		["1.41 million", "1.41 - million"],
		["1.41 million", "1.41-mil-\nlion"],
		["1.41 million", "1.41 billion"],
		["1.41 million", "1.41\u200b million"],
		["1.41 million", "1.41 mil lion"],
		["15 of", "1 5 of"],
		["15 of", "1-5 of"],
		["15 of", "1\n\n5 of"],
		["15 of", "15\n\n7\n\nof"],
		["15 of", "15² of"],
		["15 of", "15[2] of"],
		["15 of 40", "15 of 4O"],
		["15 of 40", "15 of 41"],
		["15 of 40", "１5 of ４1"],
	])("%j as %j is another number: no figure is verified", async (from, to) => {
		expect(REPORT).toContain(from);
		for (const figure of figures) {
			const { outcome } = await verifyOne(REPORT, figure, REPORT.replace(from, to));
			expect(outcome).toMatch(/changed|missing/);
		}
	});

	test.each([
		["1.41 million", "1.41million"],
		["1.41 million", "1.41  million"],
		["1.41 million", "1.41\nmillion"],
		["1.41 million", "1.41\u00a0mil-\nlion"],
		["1.41 million", "1.41 mil\u00adlion"],
		["1.41 million", "1.41 mil\u00ad\nlion"],
		["-5.6%", "–5.6%"],
		["-5.6%", "−5.6%"],
		["26.2%", "２６.２％"],
		["of ore)", "of\n\n17\n\nore)"],
		["share of", "share³ of"],
		["of ore)", "of\r\n“ore”)"],
		["Output", "Output¹"],
		["Output", "Output*"],
		["Output", "Output[12]"],
		["share of", "shareof"],
		["share of", "share — of"],
		["share of", "share—of"],
		["share of", "sha-\nre of"],
		["share of", "sha\u00ad\r\nre of"],
		["share of", "sha\u200bre of"],
		["mines.", "mines.”"],
		["mines.", "mines.²"],
	])("%j as %j is the same number: every figure is verified", async (from, to) => {
		expect(REPORT).toContain(from);
		for (const figure of figures.filter(({ printed }) => printed !== "15 of")) {
			expect(await verifyOne(REPORT, figure, REPORT.replace(from, to))).toMatchObject({
				outcome: "verified",
			});
		}
	});

	test.each([
		["share", "sha re"],
		["share", "sha-re"],
		["share", "sha“re"],
		["share", "sha\nre"],
		["share", "sha're"],
		["share", "sh\u0430re"],
		["share", "share²s"],
		["ore", "or²"],
		["ore)", "ore"],
		["was", "was not"],
		["or", "or,"],
	])("%j as %j is another sentence: no figure is verified", async (from, to) => {
		expect(REPORT).toContain(from);
		for (const figure of figures) {
			const { outcome } = await verifyOne(REPORT, figure, REPORT.replace(from, to));
			expect(outcome).toMatch(/changed|missing/);
		}
	});

	test("a changed number is distinguished from a changed sentence", async () => {
		const figure = figures[0] as OneFigure;
		expect(await verifyOne(REPORT, figure, REPORT.replace("26.2%", "62.2%"))).toMatchObject({
			outcome: "changed",
			sentence: "found",
			number: "different",
			context: "clear",
			found: "62.2%",
		});
		expect(await verifyOne(REPORT, figure, REPORT.replace("40 mines", "44 mines"))).toMatchObject({
			outcome: "changed",
			sentence: "altered",
			number: "equal",
			context: null,
			found: "26.2%",
		});
		expect(await verifyOne(REPORT, figure, "Nothing of it.")).toMatchObject({
			outcome: "missing",
			sentence: "missing",
			number: "missing",
			context: null,
		});
	});
});

describe("a dash before a qualifier", () => {
	const REPORT =
		"Moreover, it holds about 3% of ore, has more than 20 mines and gave over 60%, exceeding 11 tons.";
	const figures = ["about 3%", "more than 20 mines", "over 60%", "exceeding 11 tons"].map(
		(printed) => ({ printed }),
	);

	test.each([
		["over", "−over"],
		["over", "- over"],
		["over", "–over"],
		["over", "— over"],
		["over", "-\n\nover"],
		["over", "−\nover"],
		["over", "\n- over"],
		["over", "\n\n- over"],
		["over", "−“over”"],
		["over", "−“over"],
		["over", "−o\u00adver"],
		["over", "−over*"],
		["over", `−over${" ".repeat(90)}`],
		["about", "−about"],
		["about", "− about"],
		["more than", "−more than"],
		["more than", "−more\nthan"],
		["more than", "−more² than"],
		["more than", "−more — than"],
		["exceeding", "−exceeding"],
		["exceeding", "−ex-\nceeding"],
	])("%j as %j is a different number: no figure is verified", async (from, to) => {
		expect(REPORT).toContain(` ${from} `);
		for (const figure of figures) {
			const copy = REPORT.replace(` ${from} `, ` ${to} `);
			expect((await verifyOne(REPORT, figure, copy)).outcome).toMatch(/changed|missing/);
		}
	});

	test.each([
		["Moreover", "More-\nover"],
		["holds", "— holds"],
		["exceeding", "ex-\nceeding"],
		["more than", "more—than"],
		["of ore", "— of ore"],
	])("%j as %j is the same number: every figure is verified", async (from, to) => {
		expect(REPORT).toContain(from);
		for (const figure of figures) {
			expect(await verifyOne(REPORT, figure, REPORT.replace(from, to))).toMatchObject({
				outcome: "verified",
			});
		}
	});

	test("a hyphen at the end of a line can be inside a word that ends like a qualifier", async () => {
		const report = "Even so, moreover 60 mines closed.";
		const copy = report.replace("moreover", "more-\nover");
		expect(await verifyOne(report, { printed: "60 mines" }, copy)).toMatchObject({
			outcome: "verified",
		});
	});

	test.each([
		["- Over 5 tons were moved.", "verified"],
		["Read this.\n– Over 5 tons were moved.", "verified"],
		["−Over 5 tons were moved.", "missing"],
		["− Over 5 tons were moved.", "missing"],
		["Read this.\n-Over 5 tons were moved.", "missing"],
		["Read this. - Over 5 tons were moved.", "missing"],
	])("%j begins with the mark of a list item, or with a sign: %s", async (copy, outcome) => {
		const found = await verifyOne("Over 5 tons were moved.", { printed: "Over 5 tons" }, copy);
		expect(found.outcome === "verified").toBe(outcome === "verified");
	});

	describe("and what is left out behind it", () => {
		const report = "It gave 5 tons—more than enough to sell.";
		const figure = { printed: "5 tons" };

		test.each(["than\n\n17\n\nenough", "than[17] enough", "than² enough", "than\n\f2\f\nenough"])(
			"is not the number of the qualifier: %j",
			async (to) => {
				const copy = report.replace("than enough", to);
				expect(await verifyOne(report, figure, copy)).toMatchObject({ outcome: "verified" });
			},
		);

		test.each(["than[2] 7", "than² “7", "than² (7"])(
			"does not hide the number of the qualifier: %j",
			async (to) => {
				const own = `It gave 5 tons, ${to.replace("than", "more than")} for us.`;
				const copy = own.replace(", more", " −more");
				expect(await verifyOne(own, figure, own)).toMatchObject({ outcome: "verified" });
				expect((await verifyOne(own, figure, copy)).outcome).not.toBe("verified");
				const dashed = own.replace(", more", "—more");
				expect((await verifyOne(dashed, figure, dashed.replace("—", " "))).outcome).not.toBe(
					"verified",
				);
			},
		);
	});

	test.each(["gave—over 60%", "gave — over 60%", "gave ― over 60%"])(
		"the dash of the report itself stays: %j",
		async (to) => {
			const report = "It gave—over 60% of all.";
			const copy = report.replace("gave—over 60%", to);
			const figure = { printed: "over 60%", value: 60, unit: "%", qualifier: "over" };
			expect(await verifyOne(report, figure, copy)).toMatchObject({ outcome: "verified" });
			const altered = report.replace("—", " −");
			expect((await verifyOne(report, figure, altered)).outcome).toMatch(/changed|missing/);
		},
	);
});

describe("a hyphen inside a number", () => {
	const REPORT = "A 1.6-million-ton line began.";
	const figure = { printed: "1.6-million-ton" };

	test.each([
		"A 1.6-million-ton line began.",
		"A 1.6–million-ton line began.",
		"A 1.6-\nmillion-ton line began.",
	])("%j is verified", async (copy) => {
		expect(await verifyOne(REPORT, figure, copy)).toMatchObject({ outcome: "verified" });
	});

	test.each([
		"A 1.6—million-ton line began.",
		"A 1.6--million-ton line began.",
		"A 1.6-—million-ton line began.",
		"A 1.6-“\nmillion-ton line began.",
		"A 1.6-”million-ton line began.",
		"A 1.6 -million-ton line began.",
		"A 1.6- million-ton line began.",
		"A 1.6 million-ton line began.",
	])("%j is not verified", async (copy) => {
		expect((await verifyOne(REPORT, figure, copy)).outcome).toMatch(/changed|missing/);
	});
});

describe("a hyphen inside a word", () => {
	const REPORT = "The share of ore was 5 tons.";
	const figure = { printed: "5 tons" };

	test.each(["sha-\nre", "sha- \n re", "sha\u00ad\nre", "sha\u00ad \nre"])(
		"%j at the end of a line is verified",
		async (share) => {
			const copy = REPORT.replace("share", share);
			expect(await verifyOne(REPORT, figure, copy)).toMatchObject({ outcome: "verified" });
		},
	);

	test.each([
		"sha—\nre",
		"sha--\nre",
		"sha -\nre",
		"sha-“\nre",
		"sha\n-re",
		"sha \nre",
		"sha\u00a0\nre",
		"sha-re",
		"sha- re",
		"sha\u00ad re",
		"sha\u00ad\u00a0\u00a0\u00a0\nre",
	])("%j is not verified", async (share) => {
		const copy = REPORT.replace("share", share);
		expect((await verifyOne(REPORT, figure, copy)).outcome).toMatch(/changed|missing/);
	});
});

test.each([
	["It has 53 in all", "different"],
	["It has 5.3 in all", "different"],
	["It has 5 million in all", "different"],
	["It has 5 in all", "equal"],
	["Nobody said: It has 5 in all", "equal"],
])("in %j, the bare number 5 is %s", async (copy, number) => {
	expect(await verifyOne("It has 5 in all", { printed: "5" }, copy)).toMatchObject({ number });
});

test("a phrase in an altered sentence is different for a figure of a different unit", async () => {
	const figure = { printed: "5 million tons", value: 5, unit: "Mt", qualifier: "rounded" };
	const report = "It made 5 million tons of copper in 2024.";
	const copy = "They made 5 million tons of copper in 2024.";
	const numbers = { Mt: "equal", kt: "different" };
	for (const [unit, number] of Object.entries(numbers)) {
		const value = unit === "Mt" ? 5 : 5000;
		const found = await verifyOne(report, figure, copy, { ...figure, value, unit });
		expect(found).toMatchObject({ outcome: "changed", sentence: "altered", number });
	}
});

describe("the qualifier counts in an altered sentence", () => {
	const figure = { printed: "5 million tons", value: 5, unit: "Mt", qualifier: "rounded" };
	const report = "In 2025 the mines made 5 million tons of copper there.";

	test.each([
		["In 2024 the mines made 5 million tons of copper there.", "equal"],
		["In 2024 the mines made 5million tons of copper there.", "equal"],
		["In 2024 the mines made 5 mil-\nlion tons of copper there.", "equal"],
		["In 2025 the mines made over 5 million tons of copper there.", "different"],
		["In 2025 the mines made nearly 5 million tons of copper there.", "different"],
		["In 2025 the mines made about\n5 million tons of copper there.", "different"],
		["In 2025 the mines made 5 million tons or so of copper there.", "different"],
		["In 2025 the mines made over 6 million tons of copper there.", "different"],
	])("%j: %s", async (copy, number) => {
		const found = await verifyOne(report, figure, copy);
		expect(found).toMatchObject({ outcome: "changed", sentence: "altered", number, context: null });
	});

	test.each([
		["In 2024 the mines made over twenty-five forums of copper there.", "equal"],
		["In 2024 the mines made nearly twenty-five forums of copper there.", "different"],
	])("of a number in words: %j: %s", async (copy, number) => {
		const words = { printed: "over twenty-five", value: 25, unit: "{event}", qualifier: "over" };
		const own = "In 2025 the mines made over twenty-five forums of copper there.";
		const found = await verifyOne(own, words, copy);
		expect(found).toMatchObject({ outcome: "changed", sentence: "altered", number });
	});
});

import type { Figure } from "china-aluminum";
import { type DefinedFigure, defineDataset } from "china-aluminum/schema";
import { expectTypeOf, test } from "vitest";
import { file } from "../support/bareDataset.ts";

test("keeps the literal types of a file", () => {
	const { figures: _, ...rest } = file();
	const mine = defineDataset({
		...rest,
		figures: [
			{
				id: "copper-production-2025",
				commodity: "copper",
				indicator: "production",
				area: "CL",
				period: "2025",
				value: "5.3",
				unit: "Mt",
				kind: "mass",
				qualifier: "rounded",
				status: "A",
				section: "part-1",
				sentence: 1,
				printed: "5.3 Mt",
				label: { en: "Copper output", zh: "铜产量" },
			},
		],
	});
	expectTypeOf(mine.byId["copper-production-2025"]).toEqualTypeOf<
		DefinedFigure<
			"copper-production-2025",
			"mass",
			"Mt",
			"rounded",
			"copper",
			"production",
			"CL",
			"2025"
		>
	>();
	expectTypeOf(mine.byId["copper-production-2025"]).toExtend<Figure<"mass", "Mt", "rounded">>();
	expectTypeOf(mine.figures[0]).toEqualTypeOf<
		(typeof mine.byId)["copper-production-2025"] | undefined
	>();
	// @ts-expect-error no such figure
	mine.byId["zinc-production-2025"];
	// @ts-expect-error no such unit
	defineDataset({ ...rest, figures: [{ ...file().figures[0], unit: "tons" }] });
});

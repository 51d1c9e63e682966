/**
 * The parts of the library that a mutation run changes, each with the tests that notice changes there.
 */
export const AREAS = {
	verify: {
		code: ["src/verify/**/*.ts"],
		tests: ["tests/verify/*.test.ts"],
	},
	schema: {
		code: ["src/schema/**/*.ts"],
		tests: ["tests/schema/*.test.ts"],
	},
	printed: {
		code: ["src/internal/printed/**/*.ts"],
		tests: ["tests/{internal/printed,schema,verify}/*.test.ts"],
	},
	gate: {
		code: ["src/internal/gate/**/*.ts"],
		tests: [
			"tests/{internal/gate,quantities,indicators,figures,formatting,schema,verify}/*.test.ts",
			"tests/contracts/{badInput,errorMessages,kinds,notAQuantity,ownUnits,qualifiers,rejectedInput}.test.ts",
		],
	},
	internal: {
		code: ["src/internal/!(gate|printed)/**/*.ts"],
		tests: [
			"tests/{internal/**,quantities,indicators,properties,figures,formatting}/*.test.ts",
			"tests/contracts/{derivations,errorMessages,inverses,kinds,longChains,ownUnits,qualifiers,quickPaths,rejectedInput,repeatedSums,unknowns}.test.ts",
		],
	},
	functions: {
		code: ["src/{quantities,indicators}/*.ts"],
		tests: [
			"tests/{quantities,indicators,properties,figures,formatting}/*.test.ts",
			"tests/contracts/{derivations,errorMessages,inverses,kinds,notAQuantity,ownUnits,qualifiers,rejectedInput}.test.ts",
		],
	},
	figures: {
		code: ["src/{figures,formatting,units}/**/*.ts"],
		tests: [
			"tests/{figures,formatting,units,quantities}/**/*.test.ts",
			"tests/contracts/{badInput,errorMessages,notAQuantity,rejectedInput}.test.ts",
		],
	},
} as const;

export type Area = keyof typeof AREAS;

/** The environment variable with the area whose tests the runner runs. */
export const AREA_VARIABLE = "MUTATION_AREA";

import { configDefaults, defineConfig } from "vitest/config";

/** Tests that pack, browse or copy the repository. `npm run test:slow` runs them. */
const SLOW = ["package", "release", "revisions", "site", "matrix", "fuzz"];

const slow = (name: string, globalSetup: string[] = []) => ({
	extends: true as const,
	test: { name, include: [`tests/${name}/**/*.test.ts`], globalSetup },
});

export default defineConfig({
	resolve: { tsconfigPaths: true },
	test: {
		testTimeout: 400_000,
		hookTimeout: 300_000,
		coverage: {
			include: ["src/**"],
			thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
		},
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: [...configDefaults.exclude, ...SLOW.map((folder) => `tests/${folder}/**`)],
				},
			},
			{
				extends: true,
				test: {
					name: "types",
					include: [],
					typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"] },
				},
			},
			slow("package", ["tests/support/packed.ts"]),
			slow("release", ["tests/support/packed.ts"]),
			slow("revisions"),
			slow("site"),
			slow("matrix"),
			slow("fuzz"),
		],
	},
});

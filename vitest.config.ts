import { configDefaults, defineConfig } from "vitest/config";

/** Folders of tests that pack, browse, fuzz or copy the repository. `npm run test:slow` runs them. */
const SLOW = ["package", "release", "revisions", "site", "matrix", "fuzz", "engines"] as const;

/** What these tests need before they start. */
const GLOBAL_SETUP: { readonly [Folder in (typeof SLOW)[number]]?: string } = {
	package: "tests/support/packed.ts",
	release: "tests/support/packed.ts",
};

export default defineConfig({
	resolve: { tsconfigPaths: true },
	test: {
		testTimeout: 400_000,
		hookTimeout: 300_000,
		coverage: {
			include: ["src/**/*.ts"],
			// The rest rejects input that throws while it is read: the fuzz tests cover it.
			thresholds: { statements: 99, branches: 97, functions: 99, lines: 99 },
		},
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/**/*.test.ts"],
					exclude: [...configDefaults.exclude, ...SLOW.map((folder) => `tests/${folder}/**`)],
					// Files share a worker and the modules that they import: half the time.
					isolate: false,
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
			...SLOW.map((folder) => ({
				extends: true as const,
				test: {
					name: folder,
					include: [`tests/${folder}/**/*.test.ts`],
					globalSetup: GLOBAL_SETUP[folder] ?? [],
					// Its modules import folders, which only bundlers resolve.
					server: { deps: { inline: ["dt-sql-parser"] } },
				},
			})),
		],
	},
});

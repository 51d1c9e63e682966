import type { Plugin } from "esbuild";
import { defineConfig } from "tsup";
import { Repository } from "./scripts/lib/Repository.ts";

const revisions = new Repository().revisionIds();

/**
 * Puts the code that the root shares with other entries into one file, because loading a file takes
 * about 0.4 ms. esbuild puts modules that the same entries reach into one file. So `./schema` and
 * `./verify` reach the same modules of the root: those that one of them needs.
 */
const sharedFile: Plugin = {
	name: "shared-file",
	setup(build) {
		build.onResolve({ filter: /\/errors\.ts$/ }, ({ importer }) =>
			/\/src\/(schema|verify)\/index\.ts$/.test(importer)
				? { path: "shared", namespace: "shared" }
				: undefined,
		);
		build.onLoad({ filter: /.*/, namespace: "shared" }, () => ({
			resolveDir: "src",
			contents: [
				"errors",
				"internal/gate/requireDigest",
				"internal/interval/boundsOf",
				"internal/stated/isArea",
				"internal/stated/isPeriod",
				"internal/stated/statedQualifiers",
				"internal/stated/statuses",
				"quantities/compare",
				"quantities/subtract",
				"units/nearestUnit",
			]
				.map((module) => `export * from "./${module}.ts";`)
				.join("\n"),
		}));
	},
};

export default defineConfig({
	entry: {
		index: "src/index.ts",
		...Object.fromEntries(revisions.map((id) => [id, `src/datasets/${id}.ts`])),
		schema: "src/schema/index.ts",
		verify: "src/verify/index.ts",
	},
	tsconfig: "src/tsconfig.json",
	format: ["esm", "cjs"],
	target: "es2022",
	dts: true,
	splitting: true,
	treeshake: false,
	clean: true,
	esbuildPlugins: [sharedFile],
});

import { appendFileSync, globSync } from "node:fs";
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
				"internal/gate/eachEntry",
				"internal/gate/requireDigest",
				"internal/interval/boundsOf",
				"internal/stated/isArea",
				"internal/stated/isPeriod",
				"internal/stated/readingsOf",
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

/**
 * The files are minified, because parsing them takes most of the time of an import. Functions and classes
 * keep their names for stack traces. Bundlers need the comments `@__PURE__`, which esbuild would remove.
 * A file that contains only ASCII characters takes half of the memory and is parsed faster.
 */
const terserOptions = {
	module: false,
	toplevel: false,
	keep_fnames: true,
	keep_classnames: true,
	format: { ascii_only: true, max_line_len: 200, preserve_annotations: true },
};

/**
 * Freezes the exports of each CommonJS file. They are fields of an object, so a program could
 * otherwise replace a figure for everything else that loads it.
 */
async function freezeExports(): Promise<void> {
	for (const file of globSync("dist/*.cjs")) appendFileSync(file, "Object.freeze(exports);\n");
}

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
	treeshake: true,
	minify: "terser",
	terserOptions,
	clean: true,
	onSuccess: freezeExports,
	esbuildPlugins: [sharedFile],
});

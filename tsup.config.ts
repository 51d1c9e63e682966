import { defineConfig } from "tsup";
import { revisionIds } from "./scripts/lib/revisions/revisionIds.ts";

export default defineConfig({
	entry: {
		index: "src/index.ts",
		...Object.fromEntries(revisionIds().map((id) => [id, `src/datasets/${id}.ts`])),
		schema: "src/schema/index.ts",
		verify: "src/verify/index.ts",
	},
	format: ["esm", "cjs"],
	target: "es2022",
	dts: true,
	splitting: true,
	treeshake: false,
	clean: true,
});

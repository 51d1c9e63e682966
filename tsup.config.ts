import { defineConfig } from "tsup";
import { Repository } from "./scripts/lib/Repository.ts";

export default defineConfig({
	entry: {
		index: "src/index.ts",
		...Object.fromEntries(
			new Repository().revisionIds().map((id) => [id, `src/datasets/${id}.ts`]),
		),
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
});

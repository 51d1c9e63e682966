import { defineConfig } from "tsup";

export default defineConfig({
	entry: {
		index: "src/index.ts",
		"2025-r1": "src/datasets/2025-r1.ts",
		schema: "src/schema/index.ts",
	},
	format: ["esm", "cjs"],
	target: "es2022",
	dts: true,
	splitting: true,
	treeshake: false,
	clean: true,
});

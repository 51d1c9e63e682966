/**
 * The order of the parts of `src`: each part uses only parts before it. `errors.ts` comes before all
 * of them. docs/architecture.md explains the order.
 */
const LAYERS = [
	"model",
	"units",
	"internal",
	"quantities",
	"indicators",
	"formatting",
	"figures",
	["schema", "verify"],
];

const folders = (layer) => `^src/(${[layer].flat().join("|")})/`;

/** Each part may not use a later part, and parts of one place may not use each other. */
const layerRules = LAYERS.flatMap((layer, place) =>
	[layer].flat().map((name) => ({
		name: `${name}-uses-only-parts-before-it`,
		severity: "error",
		from: { path: folders(name) },
		to: {
			path: folders([
				...[layer].flat().filter((it) => it !== name),
				...LAYERS.slice(place + 1).flat(),
			]),
		},
	})),
);

export default {
	forbidden: [
		...layerRules.filter(({ to }) => to.path !== folders([])),
		{
			name: "errors-use-nothing",
			severity: "error",
			from: { path: "^src/errors\\.ts$" },
			to: {},
		},
		{
			name: "nothing-uses-the-index",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "^src/index\\.ts$" },
		},
		{
			name: "datasets-use-only-the-model",
			severity: "error",
			from: { path: "^src/datasets/" },
			to: { pathNot: "^src/(datasets|model)/" },
		},
		{
			// A module that names a revision brings all its figures into every bundle. Citations need the
			// list of revisions, which has none.
			name: "only-the-index-verify-and-citations-use-generated-modules",
			severity: "error",
			from: {
				path: "^src/",
				pathNot: "^src/(index\\.ts$|datasets/|verify/|figures/internal/citation/)",
			},
			to: { path: "^src/datasets/" },
		},
		{
			name: "nothing-uses-the-figures-of-a-revision",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/datasets/" },
			to: { path: "^src/datasets/\\d{4}-r\\d+\\.ts$" },
		},
		{
			name: "internals-belong-to-their-part",
			comment: "What lies in the internal folder of a part is not for other parts.",
			severity: "error",
			from: { path: "^src/([^/]+)/" },
			to: { path: "^src/([^/]+)/internal/", pathNot: "^src/$1/" },
		},
		{
			name: "no-cycles",
			severity: "error",
			from: { path: "^src/" },
			to: { circular: true },
		},
		{
			name: "only-the-schema-uses-zod",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/schema/" },
			to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg"] },
		},
		{
			name: "src-uses-nothing-outside",
			severity: "error",
			from: { path: "^src/" },
			to: { pathNot: "^(src/|node_modules/zod/)" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		detectProcessBuiltinModuleCalls: true,
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
	},
};

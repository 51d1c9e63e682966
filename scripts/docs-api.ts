/**
 * Writes the report of the public types of each entry, `docs/api/*.api.md`; with `--check` it fails
 * if a report differs from what the built package exports.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
	CompilerState,
	Extractor,
	ExtractorConfig,
	ExtractorLogLevel,
} from "@microsoft/api-extractor";

const FOLDER = "docs/api";
const root = join(import.meta.dirname, "..");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The declarations of each entry that has any, by the entry's name. */
const declarations = Object.entries<string | { import: { types: string } }>(exports).flatMap(
	([key, target]) =>
		typeof target === "string"
			? []
			: [{ name: key === "." ? "index" : key.slice(2), types: join(root, target.import.types) }],
);

const configs = declarations.map(({ name, types }) =>
	ExtractorConfig.prepare({
		configObject: {
			projectFolder: root,
			mainEntryPointFilePath: types,
			newlineKind: "lf",
			compiler: {
				overrideTsconfig: {
					compilerOptions: {
						target: "es2022",
						module: "esnext",
						moduleResolution: "bundler",
						lib: ["es2023"],
						types: [],
						strict: true,
						skipLibCheck: true,
					},
					files: declarations.map(({ types: path }) => path),
				},
			},
			apiReport: {
				enabled: true,
				reportFileName: `${name}.api.md`,
				reportFolder: FOLDER,
				reportTempFolder: "coverage/api",
			},
			docModel: { enabled: false },
			dtsRollup: { enabled: false },
			messages: {
				extractorMessageReporting: {
					default: { logLevel: ExtractorLogLevel.Error },
					"ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
				},
			},
		},
		configObjectFullPath: undefined,
		packageJsonFullPath: join(root, "package.json"),
	}),
);
const compilerState = CompilerState.create(configs[0] as ExtractorConfig, {
	additionalEntryPoints: declarations.map(({ types }) => types),
});
for (const config of configs) {
	const r = Extractor.invoke(config, {
		compilerState,
		localBuild: true,
		showVerboseMessages: false,
	});
	console.log(config.reportFilePath, r.succeeded, r.apiReportChanged, r.errorCount, r.warningCount);
}

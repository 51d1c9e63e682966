import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import type { GeneratedFile } from "./writeOrCheck.ts";

const FOLDER = "docs/api";

/** Where API Extractor leaves the reports that it generates. */
const GENERATED = "reports/api";

/** What package.json says of an entry: a file as it is, or a module with declarations. */
type Target = string | { readonly import: { readonly types: string } };

/** The declarations of each entry that has any, by the entry's name. */
const declarationsOf = (exports: Readonly<Record<string, Target>>) =>
	Object.entries(exports).flatMap(([key, target]) =>
		typeof target === "string"
			? []
			: [{ name: key === "." ? "china-aluminum" : key.slice(2), types: target.import.types }],
	);

/** The report of the public types of each entry of the built package. */
export function apiReports(root: string): GeneratedFile[] {
	const manifest = join(root, "package.json");
	const entries = declarationsOf(JSON.parse(readFileSync(manifest, "utf8")).exports).map(
		({ name, types }) => ({ name, types: join(root, types) }),
	);
	const configs = entries.map(({ name, types }) =>
		ExtractorConfig.prepare({
			configObject: {
				projectFolder: root,
				mainEntryPointFilePath: types,
				newlineKind: "lf",
				compiler: {
					overrideTsconfig: {
						extends: join(root, "tsconfig.json"),
						compilerOptions: { types: [] },
						files: entries.map((entry) => entry.types),
					},
				},
				apiReport: {
					enabled: true,
					reportFileName: `${name}.api.md`,
					reportFolder: GENERATED,
					reportTempFolder: GENERATED,
					// A type that only signatures use is a promise, too.
					includeForgottenExports: true,
				},
			},
			configObjectFullPath: undefined,
			packageJsonFullPath: manifest,
		}),
	);
	const compilerState = CompilerState.create(configs[0] as ExtractorConfig, {
		additionalEntryPoints: entries.map(({ types }) => types),
	});
	return configs.map((config, index) => {
		const { name } = entries[index] as { name: string };
		Extractor.invoke(config, {
			compilerState,
			localBuild: true,
			// Only the report counts. TypeDoc and the compiler check the rest.
			messageCallback: (message) => {
				message.handled = true;
			},
		});
		return {
			path: `${FOLDER}/${name}.api.md`,
			source: "the built package",
			content: readFileSync(config.reportTempFilePath, "utf8"),
		};
	});
}

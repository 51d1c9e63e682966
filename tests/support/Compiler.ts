import ts from "typescript";

const root = new URL("../..", import.meta.url).pathname;

/** Where a program of a user is, as far as the compiler knows. */
const PROGRAM = `${root}tests/consumer.ts`;

/** Marks the position of an editor's cursor in a program. */
const CURSOR = "‸";

const options: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	allowImportingTsExtensions: true,
	strict: true,
	exactOptionalPropertyTypes: true,
	noEmit: true,
	skipLibCheck: true,
	types: [],
	paths: {
		"china-aluminum": [`${root}src/index.ts`],
		"china-aluminum/2025-r1": [`${root}src/datasets/2025-r1.ts`],
		"china-aluminum/schema": [`${root}src/schema/index.ts`],
		"china-aluminum/verify": [`${root}src/verify/index.ts`],
	},
};

/** What the compiler says of a program. */
export interface Check {
	/** The errors, each as the compiler prints it. */
	readonly errors: readonly string[];
	/** Types that it instantiated to check the program. */
	readonly instantiations: number;
}

/** The compiler and the editor service of TypeScript, over the sources of the library. */
export class Compiler {
	#code = "";
	#version = 0;
	readonly #service = ts.createLanguageService({
		getCompilationSettings: () => options,
		getScriptFileNames: () => [PROGRAM],
		getScriptVersion: (path) => (path === PROGRAM ? `${this.#version}` : "0"),
		getScriptSnapshot: (path) => {
			const text = path === PROGRAM ? this.#code : ts.sys.readFile(path);
			return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
		},
		getCurrentDirectory: () => root,
		getDefaultLibFileName: ts.getDefaultLibFilePath,
		fileExists: ts.sys.fileExists,
		readFile: ts.sys.readFile,
		directoryExists: ts.sys.directoryExists,
	});

	/** Checks a program. Instantiations are those of the program, beyond what its imports cost. */
	check(code: string): Check {
		this.#open(code);
		const errors = [
			...this.#service.getSyntacticDiagnostics(PROGRAM),
			...this.#service.getSemanticDiagnostics(PROGRAM),
		].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
		const program = this.#service.getProgram() as ts.Program & { getInstantiationCount(): number };
		return { errors, instantiations: program.getInstantiationCount() };
	}

	/** What an editor shows where the cursor is. */
	hover(code: string): string {
		const cursor = this.#open(code);
		const info = this.#service.getQuickInfoAtPosition(PROGRAM, cursor);
		return ts.displayPartsToString(info?.displayParts);
	}

	/** What an editor proposes where the cursor is. */
	completions(code: string): string[] {
		const cursor = this.#open(code);
		const info = this.#service.getCompletionsAtPosition(PROGRAM, cursor, undefined);
		return info?.entries.map(({ name }) => name) ?? [];
	}

	/** Makes a program the current one, and finds the cursor in it. */
	#open(code: string): number {
		this.#code = code.replace(CURSOR, "");
		this.#version += 1;
		return code.indexOf(CURSOR);
	}
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseJson } from "../../scripts/lib/json.ts";
import { folderOf, moduleFile, selectorsFile } from "../../scripts/lib/paths.ts";
import { Repository } from "../../scripts/lib/Repository.ts";

/** The revision that test repositories have; later ones are left out, so that they can come. */
const FIRST = "2025-r1";

/** What the module of a revision imports beside types. */
const IMPORTED = "src/internal/deepFreeze.ts";

/** This repository, which test repositories take their data from. */
export const own = new Repository(fileURLToPath(new URL("../..", import.meta.url)));

/** A file that a test changes. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A folder with what the checks of revisions read: data, constants, manifest, changesets, changelog. */
export class TestRepository extends Repository {
	constructor() {
		super(mkdtempSync(join(tmpdir(), "china-aluminum-data-")));
		const modules = [moduleFile(FIRST), selectorsFile(FIRST)];
		for (const path of [folderOf(FIRST), ...modules, IMPORTED]) {
			cpSync(own.at(path), this.at(path), { recursive: true });
		}
		this.writeJson("data/released.json", { [FIRST]: own.released()[FIRST] });
		const manifest = own.manifest();
		const isLater = (name: string) => /\d{4}-r\d/.test(name) && !name.includes(FIRST);
		const without = <T>(members: Readonly<Record<string, T>>) =>
			Object.fromEntries(Object.entries(members).filter(([name]) => !isLater(name)));
		this.writeJson("package.json", {
			...manifest,
			version: "0.9.0",
			exports: without(manifest.exports),
			typesVersions: { "*": without(manifest.typesVersions["*"]) },
			files: manifest.files.filter((name) => !isLater(name)),
		});
		this.write("CHANGELOG.md", "# china-aluminum\n");
		mkdirSync(this.at(".changeset"));
	}

	write(path: string, content: string): void {
		mkdirSync(dirname(this.at(path)), { recursive: true });
		writeFileSync(this.at(path), content);
	}

	/** Changes a JSON file by what it holds. */
	edit<T>(path: string, change: (file: T) => unknown): void {
		const file = parseJson(this.text(path)) as T;
		change(file);
		this.writeJson(path, file);
	}

	setVersion(version: string): void {
		this.edit<{ version: string }>("package.json", (manifest) => {
			manifest.version = version;
		});
	}

	/** Adds a changeset that releases the package. */
	tell(text: string): void {
		this.write(".changeset/told.md", `---\n"china-aluminum": patch\n---\n\n${text}\n`);
	}

	/** Runs a line of shell, which must succeed. */
	run(line: string): void {
		const { status, stderr } = spawnSync("bash", ["-c", line], {
			cwd: this.root,
			encoding: "utf8",
		});
		if (status !== 0) throw new Error(`${line}: ${stderr}`);
	}

	remove(): void {
		rmSync(this.root, { recursive: true });
	}
}

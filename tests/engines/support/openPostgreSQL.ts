import { execFileSync } from "node:child_process";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell, Engine } from "./Engine.ts";
import { sqlFile } from "./sqlFile.ts";

/** Where Debian puts the programs of a server; the newest version comes last. */
const PROGRAMS = globSync("/usr/lib/postgresql/*/bin").toSorted().at(-1);

/** Whether this machine has a PostgreSQL server. */
export const hasPostgreSQL = PROGRAMS !== undefined;

/** The server does not run as root, so Debian's package adds this user. */
const USER = "postgres";
const isRoot = process.getuid?.() === 0;

/** The folder may be entered by the user that runs the server. */
const ENTERABLE = 0o777;

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
		});
	});
}

/** A list of PostgreSQL as text, such as {1,2.5,NULL}. */
const cellOf = (text: string): Cell => {
	if (text === "") return null;
	if (text.startsWith("{")) return text.slice(1, -1).split(",").map(cellOf);
	return text === "NULL" ? null : Number(text);
};

/** Starts a separate server on a port of the loopback interface; closing it removes everything. */
export async function openPostgreSQL(): Promise<Engine & { readonly load: (csv: string) => void }> {
	const folder = mkdtempSync(join(tmpdir(), "china-aluminum-postgresql-"));
	chmodSync(folder, ENTERABLE);
	const data = join(folder, "data");
	const port = await freePort();
	const run = (program: string, args: readonly string[], input?: string) => {
		const path = join(PROGRAMS as string, program);
		const [command, ...rest] = isRoot
			? ["runuser", "-u", USER, "--", path, ...args]
			: [path, ...args];
		return execFileSync(command as string, rest, {
			cwd: folder,
			encoding: "utf8",
			input,
			stdio: ["pipe", "pipe", "pipe"],
			maxBuffer: Number.MAX_SAFE_INTEGER,
		});
	};
	const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c jit=off`;
	run("initdb", ["-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"]);
	run("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-o", settings, "-w", "start"]);
	const psql = (input: string) =>
		run(
			"psql",
			["-h", "127.0.0.1", "-p", String(port), "-U", USER, "-v", "ON_ERROR_STOP=1", "-qAt", "-F\t"],
			input,
		);
	psql(sqlFile("postgresql"));
	return {
		name: "PostgreSQL",
		infinity: "'Infinity'::float8",
		nan: "'NaN'::float8",
		collect: (column) => `array_agg(${column} ORDER BY id)`,
		list: (elements) => `ARRAY[${elements.join(", ")}]::float8[]`,
		rows: async (query) =>
			psql(query)
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => line.split("\t").map(cellOf)),
		load: (script) => {
			psql(script);
		},
		close: () => {
			run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
			rmSync(folder, { recursive: true });
		},
	};
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HOST = "127.0.0.1";
const verdaccio = new URL("node_modules/.bin/verdaccio", import.meta.url).pathname;

/** A local registry that is empty at first and does not ask other registries. */
const config = (folder: string) => `
storage: ${folder}/storage
auth: { htpasswd: { file: ${folder}/htpasswd } }
uplinks: {}
packages: { "**": { access: $all, publish: $authenticated } }
web: { enable: false }
log: { type: stdout, format: pretty, level: error }
`;

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, HOST, () => {
			const { port } = server.address() as { port: number };
			server.close(() => resolve(port));
		});
	});

/** A package registry on loopback, for as long as a test runs. */
export class Registry {
	readonly url: string;
	/** What the registry asks of those who publish. */
	token = "";
	readonly #folder: string;
	readonly #server: ChildProcess;

	private constructor(url: string, folder: string, server: ChildProcess) {
		this.url = url;
		this.#folder = folder;
		this.#server = server;
	}

	static async start(): Promise<Registry> {
		const folder = mkdtempSync(join(tmpdir(), "china-aluminum-registry-"));
		const address = `${HOST}:${await freePort()}`;
		const path = join(folder, "config.yaml");
		writeFileSync(path, config(folder));
		const server = spawn(verdaccio, ["--config", path, "--listen", address], { stdio: "ignore" });
		const registry = new Registry(`http://${address}/`, folder, server);
		await registry.#answer();
		await registry.#register();
		return registry;
	}

	async #answer(): Promise<void> {
		while (this.#server.exitCode === null) {
			if (await this.get("-/ping").catch(() => undefined)) return;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error("the registry did not start");
	}

	async #register(): Promise<void> {
		const path = "-/user/org.couchdb.user:test";
		const body = JSON.stringify({ name: "test", password: "a-test-of-releases" });
		const headers = { "content-type": "application/json" };
		const answer = await this.#ask(path, { method: "PUT", body, headers });
		this.token = JSON.parse(answer.toString()).token;
	}

	/** What is at a path. */
	get(path: string): Promise<Buffer> {
		return this.#ask(path, {});
	}

	/**
	 * Asks the registry. Every request has its own connection: one that is kept is closed by
	 * the registry while a test waits for a command, and the request after that would fail on it.
	 */
	async #ask(path: string, { headers, ...request }: RequestInit): Promise<Buffer> {
		const answer = await fetch(this.url + path, {
			...request,
			headers: { ...headers, connection: "close" },
		});
		if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
		return Buffer.from(await answer.arrayBuffer());
	}

	/** What an .npmrc has to say to install from it. */
	get npmrc(): string {
		return `registry=${this.url}\naudit=false\nfund=false\n`;
	}

	stop(): void {
		this.#server.kill();
		rmSync(this.#folder, { recursive: true });
	}
}

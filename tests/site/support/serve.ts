import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A site that is being served. */
export interface Served {
	/** Address of the site, with a slash at its end. */
	readonly url: string;
	close(): void;
}

/** Serves a folder under a path, as GitHub Pages does. */
export async function serve(folder: string): Promise<Served> {
	const base = "/china-aluminum/";
	const files = sirv(folder, { dev: true });
	const server = createServer((request, response) => {
		const isInside = request.url?.startsWith(base);
		const path = isInside ? (request.url ?? "").slice(base.length - 1) : "/outside";
		// GitHub Pages answers a folder with its index, whatever files are beside it.
		request.url = path.replace(/\/(?=\?|#|$)/, "/index.html");
		files(request, response, () => {
			response.writeHead(404).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

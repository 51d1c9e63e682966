import { arch, cpus, loadavg, platform, totalmem } from "node:os";

const GIBIBYTE = 2 ** 30;

/** Describes the machine and the runtime in words. */
export function machine(): string {
	const processors = cpus();
	const model = processors[0]?.model.trim() ?? "unknown processor";
	const memory = Math.round(totalmem() / GIBIBYTE);
	return (
		`${processors.length} cores of ${model}, ${memory} GiB of memory, ${platform()} ${arch()}, ` +
		`Node.js ${process.versions.node} with V8 ${process.versions.v8}`
	);
}

/** How many programs wait for a processor, in the last minute, on average. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

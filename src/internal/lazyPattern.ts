import { once } from "./once.ts";

/**
 * A regular expression that is created at the first use. Engines parse a literal with `\p{…}` when
 * they load its module, even inside a function that is never called, and each takes longer than a
 * whole file of functions.
 */
export const lazyPattern = (source: string, flags: string): (() => RegExp) =>
	once(() => new RegExp(source, flags));

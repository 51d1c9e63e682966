import { attempt } from "./attempt.ts";

/** Whether a value is an array. A revoked proxy, which cannot be asked, is not one. */
export const isList = (value: unknown): value is readonly unknown[] =>
	attempt(() => Array.isArray(value)) === true;

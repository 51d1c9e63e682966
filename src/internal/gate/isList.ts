import { attempt } from "./attempt.ts";

/** Whether a value is an array. A revoked proxy throws, so it is not an array. */
export const isList = (value: unknown): value is readonly unknown[] =>
	attempt(() => Array.isArray(value)) === true;

import { attempt } from "./attempt.ts";

/** Whether a value is an array whose length can be read. A proxy can throw. */
export const isList = (value: unknown): value is readonly unknown[] =>
	attempt(() => Array.isArray(value) && value.length >= 0) === true;

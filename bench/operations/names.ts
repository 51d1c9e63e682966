/** What is measured. `dependency` is the import dependency ratio with imports and production. */
export const operationNames = [
	"create",
	"add",
	"share",
	"convert",
	"growth",
	"dependency",
] as const;
export type OperationName = (typeof operationNames)[number];

/** Measurements of one operation, one for each round, as a fresh process prints them. */
export interface Rounds {
	readonly contender: string;
	readonly operation: OperationName;
	readonly values: readonly number[];
}

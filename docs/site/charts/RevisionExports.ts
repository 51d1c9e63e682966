/** A revision's figures, by constant. */
export type RevisionExports = typeof import("../../../src/datasets/2025-r1.ts");

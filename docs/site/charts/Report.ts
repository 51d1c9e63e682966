/** A revision's figures, by constant. */
export type Report = typeof import("../../../src/datasets/2025-r1.ts");

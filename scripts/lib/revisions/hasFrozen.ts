import { git } from "./git.ts";
import { RELEASED } from "./released.ts";

/** Says whether a tag holds digests at all; the first ones before 1.0.0 froze nothing. */
export const hasFrozen = (tag: string) => git("ls-tree", "--name-only", tag, RELEASED) !== "";

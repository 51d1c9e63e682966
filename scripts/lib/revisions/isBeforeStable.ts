/** Says whether a version, or the tag of one, is before 1.0.0. */
export const isBeforeStable = (version: string) => /^v?0\./.test(version);

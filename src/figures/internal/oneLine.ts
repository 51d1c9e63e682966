import { lazyPattern } from "../../internal/lazyPattern.ts";

const separators = /* @__PURE__ */ lazyPattern("[\\s\\p{Cc}\\p{Surrogate}]+", "gu");

/** A text as one line of whole characters, so that it cannot end a line, a field or an entry. */
export const oneLine = (text: string): string => text.replace(separators(), " ").trim();

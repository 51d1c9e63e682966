import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of a text in UTF-8, as an SRI string. */
export const sha256 = (text: string): string =>
	`sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), as an SRI string: the order of keys and the blanks
 * between tokens do not count, everything else does.
 */
export const canonicalDigest = (value: unknown): string => sha256(canonicalize(value) as string);

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 of bytes, or of a text in UTF-8, as an SRI string. */
export const sha256 = (content: string | Uint8Array): string =>
	`sha256-${createHash("sha256").update(content).digest("base64")}`;

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), as an SRI string: the order of keys and the blanks
 * between tokens do not count, everything else does.
 */
export const canonicalDigest = (value: unknown): string => sha256(canonicalize(value) as string);

import canonicalize from "canonicalize";
import { digestOf } from "../report/digest.ts";

/**
 * SHA-256 of a value's canonical JSON (RFC 8785), as an SRI string: the order of keys and the blanks
 * between them do not count, everything else does.
 */
export function canonicalDigest(value: unknown): string {
	return digestOf(canonicalize(value) as string);
}

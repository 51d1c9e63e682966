import { createHash } from "node:crypto";

/** SHA-256 of a text in UTF-8, as an SRI string. */
export function digestOf(text: string): string {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

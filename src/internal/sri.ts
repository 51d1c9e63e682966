/** The form of a SHA-256 digest as an SRI string (W3C Subresource Integrity). */
export const SRI = /^sha256-[A-Za-z0-9+/]{43}=$/;

/** Whether a value is a digest of this form. */
export const isDigest = (value: unknown): value is string =>
	typeof value === "string" && SRI.test(value);

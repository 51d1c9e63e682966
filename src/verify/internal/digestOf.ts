const encoder = /* @__PURE__ */ new TextEncoder();

/** SHA-256 of a text in UTF-8, as an SRI string. */
export async function digestOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", encoder.encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

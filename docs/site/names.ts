/** An identifier such as `primary-aluminum` in words. */
export function inWords(id: string): string {
	const words = id.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{},:]/g;

/**
 * What a JSON text holds. A text that says more than its value holds is refused, such as a key twice
 * or a number with more digits than one can have: canonical JSON, and so every digest, is of the value.
 */
export function parseJson(text: string): unknown {
	const value = JSON.parse(text);
	const written = JSON.stringify(value).match(TOKEN) ?? [];
	for (const [index, { 0: token, index: at }] of [...text.matchAll(TOKEN)].entries()) {
		if (token !== written[index]) {
			const line = text.slice(0, at).split("\n").length;
			throw new Error(
				`line ${line} has ${token}, which is not what it is read as; give each key once, numbers in their shortest form, and characters without needless escapes`,
			);
		}
	}
	return value;
}

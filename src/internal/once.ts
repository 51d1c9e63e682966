/** A function that creates its result at the first call and keeps it. */
export function once<T>(create: () => T): () => T {
	let created: { readonly result: T } | undefined;
	return () => {
		created ??= { result: create() };
		return created.result;
	};
}

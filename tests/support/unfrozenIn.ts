/** The paths of all objects in plain data that are not frozen. */
export function unfrozenIn(value: unknown, path: string): string[] {
	if (typeof value !== "object" || value === null) return [];
	const inside = Object.entries(value).flatMap(([name, part]) =>
		unfrozenIn(part, `${path}.${name}`),
	);
	return Object.isFrozen(value) ? inside : [path, ...inside];
}

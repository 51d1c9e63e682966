/**
 * The name of the constant of a figure: its id in camel case.
 *
 * @category Read and define
 */
export function constantName(id: string): string {
	return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

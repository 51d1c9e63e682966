/** A call of a function. */
export const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(", ")})`;

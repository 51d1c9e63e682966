/** Whether a flow adds to the supply. Such flows cannot be left out, and all others reduce the supply. */
export const isSource = (name: string): boolean => name === "imports" || name === "production";

/** Whether a flow is not below zero; the change of stocks can be. */
export const isOneWay = (name: string): boolean => isSource(name) || name === "exports";

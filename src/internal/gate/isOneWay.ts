/** Whether a flow is not below zero; the change of stocks can be. */
export const isOneWay = (name: string): boolean =>
	["imports", "production", "exports"].includes(name);

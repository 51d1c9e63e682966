/** A number with its unit, as messages write it: "0%" and "0 Mt". */
export const inUnit = (number: string, unit: string): string =>
	unit.startsWith("%") ? number + unit : `${number} ${unit}`;

import type { SomeType } from "typedoc";

/** Types that only check arguments, and the type that a reader passes instead. */
const PASSED: Readonly<Record<string, string>> = {
	CheckedQuery: "FigureQuery",
	CheckedFlows: "Flows",
	CheckedStockedFlows: "StockedFlows",
};

/** What readers pass as a parameter or get from a function whose type has no name. */
const NAMED: Readonly<Record<string, string>> = {
	unit: "Unit",
	dataset: "Dataset",
	figures: "Figure[]",
	findFigures: "Figure[]",
	shares: "Quantity[]",
	quantities: "Quantity[]",
};

const isLiteral = (type: SomeType): boolean =>
	type.type === "literal" || (type.type === "union" && type.types.every(isLiteral));

const listOf = (name: string) => (name.includes(" | ") ? `(${name})[]` : `${name}[]`);

function typeOf(type: SomeType | undefined): string {
	switch (type?.type) {
		case "reference": {
			const { name, typeArguments = [] } = type;
			if (name === "ReadonlyArray") return listOf(typeOf(typeArguments[0]));
			if (PASSED[name] !== undefined) return PASSED[name];
			if (type.refersToTypeParameter || type.reflection === undefined) return "Quantity";
			return typeArguments.length > 0 && typeArguments.every(isLiteral)
				? `${name}<${typeArguments.map(String).join(", ")}>`
				: name;
		}
		case "array":
			return listOf(typeOf(type.elementType));
		case "typeOperator":
			return typeOf(type.target);
		case "union": {
			const names = new Set(type.types.map(typeOf));
			names.delete("undefined");
			return [...names].join(" | ");
		}
		case "literal":
		case "intrinsic":
		case "predicate":
			return type.toString();
		default:
			return "Quantity";
	}
}

/**
 * A type as a reader writes it: without type parameters, and without the types that only check
 * arguments, which are quantities to whoever passes them.
 *
 * @param type - The type.
 * @param name - Name of the parameter or function.
 */
export const shortType = (type: SomeType | undefined, name: string): string =>
	NAMED[name] ?? typeOf(type);

import type { SomeType } from "typedoc";

/** Types that only check arguments, and the type that a reader passes instead. */
const PASSED: Readonly<Record<string, string>> = {
	CheckedQuery: "FigureQuery",
	CheckedFlows: "Flows",
	CheckedStockedFlows: "StockedFlows",
	QuantityOptions: "QuantityOptions",
};

/** Types of arguments that are written as they are. */
const isLiteral = (type: SomeType) =>
	type.type === "literal" || (type.type === "union" && type.types.every(isLiteral));

/**
 * A type as a reader writes it: without type parameters, and without the types that only check
 * arguments, which are quantities to whoever passes them.
 */
export function shortType(type: SomeType | undefined): string {
	switch (type?.type) {
		case "reference": {
			const { name, typeArguments = [] } = type;
			if (name === "Readonly" || name === "ReadonlyArray") {
				return shortType(typeArguments[0]) + (name === "ReadonlyArray" ? "[]" : "");
			}
			const literals = typeArguments.filter(isLiteral);
			if (type.refersToTypeParameter) return "Quantity";
			if (PASSED[name] !== undefined) return PASSED[name];
			if (type.reflection === undefined) return type.externalUrl ? name : "Quantity";
			return literals.length > 0 && literals.length === typeArguments.length
				? `${name}<${literals.map(String).join(", ")}>`
				: name;
		}
		case "array":
			return `${shortType(type.elementType)}[]`;
		case "typeOperator":
			return shortType(type.target);
		case "optional":
		case "rest":
			return shortType(type.elementType);
		case "union": {
			const names = new Set(
				type.types.map(shortType).filter((name) => name !== "undefined" && name !== "never"),
			);
			return [...names].join(" | ");
		}
		case "intersection":
		case "conditional":
		case "indexedAccess":
		case "mapped":
			return "Quantity";
		default:
			return type?.toString() ?? "void";
	}
}

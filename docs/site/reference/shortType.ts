import type { ReferenceType, SomeType } from "typedoc";

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

/** A type of TypeScript itself, such as a promise. */
function builtInType({ name, typeArguments = [] }: ReferenceType): string {
	const [first] = typeArguments;
	if (name === "Readonly") return typeOf(first);
	if (name === "ReadonlyArray") return listOf(typeOf(first));
	return `${name}<${typeArguments.map(typeOf).join(", ")}>`;
}

/** What a type parameter extends; a quantity if it does not name a type. */
const constraintOf = ({ reflection }: ReferenceType): string =>
	reflection?.isTypeParameter() && reflection.type ? typeOf(reflection.type) : "Quantity";

function typeOf(type: SomeType | undefined): string {
	switch (type?.type) {
		case "reference": {
			const { name, typeArguments = [] } = type;
			if (type.package === "typescript") return builtInType(type);
			if (PASSED[name] !== undefined) return PASSED[name];
			if (type.refersToTypeParameter) return constraintOf(type);
			if (type.reflection === undefined) return "Quantity";
			return typeArguments.length > 0 && typeArguments.every(isLiteral)
				? `${name}<${typeArguments.map(String).join(", ")}>`
				: name;
		}
		case "array":
			return listOf(typeOf(type.elementType));
		case "typeOperator":
			return typeOf(type.target);
		case "union": {
			const literalsFirst = type.types.toSorted((a, b) => +isLiteral(b) - +isLiteral(a));
			const names = new Set(literalsFirst.map(typeOf));
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

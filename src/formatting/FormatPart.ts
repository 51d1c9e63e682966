/**
 * One part of a written quantity, like the parts of `Intl.NumberFormat`. The values of all parts,
 * joined, are the text of `format`.
 */
export interface FormatPart {
	/**
	 * Type of the part. A `qualifier` is a word such as "over". A `unit` is a unit such as "Mt". A
	 * `literal` is a space. The other types are those of Intl: the digits of a number, its sign, its
	 * separators, and `compact` for numerals such as 亿.
	 */
	readonly type:
		| "qualifier"
		| "unit"
		| "literal"
		| "minusSign"
		| "plusSign"
		| "integer"
		| "group"
		| "decimal"
		| "fraction"
		| "compact";
	/** Text of the part. */
	readonly value: string;
}

/** Every reason that a claim can give why a number of the report is not a statistic. */
export const REASONS = {
	year: "A year that a figure or a plan is of; the period of the figure has it.",
	heading: "The number of a heading.",
	ordinal: "The place of a point in a list: first, second.",
	"plan-name": "Part of a plan's name.",
	"policy-name": "Part of a policy's name.",
	"product-name":
		"A class or generation that a product is called by, counted or measured elsewhere.",
	"event-name": "Part of the name of a meeting, or which of its kind it is.",
	"body-name": "Part of the name of a body.",
	"rhetorical-count": "Counts the points that the report makes, or the two sides that it names.",
	conjunction: "A word that could count and here joins clauses: once in the sense of as soon as.",
} as const;

/** A reason why a number of the report is not a statistic. */
export type Reason = keyof typeof REASONS;

/** Every reason that a claim can give why a number of the report is not a statistic. */
export const REASONS = {
	year: "The year of a figure or of a plan, which is the period of the figure.",
	heading: "The number of a heading.",
	ordinal: "The place of a point in a list: first, second.",
	"plan-name": "Part of a plan's name.",
	"policy-name": "Part of a policy's name.",
	"product-name":
		"The class or generation in the name of a product, which is counted or measured elsewhere.",
	"event-name": "Part of the name of a meeting, or its edition.",
	"body-name": "Part of the name of an organization.",
	"rhetorical-count": "Counts the points that the report makes, or the two sides that it names.",
	conjunction:
		'A word that can be a number but joins clauses here: "once" in the sense of "as soon as".',
} as const;

/** A reason why a number of the report is not a statistic. */
export type Reason = keyof typeof REASONS;

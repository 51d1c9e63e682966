import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../model/quantity.ts";

/** Whether a value is always a text, can be absent, or is null if a source does not state it. */
export type Text = "text" | "optional" | "nullable";

/** A field that is a text, or an object of texts. */
export type Field = Text | Readonly<Record<string, Text>>;

const label = { en: "text", zh: "optional" } as const;

/** The fields that describe a quantity. Each can be absent. */
export const description = {
	label,
	commodity: "text",
	indicator: "text",
	area: "text",
	counterpart: "text",
	period: "nullable",
	base: { commodity: "nullable", indicator: "nullable", area: "nullable" },
	baseline: "nullable",
	changeOf: "nullable",
	status: "text",
	source: { title: "text", publisher: "optional", url: "optional", accessed: "optional" },
} as const satisfies { readonly [N in keyof Quantity]?: Field };

/** The additional fields of figures that are texts. */
export const provenance = {
	id: "text",
	revision: "text",
	section: "text",
	printed: "text",
	note: label,
} as const satisfies { readonly [N in keyof Figure]?: Field };

/** Whether a value is left out in a way that its field allows. */
export const isLeftOut = (value: unknown, text: Text): boolean =>
	(text === "optional" && value === undefined) || (text === "nullable" && value === null);

import { parseHTML } from "linkedom";

/** The drawing in a markup. */
export function svgIn(markup: string): Element {
	const svg = parseHTML(markup).document.querySelector("svg");
	if (svg === null) throw new Error("expected an svg");
	return svg;
}

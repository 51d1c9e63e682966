import { format, formatBounds } from "china-aluminum";
import type { Reflection } from "typedoc";
import { figureOfConstant } from "../revision.ts";

interface Props {
	readonly model: Reflection;
	readonly href: (url: string) => string;
}

/** Leads from a figure's page in the reference to the page that readers want. */
export function FigureLink({ model, href }: Props) {
	const figure = figureOfConstant(model.parent?.name, model.name);
	if (figure === undefined) return null;
	return (
		<p class="figure-link">
			<a href={href(`figures/${figure.id}/`)}>{figure.label.en}</a>
			<span>
				{format(figure)} ({formatBounds(figure)})
			</span>
		</p>
	);
}

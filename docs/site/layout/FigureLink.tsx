import type { Reflection } from "typedoc";
import { figureOfConstant } from "../revision.ts";

interface Props {
	readonly model: Reflection;
	readonly href: (url: string) => string;
}

/** From a figure's page in the reference to its row in the table of all figures. */
export function FigureLink({ model, href }: Props) {
	const figure = figureOfConstant(model.parent?.name, model.name);
	if (figure === undefined) return null;
	return (
		<p>
			<a href={href(`figures.html#${figure.id}`)}>This figure in the table of all figures</a>
		</p>
	);
}

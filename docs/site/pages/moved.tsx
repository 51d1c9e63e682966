import { words } from "../language.ts";
import type { OwnPage } from "./OwnPage.ts";

/**
 * Old addresses, and the files of their pages now. Some servers answer `figures/` with `figures.html`,
 * so the address of a folder would lead back here.
 */
const addresses = [
	{ path: "figures.html", movedTo: "figures/index.html" },
	{ path: "charts.html", movedTo: "charts/index.html" },
	{ path: "guides/ties.html", movedTo: "checks/index.html" },
];

/** Pages at old addresses, which lead to the new ones. */
export const movedPages: readonly OwnPage[] = addresses.map(({ path, movedTo }) => ({
	language: words.en.language,
	path,
	movedTo,
	title: "Moved",
	description: "This page has moved.",
	scripts: ["moved"],
	content: (site) => (
		<p>
			This page has moved: <a href={site.to(movedTo)}>{movedTo}</a>
		</p>
	),
}));

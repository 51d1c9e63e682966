import { words } from "../language.ts";
import type { OwnPage } from "./OwnPage.ts";

/** Old addresses, and where their pages are now. */
const addresses = [
	{ path: "figures.html", movedTo: "figures/" },
	{ path: "charts.html", movedTo: "charts/" },
	{ path: "guides/ties.html", movedTo: "checks/" },
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

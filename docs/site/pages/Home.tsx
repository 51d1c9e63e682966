import packageJson from "../../../package.json" with { type: "json" };
import { datasetSummary } from "../jsonLd.ts";
import { readmeExample, readmeSection } from "../readme.ts";
import { dataset, figures } from "../revision.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { Html } from "./Html.tsx";
import type { OwnPage, Site } from "./OwnPage.ts";

const TITLE = `# ${packageJson.name}`;
const EXAMPLE = "share(aluminaRequirement, aluminaCapacity)";

const count = (values: readonly unknown[]) => new Set(values).size;

const tallies = [
	{ number: figures.length, of: "figures", url: "figures.html" },
	{
		number: count(figures.map(({ commodity }) => commodity)),
		of: "commodities",
		url: "figures.html",
	},
	{
		number: count(figures.map(({ kind }) => kind)),
		of: "kinds of quantity",
		url: "guides/qualifiers.html",
	},
	{
		number: count(figures.map(({ section }) => section)),
		of: "sections with figures",
		url: "figures.html",
	},
];

function Content({ site }: { readonly site: Site }) {
	const { href, markdown } = site;
	const [chart] = site.charts;
	return (
		<div class="home">
			<div class="hero">
				<h1>{packageJson.name}</h1>
				<Html class="lead" html={markdown(readmeSection(TITLE))} />
				<p class="actions">
					<a class="action main" href={href("guides/getting-started.html")}>
						Get started
					</a>
					<a class="action" href={href("figures.html")}>
						See the figures
					</a>
				</p>
			</div>
			<ul class="tallies" aria-label={`Revision ${dataset.revision}`}>
				{tallies.map(({ number, of, url }) => (
					<li key={of}>
						<a href={href(url)}>
							<b>{number}</b> {of}
						</a>
					</li>
				))}
			</ul>
			<section aria-labelledby="install">
				<h2 id="install">Install</h2>
				<Html html={markdown(readmeSection("## Install"))} />
			</section>
			<section aria-labelledby="example">
				<h2 id="example">Results are no surer than what they rest on</h2>
				<Html html={markdown(readmeExample(EXAMPLE))} />
				<p>
					This and every other example runs in the tests, which bring <code>expect</code>. More are
					in <a href={href("guides/recipes.html")}>Recipes</a>.
				</p>
			</section>
			{chart && (
				<section aria-label="A chart">
					<ChartFigure chart={chart} heading="h2" />
					<p>
						<a href={href("charts.html")}>All charts</a>
					</p>
				</section>
			)}
		</div>
	);
}

/** What the library is, in one page. */
export const home: OwnPage = {
	url: "index.html",
	title: packageJson.name,
	description: packageJson.description,
	jsonLd: datasetSummary,
	content: (site) => <Content site={site} />,
};

import packageJson from "../../../../package.json" with { type: "json" };
import { absolute } from "../../address.ts";
import type { Chart } from "../../charts/Chart.ts";
import type { Words } from "../../language.ts";
import { dataset } from "../../revision.ts";
import type { Site } from "../OwnPage.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Html } from "../parts/Html.tsx";
import { chartFile } from "./chartFiles.ts";

interface Props {
	readonly chart: Chart;
	readonly site: Site;
	readonly words: Words;
}

const FILES = ["svg", "png", "csv"] as const;

/** The chart as files, how to cite it and how to embed it. */
export function ChartDownloads({ chart: { id, title }, site, words }: Props) {
	const { say, language } = words;
	const embed = `<img src="${absolute(chartFile(language, id, "svg"))}" alt="${title}">`;
	const citation = `${packageJson.name} (${dataset.date.slice(0, 4)}). ${title}. ${dataset.title} (${dataset.revision}).`;
	return (
		<>
			<p class="tools-row">
				{FILES.map((extension) => (
					<a
						key={extension}
						class="action"
						href={site.href(chartFile(language, id, extension))}
						download
					>
						{extension.toUpperCase()}
					</a>
				))}
				<CopyButton text={citation} title={say("Copy the citation", "复制引用")} />
			</p>
			<details>
				<summary>{say("Embed", "嵌入")}</summary>
				<Html html={site.markdown(`\`\`\`html\n${embed}\n\`\`\``)} />
			</details>
		</>
	);
}

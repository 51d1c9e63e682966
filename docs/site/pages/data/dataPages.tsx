import packageJson from "../../../../package.json" with { type: "json" };
import { dataFiles } from "../../dataFiles.ts";
import { datasetWithFiles } from "../../jsonLd.ts";
import { dataset, figures, statements } from "../../revision.ts";
import { inEachLanguage } from "../OwnPage.ts";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Facts } from "../parts/Facts.tsx";
import { Html } from "../parts/Html.tsx";

const KILO = 1000;

const citation = `${dataset.source.title}. ${dataset.source.host}.\nThe ${packageJson.name} authors. (${dataset.date.slice(0, 4)}). ${dataset.title} (Version ${dataset.revision}) [Data set]. ${dataset.digest}`;

/** The files of the revision, to download and to cite. */
export const dataPages = inEachLanguage("data/", (words) => {
	const { say, tag } = words;
	const size = new Intl.NumberFormat(tag, {
		style: "unit",
		unit: "kilobyte",
		maximumFractionDigits: 1,
	});
	return {
		title: say("Files", "文件"),
		description: say(
			`Download revision ${dataset.revision}: every file with its size and SHA-256 digest, and how to cite the data.`,
			`下载修订版${dataset.revision}：每个文件的大小与SHA-256摘要值，以及引用方式。`,
		),
		keywords: "cite citation download CSV JSON Excel digest checksum 引用 下载",
		jsonLd: datasetWithFiles,
		content: (site) => (
			<div class="data">
				<h1>{say("Files", "文件")}</h1>
				<p class="lead">
					{say(
						`Revision ${dataset.revision} of ${dataset.date}: ${figures.length} figures and ${statements.length} statements. The files are in the public domain (CC0-1.0). From 1.0.0 on, a released file never changes.`,
						`修订版${dataset.revision}（${dataset.date}）：${figures.length}项数据和${statements.length}条表述。文件属公有领域（CC0-1.0），自1.0.0起，已发布的文件不再更改。`,
					)}
				</p>
				<ul class="file-list">
					{dataFiles.map(({ path, name, holds, bytes, digest, mediaType }) => (
						<li key={path}>
							<a href={site.href(path)} download>
								{name}
							</a>
							<span>
								{size.format(bytes / KILO)} · {mediaType}
							</span>
							{holds && <p>{words.label(holds)}</p>}
							<code>{digest}</code>
						</li>
					))}
				</ul>
				<h2 id="cite">{say("Cite", "引用")}</h2>
				<p class="citation" lang="en">
					{citation}
				</p>
				<p class="tools-row">
					<CopyButton text={citation} title={say("Copy the citation", "复制引用")} />
				</p>
				<p>
					{say(
						"The page of each figure has its own citation, also as BibLaTeX and CSL-JSON.",
						"每项数据的页面均有其引用格式，包括BibLaTeX与CSL-JSON。",
					)}
				</p>
				<h2 id="package">{say("From npm", "通过npm获取")}</h2>
				<Html html={site.markdown(`\`\`\`sh\nnpm install ${packageJson.name}\n\`\`\``)} />
				<p>
					{say("The same files are in the package, under ", "安装包中含有同样的文件，路径为")}
					<code>
						{packageJson.name}/data/{dataset.revision}/
					</code>
					{say(".", "。")}
				</p>
				<h2 id="pin">{say("Pin and verify", "固定与校验")}</h2>
				<Facts
					facts={[
						[say("Digest of the data", "数据摘要值"), <code>{dataset.digest}</code>],
						[say("Digest of the exports", "导出内容摘要值"), <code>{dataset.contentDigest}</code>],
					]}
				/>
				<p>
					<a href={site.guideHref("pinning")}>
						{say("How to pin a revision", "如何固定修订版（英文）")}
					</a>
				</p>
			</div>
		),
	};
});

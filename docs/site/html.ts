const HEADING = /<(\/?)h([1-6])\b/g;
const TAG = /<[^>]+>/g;
const ENTITIES: Readonly<Record<string, string>> = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&amp;": "&",
};

/** Closes gaps between the levels of headings, so that no level is skipped. */
export function closeHeadingGaps(html: string): string {
	const open: number[] = [];
	return html.replace(HEADING, (_, slash: string, digit: string) => {
		const level = Number(digit);
		if (slash === "") {
			while ((open.at(-1) ?? 0) >= level) open.pop();
			open.push(level);
		}
		return `<${slash}h${open.length}`;
	});
}

/** The text of a piece of HTML, in one line. */
export const textOf = (html: string) =>
	html
		.replace(TAG, "")
		.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] as string)
		.replace(/\s+/g, " ")
		.trim();

/** A button of our own for that of TypeDoc, which says that it copied where it could not. */
const COPY =
	'<span class="copy-code"><button type="button" data-copy aria-label="Copy the code"><span role="status">Copy</span></button></span>';

/** Chinese among English, with the digits and signs in it. */
const CHINESE = /\p{Script=Han}(?:[\p{Script=Han}（）：，。、％\d.%-]*[\p{Script=Han}）％%\d])?/gu;
const TEXT = /(?<=>)[^<]*\p{Script=Han}[^<]*(?=<)/gu;

/** Says of Chinese text that it is, so that it is read as such. */
export const markChinese = (html: string) =>
	html.replace(TEXT, (text) => text.replace(CHINESE, '<span lang="zh-CN">$&</span>'));

/** Lets wide tables and listings scroll by keyboard, and writes no style attribute into the page. */
export const frameWide = (html: string) =>
	html
		.replace(
			/<table\b/g,
			'<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table',
		)
		.replaceAll("</table>", "</table></div>")
		.replace(/<th( role="columnheader")?><\/th>/g, "<td></td>")
		.replaceAll("<pre><code", '<pre><code tabindex="0"')
		.replaceAll(/<button( type="button")?>Copy<\/button><\/pre>/g, `${COPY}</pre>`)
		.replace(/ style="text-align:\s*(\w+)"/g, ' class="$1"');

/** Takes the links out of summaries, which are controls themselves. */
export const plainSummaries = (html: string) =>
	html.replace(/<summary.*?<\/summary>/gs, (summary) =>
		summary.replace(/<a [^>]*class="tsd-anchor-icon".*?<\/a>/gs, ""),
	);

const CODE_ROW = /<tr([^>]*)>(\s*<td[^>]*><code>)([a-z]+(?:-[a-z]+)*)(<\/code><\/td>)/g;

/** Gives an anchor to each row of a table that begins with an error code. */
export const anchorRows = (html: string) => html.replace(CODE_ROW, '<tr id="$3"$1>$2$3$4');

const HEADING_CONTENT = /(<h[1-6]\b[^>]*>)(.*?)(<\/h[1-6]>)/gs;
const TEXT_PART = /(^|>)([^<]+)/g;
const HUMP = /(?<=[a-z0-9])(?=[A-Z])|(?<=[/_-])/g;

/** Lets names in headings break into lines before a capital letter or after a hyphen, and only there. */
export const breakHeadings = (html: string) =>
	html.replace(
		HEADING_CONTENT,
		(_, open: string, content: string, close: string) =>
			open +
			content.replace(
				TEXT_PART,
				(__, start: string, text: string) => start + text.replace(HUMP, "<wbr>"),
			) +
			close,
	);

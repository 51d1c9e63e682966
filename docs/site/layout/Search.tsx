import type { Words } from "../language.ts";
import { INDEX_FILE } from "../search/searchIndex.ts";

interface Props {
	readonly words: Words;
	readonly href: (url: string) => string;
}

/** The search of the whole site; the client's script loads the index when a reader opens it. */
export const Search = ({ words: { say }, href }: Props) => (
	<>
		<button type="button" id="search-open" class="needs-script">
			{say("Search", "搜索")}
		</button>
		<dialog
			id="search"
			aria-label={say("Search", "搜索")}
			data-index={href(INDEX_FILE)}
			data-base={href("./")}
			data-none={say("Nothing found.", "没有结果。")}
			data-failed={say("The search could not be loaded.", "无法加载搜索。")}
		>
			<input
				role="combobox"
				id="search-input"
				aria-label={say(
					"Search figures, statements, guides and the API",
					"搜索数据、表述、指南和API",
				)}
				aria-controls="search-results"
				aria-autocomplete="list"
				aria-expanded="false"
				autocapitalize="off"
				autocomplete="off"
				spellcheck={false}
				placeholder={say("bauxite, 159, 铝土矿, share …", "铝土矿、159、对外依存度…")}
				maxLength={100}
			/>
			<div role="listbox" id="search-results" aria-label={say("Results", "结果")} />
			<p id="search-status" role="status" />
		</dialog>
	</>
);

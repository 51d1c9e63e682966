import MiniSearch from "minisearch";
import type { Entry } from "../../search/Entry.ts";
import { options } from "../../search/options.ts";

/** What is shown of something found. */
export type Hit = Pick<
	Entry,
	"kind" | "url" | "title" | "value" | "chineseUrl" | "chineseTitle" | "chineseValue"
>;

export interface Engine {
	search(text: string): readonly Hit[];
}

const MOST = 20;

/** Loads the index from its address. */
export async function loadEngine(address: string): Promise<Engine> {
	const response = await fetch(address);
	const index = await MiniSearch.loadJSONAsync<Entry>(await response.text(), options);
	return {
		search(text) {
			const all = index.search(text);
			const found = all.length > 0 ? all : index.search(text, { combineWith: "OR" });
			return found.slice(0, MOST) as unknown as readonly Hit[];
		},
	};
}

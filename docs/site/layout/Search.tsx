/** The search over the reference and the guides; TypeDoc's script finds its parts by their ids. */
export const Search = () => (
	<>
		<button type="button" id="tsd-search-trigger" class="needs-script">
			Search
		</button>
		<dialog id="tsd-search" aria-label="Search">
			<input
				role="combobox"
				id="tsd-search-input"
				aria-label="Search the reference and the guides"
				aria-controls="tsd-search-results"
				aria-autocomplete="list"
				aria-expanded="true"
				autocapitalize="off"
				autocomplete="off"
				spellcheck={false}
				placeholder="The name of a function, figure or guide"
				maxLength={100}
			/>
			{/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: TypeDoc's script fills in <li role="option"> */}
			<ul role="listbox" id="tsd-search-results" aria-label="Found" />
			<div id="tsd-search-status" aria-live="polite" aria-atomic="true">
				<div>Loading the index</div>
			</div>
		</dialog>
	</>
);

import { figures } from "../revision.ts";
import { facets } from "./facets.ts";
import { columns } from "./figureColumns.ts";

const sortings = columns.flatMap(({ title, sort }) =>
	sort === undefined
		? []
		: [
				{ value: sort, text: `${title}, ascending` },
				{ value: `-${sort}`, text: `${title}, descending` },
			],
);

/** Search, filters and order; the client's script makes them work and keeps them in the address. */
export const FigureFilters = () => (
	<form id="filters" class="filters needs-script" role="search" aria-label="Figures">
		<label class="field wide">
			<span>Search</span>
			<input
				type="search"
				name="q"
				placeholder="bauxite, 铝土矿, over, Guinea …"
				autocomplete="off"
			/>
		</label>
		{facets.map(({ name, title, options }) => (
			<label key={name} class="field">
				<span>{title}</span>
				<select name={name}>
					<option value="">All</option>
					{options.map(({ value, text, count }) => (
						<option key={value} value={value}>
							{text} ({count})
						</option>
					))}
				</select>
			</label>
		))}
		<label class="field">
			<span>Order</span>
			<select name="sort">
				<option value="">The report's order</option>
				{sortings.map(({ value, text }) => (
					<option key={value} value={value}>
						{text}
					</option>
				))}
			</select>
		</label>
		<p class="filters-end">
			<output aria-live="polite" data-total={figures.length}>
				{figures.length} figures
			</output>
			<button type="reset">Show all</button>
		</p>
	</form>
);

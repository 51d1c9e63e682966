import type { Words } from "../../language.ts";
import { figures } from "../../revision.ts";
import { columns, optionalColumns } from "./columns.ts";
import { facets } from "./facets.ts";

interface Props {
	readonly words: Words;
	/** Address of the figures as rows. */
	readonly rows: string;
}

const sortings = ({ say, label }: Words) =>
	columns.flatMap(({ title, sort }) =>
		sort === undefined
			? []
			: [
					{ value: sort, text: label(title) + say(", ascending", "，升序") },
					{ value: `-${sort}`, text: label(title) + say(", descending", "，降序") },
				],
	);

/** Search, filters, order and columns; the client's script keeps them in the address. */
export const FigureFilters = ({ words, rows }: Props) => {
	const { say, label } = words;
	const total = figures.length;
	return (
		<form
			id="filters"
			class="filters needs-script"
			role="search"
			aria-label={say("Figures", "数据")}
			data-rows={rows}
		>
			<label class="field search-field">
				<span class="visually-hidden">{say("Search", "搜索")}</span>
				<input
					type="search"
					name="q"
					placeholder={say("bauxite, 铝土矿, over …", "铝土矿、几内亚、超过…")}
					autocomplete="off"
				/>
			</label>
			{facets.map(({ name, title, options }) => (
				<label key={name} class="field">
					<span class="visually-hidden">{label(title)}</span>
					<select name={name}>
						<option value="">{label(title)}</option>
						{options.map(({ value, text, count }) => (
							<option key={value} value={value} data-text={label(text)}>
								{label(text)} ({count})
							</option>
						))}
					</select>
				</label>
			))}
			<label class="field">
				<span class="visually-hidden">{say("Order", "排序")}</span>
				<select name="sort">
					<option value="">{say("Report order", "报告顺序")}</option>
					{sortings(words).map(({ value, text }) => (
						<option key={value} value={value}>
							{text}
						</option>
					))}
				</select>
			</label>
			<details class="columns-choice">
				<summary>{say("Columns", "列")}</summary>
				<fieldset>
					<legend class="visually-hidden">{say("Columns", "列")}</legend>
					{optionalColumns.map(({ id, title }) => (
						<label key={id}>
							<input type="checkbox" name="hide" value={id} data-inverted checked /> {label(title)}
						</label>
					))}
				</fieldset>
			</details>
			<button type="button" class="csv">
				CSV
			</button>
			<p class="filters-end">
				<output
					aria-live="polite"
					data-all={say("# figures", "#项数据")}
					data-some={say("# of ## figures", "##项数据中的#项")}
				>
					{say(`${total} figures`, `${total}项数据`)}
				</output>
				<span class="active-filters" />
				<button type="reset" hidden>
					{say("Show all", "全部显示")}
				</button>
			</p>
		</form>
	);
};

import type { Chart } from "../../charts/Chart.ts";

/** The data of a chart as a table. */
export const ChartTable = ({ chart: { id, columns, rows } }: { readonly chart: Chart }) => (
	<div class="table-scroll" role="group" aria-labelledby={`${id}-data`} tabindex={0}>
		<table>
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column} scope="col">
							{column}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(([first, ...cells]) => (
					<tr key={cells.join()}>
						<th scope="row">{first}</th>
						{cells.map((cell, index) => (
							<td key={columns[index + 1]}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</div>
);

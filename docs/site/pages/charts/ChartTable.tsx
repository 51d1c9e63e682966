import type { Chart } from "../../charts/Chart.ts";

/**
 * The data of a chart as a table, whose rows are cards on a phone. A browser does not treat a card as a
 * table, so the roles are added.
 */
export const ChartTable = ({ chart: { id, columns, rows } }: { readonly chart: Chart }) => (
	<div class="table-scroll" role="group" aria-labelledby={`${id}-data`} tabindex={0}>
		<table class="cards chart-data" role="table">
			<thead role="rowgroup">
				<tr role="row">
					{columns.map((column) => (
						<th key={column} role="columnheader" scope="col">
							{column}
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map(([first, ...cells]) => (
					<tr key={cells.join()} role="row">
						<th role="rowheader" scope="row">
							{first}
						</th>
						{cells.map((cell, index) => (
							<td key={columns[index + 1]} role="cell" data-title={columns[index + 1]}>
								{cell}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	</div>
);

/**
 * @typedef {import('../../bench/harness.ts').Row} Row
 */

/**
 * Whether a row is above the ratio it means to stay under.
 * @param {Row} row
 */
export const isOver = ({ ratio, limit }) => limit !== undefined && ratio > limit

/**
 * The rows as a table for people.
 * @param {Row[]} rows
 * @returns {string}
 */
export function table(rows) {
  const lines = [
    ['benchmark', 'ours', 'rival', 'ratio', 'limit', '', 'beside'],
    ...rows.map((row) => [
      row.name,
      `${number(row.ours)} ${row.unit}`,
      `${number(row.rival)} ${row.unit}`,
      row.ratio.toFixed(2),
      row.limit === undefined ? '' : row.limit.toFixed(2),
      isOver(row) ? 'OVER' : '',
      row.rivalName + (row.note ? ` (${row.note})` : ''),
    ]),
  ]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const numeric = new Set([1, 2, 3, 4])
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          numeric.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

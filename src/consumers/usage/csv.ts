/** What stands in a field of a table. */
type Cell = string | number

/**
 * A table as CSV (RFC 4180): fields between quotes where they must be, lines that end in CR LF, and
 * at the beginning the mark by which Excel knows UTF-8.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`

function field(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : harmless(cell)
  return /[",\r\n\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A text that no program of tables takes for a formula: before what begins as one stands an
 * apostrophe (OWASP, "CSV Injection"; the signs of full width are taken for the same in East Asian
 * editions). White space before it is passed over as some programs do.
 */
const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

/** A value of a rich text field. */
interface State {
  root: { type: 'root'; version: 1; children: unknown[] }
}

const state = (children: unknown[]): State => ({ root: { type: 'root', version: 1, children } })

/** Plain text as rich text: a paragraph for each line that is not empty. */
export const paragraphsOf = (text: string): State =>
  state(
    text
      .split(/\r\n|[\r\n]/u)
      .filter((line) => line.trim() !== '')
      .map((line) => ({
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text: line }],
      })),
  )

/** The rows of a blocks field as rich text with only block nodes. */
export const stateOfBlocks = (rows: readonly unknown[]): State =>
  state(rows.map((fields) => ({ type: 'block', version: 2, fields })))

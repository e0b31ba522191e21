/** Positions and numbers as readers are handed them: text that says nothing to them. */

const written = (text: string): string => Buffer.from(text, 'utf8').toString('base64url')

/** What a cursor says; nothing for what we have not written: it would be written otherwise. */
function read(cursor: string): string | undefined {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  return cursor !== '' && written(text) === cursor ? text : undefined
}

/** The cursor behind a position of the list. */
export const cursorOf = (position: string): string => written(position)

/** An instant, the article's collection and id, and a locale (`positionOf`). */
const position = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z [^\s:\0]{1,100}:[^\s\0]{1,200} [^\s\0]{1,50}$/u

/** The position that a cursor names; nothing for what is no cursor. */
export function positionIn(cursor: string): string | undefined {
  const text = read(cursor)
  return text !== undefined && position.test(text) && !Number.isNaN(Date.parse(text.slice(0, 24)))
    ? text
    : undefined
}

/** The cursor behind the change with this number. */
export const cursorOfNumber = (number: number): string => written(`change ${number}`)

/** The number that a cursor names; nothing for what is no cursor. */
export function numberIn(cursor: string): number | undefined {
  const digits = /^change (0|[1-9]\d{0,14})$/u.exec(read(cursor) ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

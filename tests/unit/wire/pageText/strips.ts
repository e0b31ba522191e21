import type { Strip } from '../../../../src/wire/pageText/text/Strip.ts'

/** A strip of a text that stands at offset `from` of the input. */
export const stripOf = (text: string, from = 0): Strip => ({
  text,
  at: Array.from({ length: text.length }, (_, i) => from + i),
})

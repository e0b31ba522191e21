import { toStream } from './stream.ts'

/** A word of the lexicon or a name of the register, as the stream would read it. */
export function foldWord(word: string): Uint16Array {
  const stream = toStream(word)
  return stream.code.slice(0, stream.length)
}

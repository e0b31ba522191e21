import { wordedLines } from '../../story/words/wordedLines.ts'
import type { PublishedBlock } from '../published/types.ts'
import { lineText } from './lineText.ts'

/** The running words of a body, a line each: no pictures, no boxes. */
export const bodyWords = (body: readonly PublishedBlock[]): string =>
  body.flatMap((block) => wordedLines(block, lineText)).join('\n')

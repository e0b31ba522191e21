import type { KnownSource } from '../../../attribution/KnownSource.ts'
import { registerOf } from '../../../attribution/registerOf.ts'
import { assemble, type AssembledPage } from '../assemble.ts'
import { marksOf } from '../marks/marksOf.ts'
import type { Refused } from '../open/inThread.ts'
import { pdfLimits } from '../open/limits.ts'
import type { RawPage, RawPicture } from '../open/RawPage.ts'

/** A page as it was understood, with the pixels of its pictures. */
export interface LaidOut {
  page: AssembledPage
  /** Those of `page.pictures`, by the name that they have there. */
  pictures: RawPicture[]
}

/**
 * Understands what is painted on a page. It runs in the thread that read the PDF: a page of a hundred
 * thousand scattered glyphs takes minutes, and ends with the thread.
 *
 * @param sources the newsroom's own, which are read beside the register
 */
export function readLayout(raw: RawPage, sources: readonly KnownSource[]): LaidOut | Refused {
  const marks = marksOf(raw)
  if (marks.glyphs.length > pdfLimits.glyphs)
    return {
      refused: 'too-heavy',
      message: `The page has ${marks.glyphs.length} characters; at most ${pdfLimits.glyphs} are read.`,
    }
  if (marks.glyphs.length === 0) return emptyPage(raw)
  const register = registerOf(sources)
  const page = assemble(marks, (words) => [...register.credits(words)])
  const used = new Set([...page.pictures.values()].map(({ id }) => id))
  return { page, pictures: raw.pictures.filter(({ id }) => used.has(id)) }
}

/** A page without text is a picture of one, or has nothing on it. */
const emptyPage = ({ operators }: RawPage): Refused =>
  operators.some(({ op }) => op === 'picture' || op === 'showText')
    ? {
        refused: 'scan',
        message:
          'The page is a picture: a scan, or type made into outlines. It has no text that could be read; it needs OCR first.',
      }
    : { refused: 'empty', message: 'Nothing is printed on the page.' }

import type { Language } from '../language/Language.ts'
import { labelOf } from '../gate/messages/labelOf.ts'
import { importMessages } from './messages/index.ts'
import type { ReviewMark } from '../wire/pageText/types.ts'

/** What a mark's path is called among the fields of the stored document, where it differs. */
const fieldOf: Readonly<Record<string, string>> = {
  text: 'caption',
  credit: 'sources',
  'credit.sources': 'sources',
}

/**
 * What an editor must look at in a draft, one line for each field, as the draft's `review` keeps
 * it. The reader's own note is English and follows in English only.
 */
export const reviewNote = (marks: readonly ReviewMark[], language: Language): string =>
  marks
    .map((mark) => {
      const label = reviewLabel(mark.path, language)
      const reason = importMessages[language][mark.why]
      return language === 'en' ? `${label}: ${reason}. ${mark.note}` : `${label}：${reason}`
    })
    .join('\n')

/** What people call a field of a draft, by its path in a mark. */
export function reviewLabel(path: string, language: Language): string {
  const { bylines, quote, paragraph } = importMessages[language]
  const block = /^body\.(?<index>\d+)$/u.exec(path)?.groups?.index
  if (block !== undefined) return paragraph(Number(block) + 1)
  if (path === 'bylines') return bylines
  return path === 'quote' ? quote : labelOf(fieldOf[path] ?? path, language)
}

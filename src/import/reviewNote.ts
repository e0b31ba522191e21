import type { Language } from '../language/Language.ts'
import { labelOf } from '../gate/messages/labelOf.ts'
import type { ReviewMark } from '../wire/pageText/types.ts'
import { importMessages } from './messages/index.ts'

/** What a mark's path is called among the fields of the stored document. */
const fieldOf: Readonly<Record<string, string>> = {
  text: 'caption',
  credit: 'sources',
  'credit.sources': 'sources',
}

/**
 * What an editor must look at, one line for each field, as it is kept in the draft's `review`. The reader's own note, which is
 * English, follows in English.
 */
export const reviewNote = (marks: readonly ReviewMark[], language: Language): string =>
  marks
    .map((mark) => {
      const label = labelOf(fieldOf[mark.path] ?? mark.path, language)
      const why = importMessages[language][mark.why]
      return language === 'en' ? `${label}: ${why}. ${mark.note}` : `${label}：${why}`
    })
    .join('\n')

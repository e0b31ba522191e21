import type { Language } from '../gate/messages/index.ts'
import { labelOf } from '../gate/messages/labelOf.ts'
import type { ReviewMark } from '../wire/pageText/types.ts'

/** What a mark's path is called among the fields of the stored document, where it differs. */
const fieldOf: Readonly<Record<string, string>> = {
  text: 'caption',
  credit: 'sources',
  'credit.sources': 'sources',
}

const reasons: Record<Language, Record<ReviewMark['why'], string>> = {
  zhHant: { found: '由版面讀出，請對照', uncertain: '讀法不確定，請細看', missing: '版面文字裡沒有，請補上' },
  zhHans: { found: '由版面读出，请对照', uncertain: '读法不确定，请细看', missing: '版面文字里没有，请补上' },
  en: { found: 'read from the page', uncertain: 'not certain', missing: 'missing' },
}

/**
 * What an editor must look at in a draft, one line for each field, as the draft's `review` keeps
 * it. The reader's own note is English and follows in English only.
 */
export const reviewNote = (marks: readonly ReviewMark[], language: Language): string =>
  marks
    .map(({ path, why, note }) => {
      const label = labelOf(fieldOf[path] ?? path, language)
      const reason = reasons[language][why]
      return language === 'en' ? `${label}: ${reason}. ${note}` : `${label}：${reason}`
    })
    .join('\n')

import type { Register } from '../../../attribution/index.ts'
import { creditLine } from '../../../story/words/creditLine.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import type { Sidebar } from '../../../story/types.ts'
import type { Text } from '../Layout.ts'
import type { TextStyle } from '../../templates/types.ts'
import { blocksText, isEmpty, type BlockStyles } from './blocksText.ts'
import { plain } from './runsOf.ts'

const STYLES: BlockStyles = { paragraph: 'box-body', subhead: 'box-point', quotation: 'box-quote' }

/**
 * The words of a box in order: title, quotation with its work, gloss, introduction, ◆ points, text,
 * sources.
 */
export function boxText(box: Sidebar, register: Register): Text[] {
  const { quote, locale } = box
  const line = (style: TextStyle, text: string): Text => ({ style, runs: [plain(text)] })
  return [
    line('box-title', box.title),
    line('box-quote', quoted(quote.text, locale)),
    line('box-work', workOf(quote, locale)),
    line('box-gloss', quote.gloss),
    line('box-intro', box.intro),
    ...box.points.flatMap(({ heading, items }) => [
      line('box-point', heading),
      ...items.filter((text) => !isBlank(text)).map((text) => line('box-item', `◆${text}`)),
    ]),
    ...blocksText(box.body, STYLES),
    line('box-source', creditLine(box, register)),
  ].filter((paragraph) => !isEmpty(paragraph))
}

/** Puts somebody's words into quotation marks, unless an editor typed them. */
function quoted(text: string, locale: string): string {
  const words = text.trim()
  if (words === '' || /^[「『“‘"]/u.test(words)) return words
  return locale === 'zh-Hans' || !locale.startsWith('zh') ? `“${words}”` : `「${words}」`
}

/** 「——《荀子．修身》」: the work, and the speaker where the work does not name him. */
function workOf({ work, speaker }: Sidebar['quote'], locale: string): string {
  const names = [work.includes(speaker.trim()) ? '' : speaker, work].filter((text) => !isBlank(text))
  if (names.length === 0) return ''
  return locale.startsWith('zh') ? `——${names.join('')}` : `— ${names.join(', ')}`
}

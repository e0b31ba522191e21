import type { Register } from '../../../attribution/index.ts'
import { creditLine } from '../../../story/words/creditLine.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { quoted } from '../../../story/words/quoted.ts'
import { runInQuotation } from '../../../story/words/runInQuotation.ts'
import { titleQuotes } from '../../../story/words/titleQuotes.ts'
import type { Sidebar } from '../../../story/types.ts'
import type { Text } from '../Layout.ts'
import type { TextStyle } from '../../templates/types.ts'
import { blocksText, isEmpty, type BlockStyles } from './blocksText.ts'
import { plain } from './runsOf.ts'

const STYLES: BlockStyles = { paragraph: 'box-body', subhead: 'box-point', quotation: 'box-quote' }

/**
 * The words of a box in order: title, introduction, what leads up to the quotation, the quotation
 * with its work and gloss, ◆ points, what follows, sources.
 */
export function boxText(box: Sidebar, register: Register): Text[] {
  const before = box.quoteIn?.after ?? 0
  return [
    line('box-title', box.title),
    line('box-intro', box.intro),
    ...blocksText(box.body.slice(0, before), STYLES),
    ...quoteText(box),
    ...box.points.flatMap(({ heading, items }) => [
      line('box-point', heading),
      ...items.filter((text) => !isBlank(text)).map((text) => line('box-item', `◆${text}`)),
    ]),
    ...blocksText(box.body.slice(before), STYLES),
    line('box-source', creditLine(box, register)),
  ].filter((paragraph) => !isEmpty(paragraph))
}

const line = (style: TextStyle, text: string): Text => ({ style, runs: [plain(text)] })

/**
 * A quotation that the box tells in a sentence is set as one; another in display type, unless the
 * title right above has the same words.
 */
function quoteText(box: Sidebar): Text[] {
  const { quote, locale } = box
  const sentence = runInQuotation(box)
  if (sentence !== '') return [line('box-body', sentence)]
  return [
    ...(titleQuotes(box) ? [] : [line('box-quote', quoted(quote.text, locale))]),
    line('box-work', workOf(quote, locale)),
    line('box-gloss', quote.gloss),
  ]
}

/** 「——《荀子．修身》」: the work, and the speaker where the work does not name him. */
function workOf({ work, speaker }: Sidebar['quote'], locale: string): string {
  const names = [work.includes(speaker.trim()) ? '' : speaker, work].filter((text) => !isBlank(text))
  if (names.length === 0) return ''
  return locale.startsWith('zh') ? `——${names.join('')}` : `— ${names.join(', ')}`
}

import { isBlank } from '../../attribution/text/isBlank.ts'
import { languageOf } from '../../language/Language.ts'
import { storyMessages } from '../../story/messages/index.ts'
import { aroundQuote } from '../published/aroundQuote.ts'
import { besideBody } from '../published/besideBody.ts'
import { signatures } from './signatures.ts'
import type {
  PublishedBlock,
  PublishedFields,
  PublishedPhoto,
  PublishedSidebar,
  PublishedStory,
} from '../published/types.ts'
import { lineText } from './lineText.ts'

/**
 * The whole of a story's body in plain text: its credit, its paragraphs with a blank line between
 * them, captions and boxes with their credits, signatures, corrections.
 */
export function bodyText(story: PublishedStory): string {
  const { photos, sidebars } = besideBody(story)
  const parts = [
    story.openingCredit ?? '',
    ...photos.map(photoText),
    ...(story.body ?? []).map((block) => blockText(block, '')),
    ...sidebars.map(boxText),
    ...signatures(story),
    ...correctionsText(story),
  ]
  return parts.filter((part) => !isBlank(part)).join('\n\n')
}

/** What was corrected, each in words. */
export const correctionsText = ({ corrections = [], locale }: PublishedFields): string[] =>
  corrections.map(({ text }) => storyMessages[languageOf(locale)].correction(text))

function blockText(block: PublishedBlock, margin: string): string {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
    case 'subhead':
      return lineText(block.children)
    case 'list':
      return listText(block, margin)
    case 'rule':
      return '———'
    case 'photo':
      return photoText(block.photo)
    case 'sidebar':
      return boxText(block.sidebar)
  }
}

function listText(
  { style, start = 1, items }: Extract<PublishedBlock, { type: 'list' }>,
  margin: string,
): string {
  const lines = items.map(({ children, checked }, at) => {
    const sign = style === 'number' ? `${start + at}.` : checked === undefined ? '•' : checked ? '☑' : '☐'
    const words = children.map((child) => blockText(child, `${margin}  `))
    return `${margin}${sign} ${words.join('\n')}`
  })
  return lines.join('\n')
}

const photoText = ({ caption, captionCredit, madeLabel }: PublishedPhoto): string =>
  [caption, captionCredit, madeLabel].filter((part) => part !== undefined).join('　')

function boxText(box: PublishedSidebar): string {
  const { title, intro, points = [], creditLine } = box
  const { before, following } = aroundQuote(box)
  const words = (blocks: readonly PublishedBlock[]) => blocks.map((block) => blockText(block, ''))
  const lines = points.flatMap(({ heading, items = [] }, at) => [
    `${at + 1}. ${heading ?? ''}`,
    ...items.map((item) => `  • ${item}`),
  ])
  const quoted = quoteLines(box)
  const parts = [title, intro, ...words(before), ...quoted, ...lines, ...words(following), creditLine]
  return parts.filter((part) => part !== undefined && !isBlank(part)).join('\n')
}

function quoteLines({ quote = {} }: PublishedSidebar): (string | undefined)[] {
  if (quote.sentence !== undefined) return [quote.sentence]
  const from = [quote.speaker, quote.work].filter((part) => part !== undefined).join('　')
  return [quote.text, from, quote.gloss]
}

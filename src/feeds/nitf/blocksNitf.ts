import { mixed } from '../../xml/mixed.ts'
import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import type { PublishedBlock, PublishedItem, PublishedSidebar } from '../published/types.ts'
import { aroundQuote } from '../published/aroundQuote.ts'
import { isWordless } from '../text/isWordless.ts'
import { lineNitf } from './lineNitf.ts'
import { mediaNitf } from './mediaNitf.ts'

type BoxWriter = (box: PublishedSidebar) => XmlElement

/**
 * Blocks in NITF; paragraphs without words are left out.
 *
 * @param boxOf how a box is written where these blocks stand: `block` is only allowed in a body
 */
export const blocksNitf = (blocks: readonly PublishedBlock[], boxOf: BoxWriter): XmlElement[] =>
  blocks.filter((block) => !isWordless(block)).flatMap((block) => blockNitf(block, boxOf))

function blockNitf(block: PublishedBlock, boxOf: BoxWriter): XmlElement | XmlElement[] {
  switch (block.type) {
    case 'paragraph':
      return mixed('p', {}, ...lineNitf(block.children))
    case 'subhead':
      return mixed('hl2', {}, ...lineNitf(block.children))
    case 'quotation':
      return element('bq', {}, element('block', {}, mixed('p', {}, ...lineNitf(block.children))))
    case 'list':
      return listNitf(block)
    case 'rule':
      return element('hr')
    case 'photo':
      return mediaNitf(block.photo)
    case 'sidebar':
      return boxOf(block.sidebar)
  }
}

/** A list must have an item. */
function listNitf({ style, start, items }: Extract<PublishedBlock, { type: 'list' }>): XmlElement[] {
  if (items.length === 0) return []
  const name = style === 'number' ? 'ol' : 'ul'
  return [element(name, { seqnum: name === 'ol' ? start : undefined }, ...items.map(itemNitf))]
}

function itemNitf({ children, checked }: PublishedItem): XmlElement {
  const [first, ...rest] = children
  const tick = checked === undefined ? '' : checked ? '☑ ' : '☐ '
  if (first?.type !== 'paragraph') return mixed('li', {}, tick, ...blocksNitf(children, quotedBox))
  return mixed('li', {}, tick, ...lineNitf(first.children), ...blocksNitf(rest, quotedBox))
}

/** Where no `block` may stand, a quotation may, and that holds one. */
const quotedBox: BoxWriter = (box) => element('bq', {}, boxNitf(box))

/** A box as a block of the body, with its credit as the source of its data. */
export const boxNitf: BoxWriter = (box) => {
  const { before, following } = aroundQuote(box)
  return element(
    'block',
    { class: `box ${box.kind}` },
    element('hl2', {}, box.title),
    ...textElement('p', box.intro),
    ...blocksNitf(before, quotedBox),
    ...quoteNitf(box),
    ...pointsNitf(box),
    ...blocksNitf(following, quotedBox),
    element('datasource', {}, box.creditLine),
  )
}

function quoteNitf({ quote: { text, speaker, work, gloss, sentence } = {} }: PublishedSidebar): XmlElement[] {
  if (sentence !== undefined) return textElement('p', sentence, { class: 'quotation' })
  const from = [speaker, work].filter((part) => part !== undefined).join('　')
  const quoted = text === undefined ? [] : [element('block', {}, element('p', {}, text))]
  const credit = quoted.length === 0 ? textElement('p', from) : []
  return [
    ...quoted.map((block) => element('bq', {}, block, ...textElement('credit', from))),
    ...credit,
    ...textElement('p', gloss, { class: 'gloss' }),
  ]
}

function pointsNitf({ points = [] }: PublishedSidebar): XmlElement[] {
  if (points.length === 0) return []
  const items = points.map(({ heading = '', items: lines = [] }) => {
    const inner = lines.map((line) => element('li', {}, line))
    return mixed('li', {}, heading, ...(inner.length > 0 ? [element('ul', {}, ...inner)] : []))
  })
  return [element('ol', {}, ...items)]
}

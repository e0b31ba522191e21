import type { XmlElement } from '../../xml/XmlElement.ts'
import { isWordless } from '../text/isWordless.ts'
import type { PublishedBlock, PublishedItem } from '../published/types.ts'
import { figureHtml } from './figureHtml.ts'
import { html } from './html.ts'
import { lineHtml } from './lineHtml.ts'

type List = Extract<PublishedBlock, { type: 'list' }>

/**
 * Blocks as HTML. A paragraph without words is left out: it is there for its space, which readers
 * make themselves.
 *
 * @param boxHtml how a box is written: it holds blocks itself
 */
export const blocksHtml = (blocks: readonly PublishedBlock[], boxHtml: BoxWriter): XmlElement[] =>
  blocks.filter((block) => !isWordless(block)).flatMap((block) => blockHtml(block, boxHtml))

type BoxWriter = (box: Extract<PublishedBlock, { type: 'sidebar' }>['sidebar']) => XmlElement

function blockHtml(block: PublishedBlock, boxHtml: BoxWriter): XmlElement | XmlElement[] {
  switch (block.type) {
    case 'paragraph':
      return html('p', { dir: block.direction }, ...lineHtml(block.children))
    case 'quotation':
      return html('blockquote', { dir: block.direction }, html('p', {}, ...lineHtml(block.children)))
    case 'subhead':
      // The first level is the headline's, which stands above the body.
      return html(`h${Math.max(2, block.level)}`, { dir: block.direction }, ...lineHtml(block.children))
    case 'list':
      return listHtml(block, boxHtml)
    case 'rule':
      return html('hr')
    case 'photo':
      return figureHtml(block.photo)
    case 'sidebar':
      return boxHtml(block.sidebar)
  }
}

function listHtml({ style, start, direction, items }: List, boxHtml: BoxWriter): XmlElement {
  const name = style === 'number' ? 'ol' : 'ul'
  const first = name === 'ol' && start !== undefined ? start : undefined
  return html(name, { start: first, dir: direction }, ...items.map((item) => itemHtml(item, boxHtml)))
}

function itemHtml({ children, checked }: PublishedItem, boxHtml: BoxWriter): XmlElement {
  const [first, ...rest] = children
  const tick = checked === undefined ? '' : checked ? '☑ ' : '☐ '
  // The words of an item are no paragraph of their own, unless there are several.
  if (first?.type !== 'paragraph') return html('li', {}, tick, ...blocksHtml(children, boxHtml))
  return html('li', { dir: first.direction }, tick, ...lineHtml(first.children), ...blocksHtml(rest, boxHtml))
}

import type { XmlElement } from '../../xml/XmlElement.ts'
import type { PublishedSidebar } from '../published/types.ts'
import { aroundQuote } from '../published/aroundQuote.ts'
import { blocksHtml } from './blocksHtml.ts'
import { html } from './html.ts'

/** A box, with its credit at the end. */
export function boxHtml(box: PublishedSidebar): XmlElement {
  const { before, following } = aroundQuote(box)
  return html(
    'aside',
    { class: `box ${box.kind}` },
    html('h3', {}, box.title),
    ...lineIf('p', box.intro),
    ...blocksHtml(before, boxHtml),
    ...quoteHtml(box),
    ...pointsHtml(box),
    ...blocksHtml(following, boxHtml),
    html('p', { class: 'credit' }, box.creditLine),
  )
}

const lineIf = (name: string, text: string | undefined, className?: string): XmlElement[] =>
  text === undefined ? [] : [html(name, { class: className }, text)]

function quoteHtml({ quote = {} }: PublishedSidebar): XmlElement[] {
  const { text, speaker, work, gloss, sentence } = quote
  if (sentence !== undefined) return lineIf('p', sentence, 'quotation')
  const said = [...lineIf('span', speaker), ...lineIf('cite', work)]
  return [
    ...(text === undefined ? [] : [html('blockquote', {}, html('p', {}, text))]),
    ...(said.length === 0
      ? []
      : [html('p', { class: 'from' }, ...said.flatMap((part) => [' ', part]).slice(1))]),
    ...lineIf('p', gloss, 'gloss'),
  ]
}

function pointsHtml({ points = [] }: PublishedSidebar): XmlElement[] {
  if (points.length === 0) return []
  const items = points.map(({ heading, items: lines = [] }) =>
    html('li', {}, ...lineIf('strong', heading), ...listOf(lines)),
  )
  return [html('ol', {}, ...items)]
}

const listOf = (lines: readonly string[]): XmlElement[] =>
  lines.length === 0 ? [] : [html('ul', {}, ...lines.map((line) => html('li', {}, line)))]

import { mixed } from '../../xml/mixed.ts'
import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import type { PublishedByline, PublishedFields } from '../published/types.ts'

/** What stands over a story: its headlines, rights, credit, signatures, sources, dateline, abstract. */
export const bodyHead = (story: PublishedFields): XmlElement =>
  element(
    'body.head',
    {},
    element(
      'hedline',
      {},
      element('hl1', {}, story.headline),
      ...textElement('hl2', story.kicker, { class: 'kicker' }),
      ...textElement('hl2', story.deck, { class: 'deck' }),
    ),
    ...textElement('rights', story.copyright),
    element('byline', { class: 'credit' }, story.creditLine),
    ...(story.byline ?? []).map(byline),
    ...distributor(story),
    ...dateline(story),
    ...(story.deck === undefined ? [] : [element('abstract', {}, element('p', {}, story.deck))]),
  )

const byline = ({ name, role }: PublishedByline): XmlElement =>
  mixed('byline', {}, element('person', {}, name), ...textElement('byttl', role))

/** Those whom the text came from, each by the register's key. */
function distributor({ sources = [], via = [] }: PublishedFields): XmlElement[] {
  const named = [...sources, ...via].map(({ key, name }) => element('org', { value: key }, name))
  return named.length === 0 ? [] : [mixed('distributor', {}, ...named)]
}

function dateline({ dateline: { place, date } = {} }: PublishedFields): XmlElement[] {
  const parts = [...textElement('location', place), ...textElement('story.date', date, { norm: date })]
  return parts.length === 0 ? [] : [mixed('dateline', {}, ...parts)]
}

import type { Payload } from 'payload'
import { defaultSlugs } from '../../src/options/slugs.ts'
import { paper } from './house.ts'
import { idIn } from './idIn.ts'
import type { Linked } from './putArticles.ts'
import { putDocument, type DocumentId } from './putDocument.ts'

const title = { 'zh-Hant': '本埠要聞', 'zh-Hans': '本埠要闻', en: 'City' }

/** Lays the stories, boxes and pictures out on a page of twelve columns. */
export function putPage(
  payload: Payload,
  { photos, boxes }: Linked,
  articles: ReadonlyMap<string, DocumentId>,
): Promise<DocumentId> {
  const article = (key: string) => ({ kind: 'article', article: idIn(articles, key) })
  const box = (key: string) => ({ kind: 'sidebar', sidebar: idIn(boxes, key), role: 'box' })
  const picture = (key: string) => ({ kind: 'photo', photo: idIn(photos, key), role: 'picture' })
  return putDocument(payload, {
    collection: defaultSlugs.pages,
    known: { title: { equals: title['zh-Hant'] }, edition: { equals: '示範版' } },
    data: {
      title: title['zh-Hant'],
      publication: paper['zh-Hant'],
      locale: 'zh-Hant',
      // Monday, 23 November 2026 in Hong Kong: noon, so that it is that day in any zone; on sale at
      // half past five.
      date: '2026-11-23T04:00:00.000Z',
      onSaleAt: '2026-11-22T21:30:00.000Z',
      edition: '示範版',
      section: 'A',
      number: 6,
      items: [
        { ...article('tram'), role: 'lead', columns: 8 },
        { ...picture('harbour'), columns: 8 },
        { ...box('quote'), columns: 4 },
        { ...article('trees'), role: 'second', columns: 8 },
        { ...picture('planting'), columns: 4 },
        { ...box('points'), columns: 4 },
        { ...article('observatory'), role: 'brief', columns: 4 },
        { ...picture('tide'), columns: 4 },
      ],
    },
    translated: (_, locale) => ({ title: title[locale], publication: paper[locale] }),
  })
}

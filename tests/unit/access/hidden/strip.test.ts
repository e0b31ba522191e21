import { describe, expect, it } from 'vitest'
import { strip } from '../../../../src/access/hidden/strip.ts'
import { idOf } from '../../../../src/rows/idOf.ts'
import { defaultSlugs } from '../../../../src/options/slugs.ts'

/** Photo, box and story 1 may be seen, all others not; no link at all leads to nothing that may. */
const isHidden = (_collection: string, link: unknown) => idOf(link) !== '1'
const stripped = (doc: Record<string, unknown>) => strip(doc, defaultSlugs, isHidden)

const secret = '只屬於那張圖'
const words = (text: string) => ({ type: 'text', text, version: 1 })
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const inList = (node: unknown) => ({ type: 'list', children: [{ type: 'listitem', children: [node] }] })
const inQuote = (node: unknown) => ({ type: 'quote', children: [node] })
const inBlock = (node: unknown) => ({ type: 'block', fields: { blockType: 'aside', text: body(node) } })

/** All that a link can be when there is nothing to see behind it. */
const nothing: [string, unknown][] = [
  ['null', null],
  ['an empty text', ''],
  ['a dangling id', 99],
  ['a dangling id of text', '507f1f77bcf86cd799439011'],
  ['a document that may not be seen', { id: 2, caption: secret }],
  ['an object without an id', {}],
]

describe.each(nothing)('a place whose link is %s', (_, link) => {
  it.each([
    ['a row', { photos: [{ id: 'r', photo: link, caption: secret }] }],
    ['a row in all locales', { photos: { 'zh-Hant': [{ photo: link, caption: secret }] } }],
    ['a row with its caption in all locales', { photos: [{ photo: link, caption: { en: secret } }] }],
    ['a row of some other list', { pictures: [{ photo: link, caption: secret }] }],
    ['a group', { hero: { photo: link, caption: secret, title: '首圖' } }],
    ['the document itself', { photo: link, caption: secret }],
    [
      'a block',
      { body: body({ type: 'block', fields: { blockType: 'photo', photo: link, caption: secret } }) },
    ],
    [
      'a block in a list',
      { body: body(inList({ type: 'block', fields: { blockType: 'photo', photo: link, caption: secret } })) },
    ],
    [
      'a block in a quote',
      {
        body: body(inQuote({ type: 'block', fields: { blockType: 'photo', photo: link, caption: secret } })),
      },
    ],
    [
      'a block in a block',
      {
        body: body(inBlock({ type: 'block', fields: { blockType: 'photo', photo: link, caption: secret } })),
      },
    ],
    [
      'an inline block',
      {
        body: body({
          type: 'paragraph',
          children: [{ type: 'inlineBlock', fields: { blockType: 'photo', photo: link, caption: secret } }],
        }),
      },
    ],
    ['a block of a field', { layout: [{ blockType: 'photo', photo: link, caption: secret }] }],
    ['a box in a block', { layout: [{ blockType: 'sidebar', sidebar: link, note: secret }] }],
    [
      'an upload in the text',
      { body: body({ type: 'upload', relationTo: 'photos', value: link, fields: { caption: secret } }) },
    ],
    [
      'a relationship in the text',
      { body: body({ type: 'relationship', relationTo: 'articles', value: link, label: secret }) },
    ],
    [
      'an upload in all locales',
      {
        body: {
          en: body({ type: 'upload', relationTo: 'photos', value: link, fields: { caption: secret } }),
        },
      },
    ],
    ['a link to one of several', { related: [{ relationTo: 'articles', value: link, note: secret }] }],
  ])('goes with its words as %s', (_place, doc) => {
    const read = JSON.stringify(stripped(doc))
    expect(read).not.toContain(secret)
    expect(read).not.toMatch(/99|507f1f77/u)
  })

  it('goes from the list of boxes', () => {
    expect(stripped({ sidebars: [1, link, { id: 1 }] })).toEqual({ sidebars: [1, { id: 1 }] })
    expect(stripped({ sidebars: { en: [link] } })).toEqual({ sidebars: { en: [] } })
  })

  it('goes as a link, and its words stay', () => {
    const doc = { relationTo: 'articles', value: link }
    const dead = { type: 'link', fields: { linkType: 'internal', doc }, children: [words('詳見前文')] }
    const read = stripped({ body: body({ type: 'paragraph', children: [words('甲'), dead] }) })
    expect(read).toEqual({ body: body({ type: 'paragraph', children: [words('甲'), words('詳見前文')] }) })
  })
})

it('a row, a block and a link go when the link is not there at all', () => {
  const dead = { type: 'link', fields: { linkType: 'internal' }, children: [words('詳見前文')] }
  const doc = {
    photos: [{ caption: secret }],
    body: body(
      { type: 'block', fields: { blockType: 'photo', caption: secret } },
      { type: 'paragraph', children: [dead] },
    ),
  }
  expect(stripped(doc)).toEqual({
    photos: [],
    body: body({ type: 'paragraph', children: [words('詳見前文')] }),
  })
})

it('what may be seen stays as it is', () => {
  const doc = {
    headline: '園圃',
    photos: [{ photo: 1, caption: '甲' }, { photo: { id: '1', caption: '乙' } }],
    sidebars: [1],
    byline: [{ name: '陳大文', source: null }],
    points: [{ heading: '一', items: [{ text: '二' }] }],
    body: body(
      { type: 'block', fields: { blockType: 'photo', photo: 1, caption: '丙' } },
      { type: 'block', fields: { blockType: 'map', place: '海濱' } },
      { type: 'link', fields: { linkType: 'custom', url: 'https://example.com', doc: null }, children: [] },
      {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo: 'articles', value: 1 } },
        children: [],
      },
    ),
    url: '/api/photos/file/a.jpg',
    embargoUntil: null,
  }
  expect(stripped(doc)).toEqual(doc)
})

describe('a link that would run something', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'java\tscript:alert(1)',
    'JAVASCRIPT&colon;alert(1)',
    '//elsewhere.example',
  ])('goes, and its words stay: %j', (url) => {
    const within = { type: 'link', fields: { url }, children: [words('丙')] }
    const link = { type: 'link', fields: { linkType: 'custom', url }, children: [words('乙'), within] }
    const auto = { type: 'autolink', fields: { url }, children: [words('丁')] }
    const old = { type: 'link', url, children: [words('戊')] }
    const read = stripped({ body: body(inList(link), auto, old), href: url, card: { url } })
    expect(JSON.stringify(read)).not.toContain(JSON.stringify(url).slice(1, -1))
    expect(JSON.stringify(read)).toMatch(/乙.*丙.*丁.*戊/u)
  })
})

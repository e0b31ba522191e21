import { describe, expect, it } from 'vitest'
import { stripOwn } from '../../../../src/access/hidden/stripOwn.ts'
import type { OwnLinks } from '../../../../src/rows/linkedAssets.ts'
import { idOf } from '../../../../src/rows/idOf.ts'

const fields: Record<string, string> = {
  hero: 'media',
  gallery: 'media',
  'card.image': 'media',
  author: 'people',
}
const links: OwnLinks = {
  known: new Set(['media', 'people']),
  linkOf: (name, blockType) => (blockType && fields[`${blockType}.${name}`]) ?? fields[name],
}

/** Of pictures only 1 may be seen; of people everybody. */
const isHidden = (collection: string, link: unknown) => collection === 'media' && idOf(link) !== '1'
const stripped = (doc: Record<string, unknown>) => stripOwn(doc, links, isHidden)

describe('a link of an app’s own document', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['to a picture that may be seen stays', { hero: 1 }, { hero: 1 }],
    ['to a hidden picture is empty', { hero: 2 }, { hero: null }],
    ['to a hidden picture by its text id', { hero: '2' }, { hero: null }],
    ['to a hidden picture that was read in its place', { hero: { id: 2, alt: '機密' } }, { hero: null }],
    [
      'to a picture that was read in its place stays',
      { hero: { id: 1, alt: '港口' } },
      { hero: { id: 1, alt: '港口' } },
    ],
    ['to somebody stays', { author: 9 }, { author: 9 }],
    ['in a list goes from the list', { gallery: [1, 2, { id: 3 }, 1] }, { gallery: [1, 1] }],
    ['that is empty stays empty', { hero: null, gallery: [] }, { hero: null, gallery: [] }],
    ['in a group', { cover: { hero: 2, title: '封面' } }, { cover: { hero: null, title: '封面' } }],
  ])('%s', (_, doc, expected) => {
    expect(stripped(doc)).toEqual(expected)
  })

  it('in a row is empty and the row stays, since it may hold more', () => {
    const rows = [
      { id: 'r1', hero: 2, text: '甲' },
      { id: 'r2', hero: 1, text: '乙' },
    ]
    expect(stripped({ rows })).toEqual({
      rows: [
        { id: 'r1', hero: null, text: '甲' },
        { id: 'r2', hero: 1, text: '乙' },
      ],
    })
  })

  it('goes by the name within its block', () => {
    const doc = (blockType: string) => ({ layout: [{ blockType, image: 2, text: '丙' }] })
    expect(stripped(doc('card'))).toEqual({ layout: [{ blockType: 'card', image: null, text: '丙' }] })
    expect(stripped(doc('other'))).toEqual(doc('other'))
  })

  it('of rich text that leads to a hidden picture goes from the text', () => {
    const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
    const text = { type: 'paragraph', children: [{ type: 'text', text: '丁' }] }
    const body = (...children: unknown[]) => ({ body: { root: { type: 'root', children } } })
    expect(stripped(body(upload(1), text))).toEqual(body(upload(1), text))
    expect(JSON.stringify(stripped(body(upload(2), text)))).not.toContain('"value":2')
    expect(JSON.stringify(stripped(body(upload(2), text)))).toContain('丁')
  })

  it('does not change the document that it was read from', () => {
    const doc = { hero: 2, gallery: [2, 1], rows: [{ hero: 2 }] }
    const copy = structuredClone(doc)
    stripped(doc)
    expect(doc).toEqual(copy)
  })

  it('is found however deep it stands', () => {
    const deep = (depth: number): Record<string, unknown> =>
      depth === 0 ? { hero: 2 } : { inner: [deep(depth - 1)] }
    expect(JSON.stringify(stripped(deep(50)))).toBe(
      JSON.stringify(deep(50)).replace('"hero":2', '"hero":null'),
    )
  })
})

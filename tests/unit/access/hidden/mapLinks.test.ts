import type { FlattenedBlock, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { hasCopies, linkingFields } from '../../../../src/access/hidden/linkingFields.ts'
import { mapLinks } from '../../../../src/access/hidden/mapLinks.ts'

// Fields as Payload flattens them, with the members that are read alone.
const field = (given: object) => given as FlattenedField
const upload = (name: string, more: object = {}) =>
  field({ name, type: 'upload', relationTo: 'photos', ...more })
const block = (slug: string, flattenedFields: FlattenedField[]) =>
  ({ slug, flattenedFields }) as FlattenedBlock

const context = {
  blocks: { shared: block('shared', [upload('image')]) },
  locales: ['zh-Hant', 'en'],
  isKept: (slug: string) => slug === 'photos' || slug === 'articles',
}

/** What is left where photo 2 and story 9 are hidden. */
const left = (fields: FlattenedField[], doc: Record<string, unknown>) =>
  mapLinks(
    fields,
    doc,
    { link: (_, link) => (link === 2 || link === 9 ? null : link), text: (value) => ({ seen: value }) },
    context,
  )

describe('the links of a document', () => {
  it('go where they are hidden: alone, in a list, to one of several collections', () => {
    const fields = [
      upload('one'),
      upload('many', { hasMany: true }),
      upload('either', { relationTo: ['photos', 'articles'] }),
      upload('each', { relationTo: ['photos', 'articles'], hasMany: true }),
    ]
    const named = (relationTo: string, value: number) => ({ relationTo, value })
    expect(
      left(fields, {
        one: 2,
        many: [1, 2, 3],
        either: named('articles', 9),
        each: [named('photos', 1), named('articles', 9)],
        other: 2,
      }),
    ).toEqual({ one: null, many: [1, 3], either: null, each: [named('photos', 1)], other: 2 })
  })

  it('are found in groups, rows and blocks, those too that several fields share', () => {
    const fields = [
      field({ name: 'group', type: 'group', flattenedFields: [upload('image')] }),
      field({ name: 'rows', type: 'array', flattenedFields: [upload('image')] }),
      field({
        name: 'layout',
        type: 'blocks',
        blocks: [block('own', [upload('image')])],
        blockReferences: ['shared'],
      }),
    ]
    expect(
      left(fields, {
        group: { image: 2, words: 'a' },
        rows: [{ image: 2, words: 'b' }, { image: 1 }],
        layout: [
          { blockType: 'own', image: 2 },
          { blockType: 'shared', image: 2 },
          { blockType: 'unknown', image: 2 },
        ],
      }),
    ).toEqual({
      group: { image: null, words: 'a' },
      rows: [{ image: null, words: 'b' }, { image: 1 }],
      layout: [
        { blockType: 'own', image: null },
        { blockType: 'shared', image: null },
        { blockType: 'unknown', image: 2 },
      ],
    })
  })

  it('are found in every locale, and in a value of one', () => {
    const fields = [
      upload('image', { localized: true }),
      field({ name: 'text', type: 'richText', localized: true }),
    ]
    expect(left(fields, { image: { 'zh-Hant': 2, en: 1 }, text: { en: 'a' } })).toEqual({
      image: { 'zh-Hant': null, en: 1 },
      text: { en: { seen: 'a' } },
    })
    expect(left(fields, { image: 2, text: { root: {} } })).toEqual({
      image: null,
      text: { seen: { root: {} } },
    })
  })

  it('take rows that only copy what they link with them, and the addresses that begin with it', () => {
    const crumbs = field({
      name: 'breadcrumbs',
      type: 'array',
      flattenedFields: [
        upload('doc', { relationTo: 'articles' }),
        field({ name: 'label', type: 'text' }),
        field({ name: 'url', type: 'text' }),
      ],
    })
    expect(hasCopies(crumbs)).toBe(true)
    const row = (doc: number) => ({ doc, label: `story ${doc}`, url: `/${doc}` })
    expect(left([crumbs], { breadcrumbs: [row(8), row(7)] })).toEqual({ breadcrumbs: [row(8), row(7)] })
    expect(left([crumbs], { breadcrumbs: [row(9), row(7)] })).toEqual({
      breadcrumbs: [{ doc: 7, label: 'story 7', url: null }],
    })
  })
})

describe('the fields that link', () => {
  it('are those that lead to what readers may not see, and rich text', () => {
    const fields = [
      upload('photo'),
      upload('icon', { relationTo: 'icons' }),
      field({ name: 'text', type: 'richText' }),
      field({ name: 'title', type: 'text' }),
      field({ name: 'empty', type: 'group', flattenedFields: [field({ name: 'title', type: 'text' })] }),
      field({
        name: 'layout',
        type: 'blocks',
        blocks: [block('own', [upload('icon', { relationTo: 'icons' })])],
      }),
      field({ name: 'shared', type: 'blocks', blocks: [], blockReferences: ['shared'] }),
    ]
    expect(linkingFields(fields, context).map(({ name }) => name)).toEqual(['photo', 'text', 'shared'])
  })

  it('are found in a block that takes itself', () => {
    const self = block('self', [])
    self.flattenedFields.push(field({ name: 'inner', type: 'blocks', blocks: [self] }), upload('image'))
    const layout = field({ name: 'layout', type: 'blocks', blocks: [self] })
    expect(linkingFields([layout], context)).toHaveLength(1)
    expect(
      left([layout], { layout: [{ blockType: 'self', image: 2, inner: [{ blockType: 'self', image: 2 }] }] }),
    ).toEqual({
      layout: [{ blockType: 'self', image: null, inner: [{ blockType: 'self', image: null }] }],
    })
  })
})

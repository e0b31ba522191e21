import type { Block, CollectionConfig, Field, Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { linkedIn, ownLinks } from '../../../../src/options/own/ownLinks.ts'
import { creditNames } from '../../../../src/options/creditNames.ts'
import { newsroomSlugs } from '../../../../src/options/newsroomSlugs.ts'
import { resolveOptions } from '../../../../src/options/options.ts'

const card: Block = { slug: 'card', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] }
const related: Block = {
  slug: 'related',
  fields: [{ name: 'image', type: 'relationship', relationTo: 'boxes' }],
}

/** A rich text field whose editor takes these blocks, as Payload has it after its start. */
const richText = (name: string, ...blocks: Block[]): Field => {
  const getSubFields = new Map([['block', () => [{ type: 'blocks', blocks }]]])
  return {
    name,
    type: 'richText',
    editor: { editorConfig: { features: { getSubFields } } },
  } as unknown as Field // of an editor only this is read
}

const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'hero', type: 'upload', relationTo: 'media' },
    { type: 'row', fields: [{ name: 'author', type: 'relationship', relationTo: 'people' }] },
    { name: 'gallery', type: 'array', fields: [{ name: 'picture', type: 'upload', relationTo: 'media' }] },
    { name: 'any', type: 'relationship', relationTo: ['media', 'boxes'] },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [card],
      blockReferences: ['related' as Block['slug'] as never],
    },
    richText('content', card),
  ],
}

const own = resolveOptions({
  collections: {
    posts: { kind: 'article', fields: { headline: 'title', body: 'content' } },
    media: { kind: 'photo', fields: { credits: 'owners' } },
    boxes: { kind: 'sidebar' },
  },
})
const ours = resolveOptions({})

/** Payload with these collections; only their fields are read, and the blocks that several share. */
const app = (...collections: CollectionConfig[]) =>
  ({
    collections: Object.fromEntries(collections.map((config) => [config.slug, { config }])),
    blocks: { related },
  }) as unknown as Payload

const links = (row: Record<string, unknown>) => linkedIn(app(posts), own, 'posts', row)

describe('what a row of an app’s own collection links', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['by its own field', { hero: 5 }, ['media:5']],
    ['by a field that leads outside the newsroom', { author: 7 }, []],
    [
      'in a row of a list',
      { gallery: [{ picture: 1 }, { picture: { id: 2 } }, { picture: null }] },
      ['media:1', 'media:2'],
    ],
    ['each once', { hero: 1, gallery: [{ picture: 1 }] }, ['media:1']],
    ['to one of several collections', { any: { relationTo: 'boxes', value: 3 } }, ['boxes:3']],
    [
      'by the name within its block',
      {
        layout: [
          { blockType: 'card', image: 4 },
          { blockType: 'related', image: 4 },
        ],
      },
      ['media:4', 'boxes:4'],
    ],
    [
      'in a block of rich text',
      { content: { root: { children: [{ type: 'block', fields: { blockType: 'card', image: 6 } }] } } },
      ['media:6'],
    ],
    [
      'by an upload in rich text',
      { content: { root: { children: [{ type: 'upload', relationTo: 'media', value: { id: 8 } }] } } },
      ['media:8'],
    ],
    ['to the sources', { attribution: { sources: [{ relationTo: 'sources', value: 1 }] } }, ['sources:1']],
    ['by names that only the newsroom’s collections have', { photo: 9, sidebar: 9 }, []],
    ['nothing', {}, []],
  ])('%s', (_, row, expected) => {
    expect(links(row)).toEqual(expected)
  })

  it('is found in blocks that hold text with the same blocks again', () => {
    const nested: Block = { slug: 'nested', fields: [] }
    nested.fields.push(richText('text', nested, card))
    const collection: CollectionConfig = { slug: 'posts', fields: [richText('content', nested)] }
    const row = {
      content: {
        root: {
          children: [
            {
              fields: {
                blockType: 'nested',
                text: { root: { children: [{ fields: { blockType: 'card', image: 3 } }] } },
              },
            },
          ],
        },
      },
    }
    expect(linkedIn(app(collection), own, 'posts', row)).toEqual(['media:3'])
  })
})

describe('the newsroom’s collections', () => {
  it('keep their pinned names, in an app without collections of its own', () => {
    expect(ownLinks(app(), ours, 'articles')).toBeUndefined()
    const row = {
      photos: [{ photo: 1 }],
      sidebars: [2],
      attribution: { sources: [3], via: [4] },
      byline: [{ source: 5 }],
    }
    expect(linkedIn(app(), ours, 'articles', row)).toEqual([
      'photos:1',
      'sidebars:2',
      'sources:3',
      'sources:4',
      'sources:5',
    ])
  })

  it('keep them in every locale, and leave out what the newsroom itself records', () => {
    const row = {
      photos: { 'zh-Hant': [{ photo: 1 }], en: [{ photo: { id: 2 } }] },
      linkedAssets: ['photos:9'],
      owner: { relationTo: 'photos', value: 9 },
      sizes: { photo: 9 },
    }
    expect(linkedIn(app(), ours, 'articles', row)).toEqual(['photos:1', 'photos:2'])
  })

  it('keep them beside an app’s own collections, under the app’s slugs', () => {
    const mixed = resolveOptions({ slugs: { photos: 'photos' }, collections: { posts: { kind: 'article' } } })
    expect(linkedIn(app(posts), mixed, 'photos', { credits: [1], via: [{ id: 2 }] })).toEqual([
      'sources:1',
      'sources:2',
    ])
  })
})

describe('the slugs of a newsroom', () => {
  it('are all of its collections, an app’s own too, and none that it has not', () => {
    expect([...newsroomSlugs(ours)].sort()).toEqual([
      'articles',
      'pages',
      'photos',
      'sidebars',
      'sources',
      'users',
    ])
    expect([...newsroomSlugs(own)].sort()).toEqual(['boxes', 'media', 'posts', 'sources', 'users'])
    const small = resolveOptions({ slugs: { pages: false, sidebars: false } })
    expect([...newsroomSlugs(small)].sort()).toEqual(['articles', 'photos', 'sources', 'users'])
  })

  it('tell by which fields photos say whom they credit', () => {
    expect(creditNames(ours)).toEqual(['credits', 'via'])
    expect(creditNames(own)).toEqual(['owners', 'via'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedAssetsOf, skipped } from '../../../src/rows/linkedAssets.ts'
import { defaultSlugs } from '../../../src/options/slugs.ts'

const linked = (row: Record<string, unknown>) => linkedAssetsOf(row, defaultSlugs)
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const block = (fields: object) => ({ type: 'block', fields })

describe('what a document links', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', { headline: '夜航', body: body({ type: 'paragraph', children: [] }) }, []],
    ['its sources', { attribution: { sources: [4, 5], via: [6] } }, ['sources:4', 'sources:5', 'sources:6']],
    ['the employer of who signs', { byline: [{ name: '沈一帆', source: 4 }] }, ['sources:4']],
    [
      'photos of its list',
      { photos: [{ photo: 7, caption: '圖' }, { photo: '8' }] },
      ['photos:7', 'photos:8'],
    ],
    ['boxes', { sidebars: [3, { id: 4, title: '框' }] }, ['sidebars:3', 'sidebars:4']],
    ['the credits of a photo', { credits: [4], via: [5] }, ['sources:4', 'sources:5']],
    [
      'blocks in its body',
      { body: body(block({ blockType: 'photo', photo: 7 }), block({ blockType: 'sidebar', sidebar: 3 })) },
      ['photos:7', 'sidebars:3'],
    ],
    [
      'at any depth of a body',
      { body: body({ type: 'list', children: [{ children: [block({ photo: 7 })] }] }) },
      ['photos:7'],
    ],
    [
      'in each locale of a body',
      { body: { 'zh-Hant': body(block({ photo: 7 })), en: body(block({ photo: 8 })) } },
      ['photos:7', 'photos:8'],
    ],
    [
      'a field that has one a locale',
      { photos: [{ photo: { 'zh-Hant': 7, en: 8 } }] },
      ['photos:7', 'photos:8'],
    ],
    [
      'what a node of rich text names itself',
      { body: body({ type: 'upload', relationTo: 'photos', value: { id: 7 } }) },
      ['photos:7'],
    ],
    [
      'a link to a story',
      { body: body({ type: 'link', fields: { doc: { relationTo: 'articles', value: 9 } } }) },
      ['articles:9'],
    ],
    [
      'a relation to several collections',
      { related: [{ relationTo: 'articles', value: 9 }] },
      ['articles:9'],
    ],
    ['each once', { photos: [{ photo: 7 }, { photo: { id: 7 } }, { photo: '7' }] }, ['photos:7']],
    [
      'a MongoDB id',
      { credits: [{ toHexString: () => 'x', toString: () => '6653f0c2a9d7e4b1c2d3e4f5' }] },
      ['sources:6653f0c2a9d7e4b1c2d3e4f5'],
    ],
    ['a large id', { credits: [9007199254740993n] }, ['sources:9007199254740993']],
  ])('is %s', (_, row, links) => {
    expect(linked(row)).toEqual(links)
  })

  it.each<[string, Record<string, unknown>]>([
    ['an empty place', { photos: [{ photo: null }, { photo: '' }, {}], sidebars: null, credits: [] }],
    ['a collection that is not the newsroom’s', { related: [{ relationTo: 'recipes', value: 9 }] }],
    [
      'what bears the name of something that every object has',
      JSON.parse('{"constructor":5,"toString":{"id":6}}'),
    ],
    ['a user', { owner: 5 }],
    [
      'what the newsroom keeps itself',
      { linkedAssets: ['photos:7'], takedown: { by: 5 }, iptc: { source: 'AFP' } },
    ],
  ])('is not %s', (_, row) => {
    expect(linked(row)).toEqual([])
  })

  it('goes by the app’s own slugs', () => {
    const slugs = { ...defaultSlugs, photos: 'images', sources: 'agencies' }
    expect(linkedAssetsOf({ photos: [{ photo: 7 }], credits: [4] }, slugs)).toEqual([
      'images:7',
      'agencies:4',
    ])
    expect(linkedAssetsOf({ related: { relationTo: 'photos', value: 7 } }, slugs)).toEqual([])
  })

  it('is none where the newsroom has no such collection', () => {
    expect(
      linkedAssetsOf({ sidebars: [3], photos: [{ photo: 7 }] }, { ...defaultSlugs, sidebars: '' }),
    ).toEqual(['photos:7'])
  })

  it('is the same whatever order the document is in, and is found without an error in anything', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const row = { body: value, photos: [{ photo: 7 }] }
        const turned = { photos: [{ photo: 7 }], body: value }
        expect(linked(row).sort()).toEqual(linked(turned).sort())
        expect(linked(row)).toContain('photos:7')
      }),
    )
  })

  it('leaves out each of the newsroom’s own records, whatever it holds', () => {
    for (const name of skipped)
      expect([name, linked({ [name]: { photos: [{ photo: 7 }] } })]).toEqual([name, []])
  })
})

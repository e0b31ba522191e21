import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { emptyLists } from '../../../../src/endpoints/check/emptyLists.ts'

const fields: Field[] = [
  { name: 'headline', type: 'text' },
  {
    type: 'tabs',
    tabs: [{ label: 'Attribution', fields: [{ name: 'byline', type: 'array', fields: [] }] }],
  },
  { name: 'quote', type: 'group', fields: [{ name: 'lines', type: 'array', fields: [] }] },
  {
    name: 'points',
    type: 'array',
    fields: [{ name: 'items', type: 'array', fields: [{ name: 'text', type: 'text' }] }],
  },
  {
    type: 'tabs',
    tabs: [{ name: 'meta', fields: [{ name: 'sources', type: 'array', fields: [] }] }],
  },
  { type: 'group', label: 'Unnamed', fields: [{ name: 'notes', type: 'array', fields: [] }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'gallery', fields: [{ name: 'pictures', type: 'array', fields: [] }] }],
    blockReferences: ['teaser'],
  },
]

describe('the empty lists of a form, which the admin sends as the number of their rows', () => {
  it.each([
    ['in a tab', { byline: 0 }, { byline: [] }],
    ['in a group', { quote: { lines: '0' } }, { quote: { lines: [] } }],
    ['in a tab that has a name', { meta: { sources: 0 } }, { meta: { sources: [] } }],
    ['in a group without a name', { notes: 0 }, { notes: [] }],
    ['of blocks', { layout: 0 }, { layout: [] }],
    [
      'in a block',
      { layout: [{ blockType: 'gallery', pictures: 0 }] },
      { layout: [{ blockType: 'gallery', pictures: [] }] },
    ],
    ['in a row of another list', { points: [{ items: 0 }] }, { points: [{ items: [] }] }],
  ])('become lists %s', (_, data, read) => {
    expect(emptyLists(fields, data)).toEqual(read)
  })

  it.each([
    ['a text that is 0', { headline: '0' }],
    ['a list with rows', { points: [{ items: [{ text: '挖坑' }] }] }],
    ['what the collection does not have', { other: 0 }],
    ['a list that is no list', { byline: 3 }],
    ['a group that is none', { quote: 0 }],
    ['a tab that is none', { meta: null }],
    ['a row that is none', { points: [0, null] }],
    ['a block that nobody knows', { layout: [{ blockType: 'teaser', pictures: 0 }, null, 0] }],
  ])('and %s stays', (_, data) => {
    expect(emptyLists(fields, data)).toEqual(data)
  })

  it('and the form itself is left as it is', () => {
    const data = { byline: 0 }
    emptyLists(fields, data)
    expect(data).toEqual({ byline: 0 })
  })
})

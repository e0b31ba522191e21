import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { leadsThroughLink, withinDocument } from '../../../src/access/throughLinks.ts'

// Payload's flattened fields as far as the function looks at them.
const fields = [
  { name: 'headline', type: 'text' },
  {
    name: 'photos',
    type: 'array',
    flattenedFields: [
      { name: 'photo', type: 'upload' },
      { name: 'caption', type: 'text' },
    ],
  },
  { name: 'sidebars', type: 'relationship' },
  { name: 'attribution', type: 'group', flattenedFields: [{ name: 'sources', type: 'relationship' }] },
] as unknown as FlattenedField[]

describe('a path that leaves the document for one it links', () => {
  it.each(['photos.photo.caption', 'sidebars.title', 'attribution.sources.name', 'sidebars.sources.name'])(
    '%s does',
    (path) => expect(leadsThroughLink(fields, path)).toBe(true),
  )

  it.each(['headline', 'photos.caption', 'photos.photo', 'sidebars', 'attribution.sources', 'nosuchfield.x'])(
    '%s does not',
    (path) => expect(leadsThroughLink(fields, path)).toBe(false),
  )
})

describe('a sort order', () => {
  it.each<[string, string | string[], string[]]>([
    ['of its own fields stays', '-headline', ['-headline']],
    ['loses what leads through a link', ['headline', '-photos.photo.caption'], ['headline']],
    ['is read at commas', 'headline,sidebars.title', ['headline']],
    ['is read with double underscores, as GraphQL spells dots', '-sidebars__title', []],
    ['is read with spaces around a term', 'headline, -sidebars.title', ['headline']],
  ])('%s', (_, sort, left) => {
    expect(withinDocument(fields, sort)).toEqual(left)
  })
})

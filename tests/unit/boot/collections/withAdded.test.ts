import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { withAdded } from '../../../../src/boot/collections/withAdded.ts'
import { withHooks } from '../../../../src/boot/withHooks.ts'
import { withOrigins } from '../../../../src/boot/withOrigins.ts'
import { creditLineNeeds } from '../../../../src/fields/creditLineField.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import type { Gated } from '../../../../src/options/own/Gated.ts'
import { namedFields } from '../../../../src/options/own/fieldAt.ts'

const options = resolveOptions({})
const posts: CollectionConfig = { slug: 'posts', fields: [{ name: 'title', type: 'text' }] }
const gated = (added: Record<string, string>): Gated => ({
  slug: 'posts',
  kind: 'articles',
  trash: false,
  addresses: false,
  own: { names: {}, labels: {}, added },
})
const names = ({ fields }: CollectionConfig) => namedFields(fields).map(({ name }) => name)

describe('what the newsroom adds to an app’s collection', () => {
  it('stands in a tab behind the form, under the names it was given', () => {
    const after = withAdded(posts, gated({ byline: 'signedBy', house: 'house' }), options)
    expect(names(after)).toEqual(['title', 'house', 'signedBy'])
    expect(after.fields.at(-1)).toMatchObject({ type: 'tabs', tabs: [{ label: { en: 'Attribution' } }] })
  })

  it('stands behind the tabs that there are', () => {
    const tabbed: CollectionConfig = {
      slug: 'posts',
      fields: [
        { type: 'tabs', tabs: [{ label: 'Text', fields: posts.fields }] },
        { name: 'last', type: 'text' },
      ],
    }
    const after = withAdded(tabbed, gated({ house: 'house' }), options)
    expect(names(after)).toEqual(['title', 'house', 'last'])
    expect(after.fields[0]).toMatchObject({ tabs: [{ label: 'Text' }, { label: { en: 'Attribution' } }] })
    expect(tabbed.fields[0]).toMatchObject({ tabs: [{ label: 'Text' }] })
  })

  it('is nothing where the collection has everything, or is the newsroom’s own', () => {
    expect(withAdded(posts, gated({}), options)).toBe(posts)
    const { own: _own, ...ours } = gated({})
    expect(withAdded(posts, ours, options)).toBe(posts)
  })

  it.each([
    [
      'articles',
      ['attribution', 'byline', 'house', 'firstPublishedAt', 'revisedAt', 'embargoUntil', 'mentions'],
    ],
    ['photos', ['caption', 'alt', 'credits', 'via', 'made', 'usableIn', 'iptc', 'embargoUntil', 'mentions']],
    ['sidebars', ['sources', 'embargoUntil', 'mentions']],
  ] as const)('can be every part of %s that is added', (kind, parts) => {
    const added = Object.fromEntries(parts.map((part) => [part, part]))
    expect(
      names(withAdded({ slug: 'posts', fields: [] }, { ...gated(added), kind }, options)).sort(),
    ).toEqual([...parts].sort())
  })
})

describe('hooks', () => {
  const own = () => undefined
  const ours = () => undefined

  it('are added behind those a collection has, which is left as it is', () => {
    const before: CollectionConfig = { ...posts, hooks: { beforeChange: [own], afterRead: [own] } }
    const after = withHooks(before, { beforeChange: [ours], beforeRead: [ours] })
    expect(after.hooks).toMatchObject({
      beforeChange: [own, ours],
      beforeRead: [ours],
      afterRead: [own],
      beforeOperation: [],
    })
    expect(before.hooks?.beforeChange).toEqual([own])
  })

  it('are added where a collection has none', () => {
    expect(withHooks(posts, { beforeOperation: [ours] }).hooks?.beforeOperation).toEqual([ours])
  })
})

describe('the origins from which a cookie is taken', () => {
  it.each([
    [{}, []],
    [{ serverURL: 'https://news.example' }, ['https://news.example']],
    [{ serverURL: 'https://news.example/' }, ['https://news.example']],
    [{ serverURL: 'https://news.example:8443/desk/' }, ['https://news.example:8443']],
    [{ serverURL: 'HTTPS://News.Example' }, ['https://news.example']],
    [{ serverURL: 'news.example' }, []],
    [{ serverURL: '' }, []],
    [{ csrf: ['https://a.example'], serverURL: 'https://a.example/' }, ['https://a.example']],
    [{ csrf: ['https://a.example', 'https://b.example'] }, ['https://a.example', 'https://b.example']],
  ])('of %j are %j', (config, origins) => {
    expect(withOrigins(config)).toEqual(origins)
  })
})

it('the credit line is made of the app’s own fields', () => {
  expect(creditLineNeeds()).toEqual({ attribution: true, house: true, byline: true })
  expect(creditLineNeeds({ attribution: ['meta.credit'], byline: ['author'] })).toEqual({
    meta: true,
    author: true,
  })
  expect(creditLineNeeds({})).toEqual({})
})

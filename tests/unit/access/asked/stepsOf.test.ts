import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../../../src/access/asked/stepsOf.ts'
import { requestOn } from './askedPayload.ts'

const { payload } = requestOn()

/** The steps of a path as `collection:field`; nothing where it leads nowhere. */
const steps = (path: string, collection = 'articles'): string[] | undefined =>
  stepsOf(payload, collection, path)?.map(
    ({ collection: of, field }) => `${of}:${typeof field === 'string' ? field : field.name}`,
  )

describe('a path', () => {
  it.each([
    ['slug', ['articles:slug']],
    ['id', ['articles:id']],
    ['_id', ['articles:id']],
    ['headline', ['articles:headline']],
    ['headline.en', ['articles:headline']],
    ['headline.zh-Hant', ['articles:headline']],
    ['attribution', ['articles:attribution']],
    ['attribution.form', ['articles:attribution', ':form']],
    ['attribution.sources', ['articles:attribution', ':sources']],
    ['attribution.sources.id', ['articles:attribution', ':sources', 'sources:id']],
    ['attribution.sources.name.en', ['articles:attribution', ':sources', 'sources:name']],
    ['photos.photo.caption', ['articles:photos', ':photo', 'photos:caption']],
    ['photos.caption.zh-Hans', ['articles:photos', ':caption']],
    ['meta.a.b.c', ['articles:meta', 'articles:inside']],
    ['body.root.children', ['articles:body', 'articles:inside']],
    ['related.value', ['articles:related', 'articles:inside']],
    ['related.relationTo', ['articles:related', 'articles:inside']],
  ])('%s leads through %j', (path, expected) => {
    expect(steps(path)).toEqual(expected)
  })

  it.each([
    '',
    'nowhere',
    'slug.en',
    'headline.fr',
    'headline.en.en',
    'attribution.nowhere',
    'id.more',
    'photos.photo.nowhere',
    'sidebars.title.deep',
    '.slug',
    'slug.',
  ])('%j leads nowhere', (path) => {
    expect(steps(path)).toBeUndefined()
  })

  it('leads nowhere in a collection that does not exist', () => {
    expect(steps('slug', 'no-such')).toBeUndefined()
  })

  it('goes through links of links', () => {
    expect(steps('next.next.hero.caption', 'recipes')).toEqual([
      'recipes:next',
      'recipes:next',
      'recipes:hero',
      'photos:caption',
    ])
  })

  it('names no locale where the app has no localization', () => {
    const { collections } = payload
    // Only these two members are read.
    const plain = { collections, config: { localization: false } } as typeof payload
    expect(stepsOf(plain, 'articles', 'headline.en')).toBeUndefined()
    expect(stepsOf(plain, 'articles', 'headline')).toHaveLength(1)
  })
})

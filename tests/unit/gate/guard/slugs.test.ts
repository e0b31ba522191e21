import { ValidationError, type PayloadRequest, type Where } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Guarded } from '../../../../src/gate/guard/Guarded.ts'
import { beginCopy, endCopy, withOwnSlug } from '../../../../src/gate/guard/slugs/copies.ts'
import { refuseTakenSlugs } from '../../../../src/gate/guard/slugs/refuseTakenSlugs.ts'
import { formerIn, holdersOf } from '../../../../src/gate/guard/slugs/takenSlugs.ts'

interface Story {
  id: number
  slug?: string | null
  previousSlugs?: unknown
  headline?: unknown
}

/** Whether a story meets the conditions that these functions ask. */
function meets(story: Story, where: Where): boolean {
  return Object.entries(where).every(([path, condition]) => {
    const all = condition as unknown // a list of conditions, or operators by name
    if (path === 'and') return (all as Where[]).every((one) => meets(story, one))
    if (path === 'or') return (all as Where[]).some((one) => meets(story, one))
    const { in: list, not_equals: other } = all as { in?: string[]; not_equals?: number }
    if (path === 'id') return story.id !== other
    const held = path === 'slug' ? [story.slug] : [story.previousSlugs].flat()
    return held.some((one) => typeof one === 'string' && list?.includes(one))
  })
}

/** A guarded database with these stories; `asked` counts its queries. */
function guardOver(stories: Story[]) {
  const asked = { count: 0 }
  const inner = {
    name: 'sqlite',
    find: async ({ where }: { where: Where }) => {
      asked.count++
      return { docs: stories.filter((story) => meets(story, where)) }
    },
  }
  // Only these members are used of a guard.
  return { asked, guard: { inner, locales: () => ['zh-Hant', 'en'] } as unknown as Guarded }
}

const ferry: Story = {
  id: 1,
  slug: 'ferry',
  previousSlugs: ['old-ferry', null, ''],
  headline: { 'zh-Hant': '渡輪' },
}
const request = (language = 'en') =>
  // Only the headers and the context are read of a request.
  ({ headers: new Headers({ 'accept-language': language }), context: {} }) as unknown as PayloadRequest

describe('who holds a slug', () => {
  const holders = async (slugs: string[], presentToo: boolean, id?: number) =>
    (
      await holdersOf(guardOver([ferry]).guard, {
        collection: 'articles',
        slugs,
        presentToo,
        req: undefined,
        ...(id && { id }),
      })
    ).map(({ held }) => held)

  it('is a story that had it before, or has it now where that counts', async () => {
    expect(await holders(['old-ferry', 'x'], false)).toEqual([['old-ferry']])
    expect(await holders(['ferry'], false)).toEqual([])
    expect(await holders(['ferry', 'old-ferry'], true)).toEqual([['ferry', 'old-ferry']])
  })

  it('is never the story itself, and nobody where nothing is asked', async () => {
    expect(await holders(['old-ferry'], true, 1)).toEqual([])
    const { guard, asked } = guardOver([ferry])
    expect(
      await holdersOf(guard, { collection: 'articles', slugs: [], presentToo: true, req: undefined }),
    ).toEqual([])
    expect(asked.count).toBe(0)
  })

  it.each([[undefined], [null], ['old'], [[null, '', 5]]])('former slugs in %j are none', (previousSlugs) => {
    expect(formerIn({ previousSlugs })).toEqual([])
  })
})

describe('a slug that another story was published under', () => {
  const write = (data: Record<string, unknown>, before?: Record<string, unknown>, language = 'en') =>
    refuseTakenSlugs(guardOver([ferry]).guard, {
      collection: 'articles',
      data,
      req: request(language),
      ...(before && { before: { row: { id: 2, ...before } } }),
    })

  it.each<[string, Record<string, unknown>, Record<string, unknown> | undefined]>([
    ['as the new slug', { slug: 'old-ferry' }, undefined],
    ['as a changed slug', { slug: 'old-ferry' }, { slug: 'x' }],
    ['as a former slug', { slug: 'x', previousSlugs: ['old-ferry'] }, { slug: 'x' }],
    [
      'as a former slug that is another’s present one',
      { slug: 'x', previousSlugs: ['ferry'] },
      { slug: 'x' },
    ],
  ])('is refused %s, naming that story', async (_, data, before) => {
    for (const language of ['en', 'zh-HK', 'zh-CN']) {
      const refusal = await write(data, before, language).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(ValidationError)
      expect(refusal).toMatchObject({
        data: { errors: [{ path: 'slug' }] },
        message: expect.stringContaining('渡輪'),
      })
    }
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown> | undefined]>([
    ['that is free', { slug: 'tram' }, undefined],
    ['that stays', { slug: 'old-ferry' }, { slug: 'old-ferry' }],
    [
      'that it had before itself',
      { slug: 'x', previousSlugs: ['old-ferry'] },
      { slug: 'x', previousSlugs: ['old-ferry'] },
    ],
    ['that is empty', { slug: '' }, undefined],
    ['that is not written', {}, { slug: 'x' }],
    ['that is null', { slug: null }, { slug: 'x' }],
  ])('may be written where it is one %s', async (_, data, before) => {
    await expect(write(data, before)).resolves.toBeUndefined()
  })

  it('costs no query where nothing is new', async () => {
    const { guard, asked } = guardOver([ferry])
    await refuseTakenSlugs(guard, { collection: 'articles', data: { headline: 'a' }, req: undefined })
    expect(asked.count).toBe(0)
  })
})

describe('a copy of a story', () => {
  const copyOf = async (stories: Story[], data: Record<string, unknown>) => {
    const req = request()
    beginCopy(req, 'articles')
    return withOwnSlug(guardOver(stories).guard, { collection: 'articles', data, req })
  }

  it('gets the first number that is free behind the slug, and no past', async () => {
    const data = { slug: 'ferry', previousSlugs: ['old-ferry'], headline: '渡輪' }
    expect(await copyOf([ferry], data)).toEqual({ slug: 'ferry-2', previousSlugs: [], headline: '渡輪' })
    const taken = [ferry, { id: 2, slug: 'ferry-2' }, { id: 3, slug: 'x', previousSlugs: ['ferry-3'] }]
    expect(await copyOf(taken, data)).toMatchObject({ slug: 'ferry-4' })
    expect(await copyOf([], data)).toMatchObject({ slug: 'ferry' })
  })

  it('gets one behind hundreds of others', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({
      id: at,
      slug: at === 0 ? 'ferry' : `ferry-${at + 1}`,
    }))
    expect(await copyOf(many, { slug: 'ferry' })).toMatchObject({ slug: 'ferry-131' })
  })

  it.each([[''], [null], [undefined]])('without a slug (%j) gets none', async (slug) => {
    expect(await copyOf([ferry], { slug })).toEqual({ slug, previousSlugs: [] })
  })

  it('is all that gets one: what is no copy, or of another collection, stays as it is', async () => {
    const { guard } = guardOver([ferry])
    const data = { slug: 'ferry', previousSlugs: ['a'] }
    const req = request()
    expect(await withOwnSlug(guard, { collection: 'articles', data, req })).toBe(data)
    beginCopy(req, 'notes')
    expect(await withOwnSlug(guard, { collection: 'articles', data, req })).toBe(data)
    beginCopy(req, 'articles')
    endCopy(req)
    expect(await withOwnSlug(guard, { collection: 'articles', data, req })).toBe(data)
  })
})

import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { mayAsk, type Question } from '../../../../src/access/asked/mayAsk.ts'
import { arePublic, publicPaths } from '../../../../src/access/asked/publicPaths.ts'
import { stepsOf } from '../../../../src/access/asked/stepsOf.ts'
import { wholePlaces, type Select } from '../../../../src/access/asked/wholePlaces.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { requestOn } from './askedPayload.ts'

const req = requestOn()
const options = resolveOptions({})
const { slugs } = options

const isPublic = (path: string, others?: (slug: string) => boolean) =>
  arePublic(req, slugs, stepsOf(req.payload, 'articles', path) ?? [], others)

describe('readers may ask articles', () => {
  it.each([
    'id',
    'slug',
    'headline',
    'headline.en',
    'section',
    'firstPublishedAt',
    'attribution.form',
    'attribution.sources',
    'attribution.sources.id',
    'attribution.sources.key',
    'attribution.sources.name.zh-Hant',
    'corrections.text',
  ])('by %s', async (path) => {
    expect(await isPublic(path)).toBe(true)
  })

  it.each([
    ['body', 'it may place photos that are hidden'],
    ['body.root.children.text', 'the same within it'],
    ['linkedAssets', 'it is hidden'],
    ['creditLine', 'it is made up as it is read'],
    ['note', 'its access says no'],
    ['deletedAt', 'it is for staff'],
    ['meta.color', 'readers may see another value'],
    ['sidebars', 'the box may be hidden'],
    ['sidebars.title', 'the words of a box that may be hidden'],
    ['photos', 'rows place photos'],
    ['photos.photo', 'the photo may be hidden'],
    ['photos.photo.caption', 'the words of a photo that may be hidden'],
    ['photos.caption', 'its photo may be hidden, and the caption with it'],
    ['related', 'the article may be a draft'],
    ['attribution.sources.aliases', 'SQL cannot ask a list behind a link'],
  ])('not by %s: %s', async (path) => {
    expect(await isPublic(path)).toBe(false)
  })

  it('not by a photo’s file name, of which they get another', async () => {
    const steps = stepsOf(req.payload, 'photos', 'filename') ?? []
    expect(await arePublic(req, slugs, steps)).toBe(false)
    expect(await arePublic(req, slugs, stepsOf(req.payload, 'photos', 'caption') ?? [])).toBe(true)
  })

  it('through a link into the app’s own collections, but not back from there', async () => {
    const own = (slug: string) => slug === 'recipes'
    const ask = (path: string) => arePublic(req, slugs, stepsOf(req.payload, 'recipes', path) ?? [], own)
    expect(await ask('next.name')).toBe(true)
    expect(await ask('next.next.name')).toBe(true)
    expect(await ask('next.hero.caption')).toBe(false)
    expect(await ask('hero')).toBe(false)
  })
})

describe('the list of paths', () => {
  it('has each that may be asked, and no other', async () => {
    const listed = await publicPaths(req, slugs, 'articles')
    for (const path of listed) expect(`${path} ${await isPublic(path)}`).toBe(`${path} true`)
    expect(listed).toContain('attribution.sources.key')
    expect(listed).toContain('corrections.at')
    expect(listed.filter((path) => /photo|sidebar|body|note|linked|deleted/u.test(path))).toEqual([])
  })

  it('begins with the id, which is in every collection', async () => {
    expect((await publicPaths(req, slugs, 'sources')).slice(0, 3)).toEqual(['id', 'name', 'key'])
    expect(await publicPaths(req, slugs, 'no-such')).toEqual(['id'])
  })

  it('names no field of the app’s own documents behind a link', async () => {
    const own = (slug: string) => slug === 'recipes'
    expect(await publicPaths(req, slugs, 'recipes', own)).toEqual(['id', 'name', 'next'])
  })

  it('depends on who asks', async () => {
    // Of a user only the id is read.
    const asEditor = { ...req, user: { id: 'editor' } } as PayloadRequest
    expect(await publicPaths(req, slugs, 'articles')).not.toContain('note')
    expect(await publicPaths(asEditor, slugs, 'articles')).toContain('note')
  })
})

describe('a question', () => {
  /** The path that a refusal names; empty where there is none. */
  async function refused(question: Question, collection = 'articles'): Promise<string> {
    try {
      await mayAsk(req, options, collection, question)
      return ''
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      return String(error.data?.named)
    }
  }

  it.each<[Question, string]>([
    [{}, ''],
    [{ where: null }, ''],
    [{ where: { headline: { like: '渡輪' } }, sort: '-firstPublishedAt' }, ''],
    [{ where: { 'photos.caption': { like: '渡輪' } } }, 'photos.caption'],
    [{ where: { photos__caption: { like: '渡輪' } } }, 'photos.caption'],
    [{ where: { or: [{ slug: { equals: 'a' } }, { note: { exists: true } }] } }, 'note'],
    [{ sort: 'slug,-note' }, 'note'],
    [{ sort: ['slug', 'deletedAt'] }, 'deletedAt'],
    [{ field: 'note' }, 'note'],
    [{ field: 'section' }, ''],
    [{ where: { nowhere: { equals: 1 } } }, 'nowhere'],
    [
      { where: { 'attribution.sources': { equals: { key: { equals: 'xinhua' } } } } },
      'attribution.sources: {…}',
    ],
    [{ where: { slug: { in: [{ a: 1 }] } } }, 'slug: {…}'],
  ])('%j is refused for "%s"', async (question, path) => {
    expect(await refused(question)).toBe(path)
  })

  it.each([
    ['name', ''],
    ['next.name', ''],
    ['hero', ''],
    ['hero.caption', 'hero.caption'],
    ['next.hero.caption', 'next.hero.caption'],
    ['no.such.path', ''],
  ])('of a collection that is no news may name %s, but nothing in the newsroom', async (path, named) => {
    expect(await refused({ where: { [path]: { exists: true } } }, 'recipes')).toBe(named)
  })

  it('that is refused is told by what else it may ask, and repeats no endless path', async () => {
    await expect(mayAsk(req, options, 'articles', { sort: 'note' })).rejects.toThrow(/headline/u)
    expect((await refused({ sort: 'x'.repeat(5000) })).length).toBeLessThan(150)
  })
})

describe('a reader’s select', () => {
  it.each<[Select, Select | undefined]>([
    [{ headline: true }, { headline: true }],
    [{ photos: { caption: true } }, { photos: true }],
    [
      { photos: { caption: true }, headline: true },
      { photos: true, headline: true },
    ],
    [{ photos: { caption: false } }, undefined],
    [{ photos: { caption: false }, headline: false }, { headline: false }],
    [{ attribution: { form: true } }, { attribution: { form: true } }],
    [{ corrections: { text: false } }, { corrections: { text: false } }],
    [{ photos: true }, { photos: true }],
    [{ photos: false }, { photos: false }],
    [{ nowhere: { deep: true } }, { nowhere: { deep: true } }],
    [{}, {}],
  ])('%j asks for %j', (select, expected) => {
    expect(wholePlaces(req, slugs, 'articles', select)).toEqual(expected)
  })
})

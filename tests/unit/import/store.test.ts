import { describe, expect, it } from 'vitest'
import type { KnownSource } from '../../../src/attribution/KnownSource.ts'
import { reviewNote } from '../../../src/import/reviewNote.ts'
import { saveDrafts } from '../../../src/import/saveDrafts.ts'
import { sourcesFor } from '../../../src/import/sourcesFor.ts'
import type { Language } from '../../../src/language/Language.ts'
import type { ReviewMark } from '../../../src/wire/pageText/types.ts'
import { guardedPayload, type Newsroom } from '../helpers/guardedPayload.ts'

const mark = (path: string, over: Partial<ReviewMark> = {}): ReviewMark => ({
  path,
  why: 'uncertain',
  note: 'Two headlines are possible.',
  ...over,
})

describe('the note of what to review', () => {
  it('is a line for each field, with the reader’s own words in English alone', () => {
    const marks = [mark('headline'), mark('body.2', { why: 'found' })]
    expect(reviewNote(marks, 'en').split('\n')).toEqual([
      'Headline: not certain. Two headlines are possible.',
      'Body, paragraph 3: read from the page. Two headlines are possible.',
    ])
    for (const language of ['zhHant', 'zhHans'] as const) {
      const [first = '', second = '', ...more] = reviewNote(marks, language).split('\n')
      expect(more).toEqual([])
      expect(first).toMatch(/^\p{Script=Han}+：[\p{Script=Han}，]+$/u)
      expect(second).toContain('3')
      expect(first + second).not.toContain('Two headlines')
    }
  })

  it.each(['zhHant', 'zhHans', 'en'] satisfies Language[])(
    'names in %s every field that a reader marks',
    (language) => {
      const paths = [
        'headline',
        'deck',
        'body',
        'body.0',
        'bylines',
        'quote',
        'text',
        'credit',
        'credit.sources',
      ]
      for (const path of paths) {
        const [label = ''] = reviewNote([mark(path)], language).split(/[:：]/u)
        expect([path, label === path || label === ''], label).toEqual([path, false])
      }
    },
  )

  it('is empty where there is nothing to look at', () => {
    expect(reviewNote([], 'zhHant')).toBe('')
  })
})

describe('drafts', () => {
  const drafts = [
    { data: { headline: '一' }, title: '一', review: [mark('headline')] },
    { data: { headline: '二', review: 'of another' }, title: '二', review: [] },
  ]

  async function saved(localization: unknown) {
    const created: Record<string, unknown>[] = []
    const { payload } = guardedPayload({ config: { localization } })
    const create = (given: Record<string, unknown>) => Promise.resolve({ id: created.push(given) })
    Object.assign(payload, { create })
    const context = { payload, req: { transactionID: 7 }, locale: 'zh-Hant', language: 'en' as const }
    return { created, answer: await saveDrafts(context, 'articles', drafts) }
  }

  it('are stored in order, in the unit’s transaction, each with its note', async () => {
    const { created, answer } = await saved({ locales: [] })
    expect(created).toEqual([
      {
        collection: 'articles',
        data: { headline: '一', review: 'Headline: not certain. Two headlines are possible.' },
        draft: true,
        depth: 0,
        locale: 'zh-Hant',
        req: { transactionID: 7 },
      },
      expect.objectContaining({ data: { headline: '二', review: '' } }),
    ])
    expect(answer).toEqual([
      { id: 1, title: '一', review: [mark('headline')] },
      { id: 2, title: '二', review: [] },
    ])
  })

  it('name no locale where the app has none', async () => {
    for (const one of (await saved(false)).created) expect(one).not.toHaveProperty('locale')
  })
})

describe('the sources that a page credits', () => {
  const sources: KnownSource[] = [
    { id: '4', key: 'xinhua', names: ['新華社'] },
    { id: '9', key: 'pearl', kind: 'agency', names: ['珠灣通訊社'] },
  ]
  const found = async (
    keys: readonly string[],
    newsroom: Newsroom = {},
    idType: 'number' | 'text' = 'number',
  ) => {
    const { guard, database } = guardedPayload({
      sources,
      config: { localization: { locales: [] } },
      ...newsroom,
    })
    guard.inner.defaultIDType = idType
    return { ...(await sourcesFor(guard, keys, {})), made: database.rows('sources') }
  }

  it.each<['number' | 'text', unknown]>([
    ['number', 4],
    ['text', '4'],
  ])('are found by their keys, with ids as a database with ids of %s has them', async (idType, id) => {
    const { ids, created } = await found(['xinhua'], {}, idType)
    expect([ids.get('xinhua'), created]).toEqual([id, []])
  })

  it('are found where only the newsroom knows them', async () => {
    expect((await found(['pearl'])).ids.get('pearl')).toBe(9)
  })

  it('are made once each from the register where the newsroom lacks them, and named', async () => {
    const { ids, created, made } = await found(['reuters', 'xinhua', 'reuters'])
    expect(created).toEqual(['reuters'])
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({
      key: 'reuters',
      kind: 'agency',
      name: { 'zh-Hant': '路透社', 'zh-Hans': '路透社', en: 'Reuters' },
    })
    expect(ids.get('reuters')).toBe(made[0]?.id)
  })

  it('are left out where nobody knows them', async () => {
    const { ids, created, made } = await found(['nobody', '__proto__', ''])
    expect([ids.size, created, made]).toEqual([0, [], []])
  })

  it.each<[string, Newsroom, unknown]>([
    [
      'in the app’s locales, whatever they are called',
      { locales: ['zh-HK', 'fr'] },
      { 'zh-HK': '路透社', fr: 'Reuters' },
    ],
    ['plain, where the app has none', { locales: ['zh-Hans'], config: { localization: false } }, '路透社'],
    ['plain in English too', { locales: ['en'], config: {} }, 'Reuters'],
  ])('are called %s', async (_, newsroom, name) => {
    expect((await found(['reuters'], newsroom)).made[0]?.name).toEqual(name)
  })
})

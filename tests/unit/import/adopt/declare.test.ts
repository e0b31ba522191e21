import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import type { KnownSource } from '../../../../src/attribution/KnownSource.ts'
import { judgeContextOf } from '../../../../src/gate/judge/JudgeContext.ts'
import type { StoredDocument } from '../../../../src/gate/judge/seen.ts'
import type { Finding } from '../../../../src/gate/types.ts'
import { certainCredit, isDeclared } from '../../../../src/import/adopt/certainCredit.ts'
import { declare } from '../../../../src/import/adopt/declare.ts'
import { gatedIn } from '../../../../src/options/gated.ts'
import { guardedPayload, type Newsroom } from '../../helpers/guardedPayload.ts'
import { databaseOf } from '../../helpers/memoryDatabase.ts'

type Row = Record<string, unknown> & { id: number }

/** One paragraph as the editor stores it. */
const lexicalOf = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
})

const sources: KnownSource[] = [
  { id: '4', key: 'xinhua', names: ['新華社'] },
  { id: '5', key: 'afp', names: ['法新社'] },
]

function newsroom(
  rows: Record<string, readonly Record<string, unknown>[]> = {},
  given: Pick<Newsroom, 'options' | 'app'> = {},
) {
  const { payload, guard, database } = guardedPayload({
    database: databaseOf(rows),
    sources,
    ...given,
  })
  const updates: Record<string, unknown>[] = []
  const update = (given: Record<string, unknown>) => Promise.resolve(updates.push(given))
  return { payload: Object.assign(payload, { update }), guard, database, updates }
}

const undeclared = (actual: string, keys: unknown, over: Partial<Finding> = {}): Finding => ({
  rule: 'attribution-undeclared',
  severity: 'block',
  path: 'body',
  locale: 'zh-Hant',
  actual,
  params: { keys } as Finding['params'], // also what no rule would write
  ...over,
})

describe('whom a document’s own words credit for certain', () => {
  const certain = async (document: StoredDocument, findings: readonly Finding[]) =>
    certainCredit(await judgeContextOf(newsroom().guard), document, findings)
  const article = (over: Record<string, unknown> = {}): StoredDocument => ({
    kind: 'articles',
    row: {
      id: 1,
      headline: { 'zh-Hant': '夜航', en: 'By night' },
      body: { 'zh-Hant': lexicalOf('據新華社報道，渡輪復航。'), en: lexicalOf('AFP reports so.') },
      ...over,
    },
  })

  it.each<[string, Finding[], string[]]>([
    ['one, by its words', [undeclared('據新華社報道', ['xinhua'])], ['xinhua']],
    [
      'two in two languages, each once',
      [
        undeclared('新華社', ['xinhua']),
        undeclared('AFP', ['afp'], { locale: 'en' }),
        undeclared('新華社', ['xinhua']),
      ],
      ['xinhua', 'afp'],
    ],
    ['several that one place names', [undeclared('新華社', ['xinhua', 'afp'])], ['xinhua', 'afp']],
    [
      'nobody whose words stand elsewhere: in the caption of a placed photo',
      [undeclared('美聯社', ['ap'])],
      [],
    ],
    ['nobody by another rule', [undeclared('新華社', ['xinhua'], { rule: 'attribution-missing' })], []],
    [
      'nobody where the finding names none',
      [undeclared('新華社', undefined), undeclared('新華社', 'xinhua')],
      [],
    ],
    ['nobody where nothing was found', [], []],
  ])('%s', async (_, findings, keys) => {
    expect(await certain(article(), findings)).toEqual(keys)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a source', { attribution: { sources: [4] } }],
    ['somebody who relayed it', { attribution: { sources: [], via: [4] } }],
  ])('is not asked where %s is declared: an editor knows better', async (_, over) => {
    expect(await certain(article(over), [undeclared('新華社', ['xinhua'])])).toEqual([])
  })

  it('is nobody in a text that cannot be read', async () => {
    const table = { root: { type: 'root', children: [{ type: 'table', children: [] }] } }
    expect(
      await certain(article({ body: { 'zh-Hant': table } }), [undeclared('新華社', ['xinhua'])]),
    ).toEqual([])
  })
})

describe('whether somebody is declared already', () => {
  const options = newsroom().guard.options()
  it.each<[StoredDocument['kind'], Record<string, unknown>, boolean]>([
    ['articles', {}, false],
    ['articles', { attribution: null }, false],
    ['articles', { attribution: { form: 'staff', sources: [] } }, false],
    ['articles', { attribution: { sources: [4] } }, true],
    ['articles', { attribution: { via: [4] } }, true],
    ['photos', { credits: [], via: null }, false],
    ['photos', { credits: [4] }, true],
    ['photos', { via: [4] }, true],
    ['sidebars', { sources: [] }, false],
    ['sidebars', { sources: [4] }, true],
  ])('%s %j: %s', (kind, row, declared) => {
    expect(isDeclared({ kind, row }, { options })).toBe(declared)
  })
})

describe('declaring a credit', () => {
  const declared = async (
    collection: string,
    row: Row,
    {
      keys = ['xinhua'],
      publish = false,
      versions = [] as Record<string, unknown>[],
      given = {} as Pick<Newsroom, 'options' | 'app'>,
    } = {},
  ) => {
    const world = newsroom({ [`${collection} versions`]: versions }, given)
    const gated = gatedIn(world.guard.options(), collection)
    if (!gated) throw new Error(`${collection} is not gated.`)
    const done = await declare(world.payload, gated, row, keys, publish)
    return { ...world, done, update: world.updates[0] }
  }

  it('is a draft for an editor, by Payload’s own operation', async () => {
    const { done, update } = await declared('articles', { id: 12 })
    expect(done).toBe('draft')
    expect(update).toMatchObject({
      collection: 'articles',
      id: 12,
      data: { attribution: { sources: [4] } },
      draft: true,
      depth: 0,
      overrideAccess: true,
      context: { newsroomOperation: 'adopt', disableRevalidate: true },
    })
  })

  it('is on the public row where that is asked for, which stays as published as it is', async () => {
    const { done, update } = await declared('articles', { id: 12 }, { publish: true })
    expect(done).toBe('published')
    expect(update).not.toHaveProperty('draft')
    expect(update?.data).not.toHaveProperty('_status')
  })

  it.each<[string, string, Row, string[], Record<string, unknown>]>([
    [
      'an article keeps the rest of its attribution',
      'articles',
      { id: 1, attribution: { form: 'report', place: '香港', sources: [] } },
      ['xinhua'],
      { attribution: { form: 'report', place: '香港', sources: [4] } },
    ],
    [
      'an article of several is compiled from them',
      'articles',
      { id: 1, attribution: { form: 'report' } },
      ['afp', 'xinhua'],
      { attribution: { form: 'compiled', sources: [5, 4] } },
    ],
    [
      'an article by the staff stays one',
      'articles',
      { id: 1, attribution: { form: 'staff' } },
      ['afp', 'xinhua'],
      { attribution: { form: 'staff', sources: [5, 4] } },
    ],
    ['a photo', 'photos', { id: 1 }, ['afp'], { credits: [5] }],
    ['a box', 'sidebars', { id: 1 }, ['afp', 'xinhua'], { sources: [5, 4] }],
  ])('%s', async (_, collection, row, keys, data) => {
    expect((await declared(collection, row, { keys })).update?.data).toEqual(data)
  })

  it('starts from what was saved last, and leaves alone what a draft declares', async () => {
    const version = (attribution: object) => [{ parent: 12, latest: true, version: { attribution } }]
    const newer = await declared('articles', { id: 12 }, { versions: version({ place: '澳門' }) })
    expect(newer.update?.data).toEqual({ attribution: { place: '澳門', sources: [4] } })
    const kept = await declared('articles', { id: 12 }, { versions: version({ sources: [5] }) })
    expect([kept.done, kept.update]).toEqual(['kept', undefined])
  })

  it('makes a source that the newsroom lacks, from the register, and credits that', async () => {
    const { update, database } = await declared('articles', { id: 12 }, { keys: ['reuters', 'xinhua'] })
    const [made] = database.rows('sources')
    expect(made).toMatchObject({ key: 'reuters', aliases: expect.arrayContaining([expect.any(String)]) })
    expect(update?.data).toEqual({ attribution: { form: 'compiled', sources: [made?.id, 4] } })
  })

  it('of an app’s own photos stands in the field that the app has for it, however deep', async () => {
    const creditedTo: Field = {
      name: 'creditedTo',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
    }
    const fields: Field[] = [
      { name: 'text', type: 'text' },
      { name: 'meta', type: 'group', fields: [creditedTo] },
    ]
    const images = { kind: 'photo', fields: { caption: 'text', credits: 'meta.creditedTo' } } as const
    const given = {
      options: { collections: { images } },
      app: { collections: [{ slug: 'images', upload: true, fields }] },
    }
    const { update } = await declared('images', { id: 3 }, { given })
    expect(update?.data).toEqual({ meta: { creditedTo: [4] } })
  })
})

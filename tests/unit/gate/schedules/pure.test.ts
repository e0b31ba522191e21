import { describe, expect, it } from 'vitest'
import { changesSinceSet } from '../../../../src/gate/schedules/changesSinceSet.ts'
import { fieldHashes } from '../../../../src/gate/schedules/fieldHashes.ts'
import { dueAt, typeOf } from '../../../../src/gate/schedules/jobs.ts'
import {
  approvalIn,
  contextOf,
  isScheduleApproval,
  type ApprovedPart,
} from '../../../../src/gate/schedules/ScheduleApproval.ts'
import { isScheduleFinding, scheduleFinding } from '../../../../src/gate/schedules/scheduleFinding.ts'
import { scheduleMessageOf } from '../../../../src/gate/schedules/scheduleMessageOf.ts'
import { ScheduleRefusal } from '../../../../src/gate/schedules/ScheduleRefusal.ts'

type Data = Record<string, unknown>

describe('each field of a document as a number', () => {
  const same = (a: unknown, b: unknown) => expect(fieldHashes({ x: a })).toEqual(fieldHashes({ x: b }))
  const other = (a: unknown, b: unknown) => expect(fieldHashes({ x: a })).not.toEqual(fieldHashes({ x: b }))

  it.each<[string, unknown, unknown]>([
    ['the order of members', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['an empty member', { a: 1, b: '' }, { a: 1 }],
    ['members that are empty deep inside', { a: 1, b: { c: [], d: { e: null } } }, { a: 1 }],
    ['null for nothing', null, undefined],
    ['a date for its text', new Date('2026-01-01T00:00:00.000Z'), '2026-01-01T00:00:00.000Z'],
    ['a database’s own id for its text', { toHexString: () => 'ab', toString: () => 'ab' }, 'ab'],
    ['an emptied list for none', [], null],
  ])('is the same for %s', (_, a, b) => same(a, b))

  it.each<[string, unknown, unknown]>([
    ['a letter', 'a', 'b'],
    ['a number and its text', 1, '1'],
    ['a space more', '夜渡', '夜渡　'],
    ['false and nothing', false, undefined],
    ['nought and nothing', 0, undefined],
    ['the order of rows', [1, 2], [2, 1]],
    ['an empty row in between', ['a', ''], ['a']],
    ['the locale of a text', { en: 'a' }, { fr: 'a' }],
    ['a character beyond the BMP', '𠮷', '吉'],
  ])('is another for %s', (_, a, b) => other(a, b))

  it('leaves out what no editor writes, and keeps what an app adds', () => {
    const kept = {
      id: 1,
      _id: 1,
      _status: 'draft',
      createdAt: 'x',
      updatedAt: 'x',
      revision: 2,
      linkedAssets: ['a'],
    }
    const alike = {
      firstPublishedAt: 'x',
      revisedAt: 'x',
      previousSlugs: ['a'],
      approved: {},
      takedown: { at: 'x' },
    }
    expect(Object.keys(fieldHashes({ ...kept, ...alike, headline: 'a', price: 3 }))).toEqual([
      'headline',
      'price',
    ])
  })

  it('is a SHA-256 in hexadecimal', () => {
    expect(fieldHashes({ a: 'x' })['a']).toMatch(/^[0-9a-f]{64}$/)
  })
})

const part = (over: Partial<ApprovedPart> = {}): ApprovedPart => ({
  collection: 'articles',
  id: '4',
  fields: { headline: 'h1', body: 'b1' },
  texts: [
    { locale: 'en', path: 'headline', text: 'Ferries' },
    { locale: 'en', path: 'body', text: 'One.' },
    { locale: 'en', path: 'body', text: 'Two.' },
  ],
  ...over,
})
const bodyText = (text: string) => ({ locale: 'en', path: 'body', text })

describe('what changed since a time was set', () => {
  it.each<[string, Partial<ApprovedPart>, ReturnType<typeof changesSinceSet>]>([
    ['nothing', {}, undefined],
    [
      'a field without words',
      { fields: { headline: 'h1', body: 'b1', section: 's' } },
      { fields: ['section'], before: '', after: '' },
    ],
    ['a field that is gone', { fields: { headline: 'h1' } }, { fields: ['body'], before: '', after: '' }],
    [
      'words, and their field',
      {
        fields: { headline: 'h2', body: 'b1' },
        texts: [{ locale: 'en', path: 'headline', text: 'Ferry' }, ...part().texts.slice(1)],
      },
      { fields: ['headline'], before: 'Ferries', after: 'Ferry' },
    ],
    [
      'a paragraph in the middle',
      { texts: [...part().texts.slice(0, 2), bodyText('2.')] },
      { fields: [], before: 'Two.', after: '2.' },
    ],
    [
      'a paragraph more',
      { texts: [...part().texts, bodyText('Three.')] },
      { fields: [], before: '', after: 'Three.' },
    ],
    ['a paragraph less', { texts: part().texts.slice(0, 2) }, { fields: [], before: 'Two.', after: '' }],
    [
      'words in another locale',
      { texts: [...part().texts, { locale: 'zh-Hant', path: 'headline', text: '渡輪' }] },
      { fields: [], before: '', after: '渡輪' },
    ],
    [
      'the order of fields alone',
      { texts: [...part().texts.slice(1), ...part().texts.slice(0, 1)] },
      undefined,
    ],
  ])('%s', (_, now, expected) => {
    expect(changesSinceSet(part(), part(now))).toEqual(expected)
  })

  it('in a document of which nothing was approved is all of it', () => {
    expect(changesSinceSet(part({ fields: {}, texts: [] }), part())).toEqual({
      fields: ['headline', 'body'],
      before: '',
      after: 'Ferries',
    })
  })
})

describe('a job', () => {
  it.each<[Data, string]>([
    [{ waitUntil: '2026-12-01T08:00:00+08:00' }, '2026-12-01T00:00:00.000Z'],
    [{ waitUntil: new Date('2026-12-01T00:00:00Z') }, '2026-12-01T00:00:00.000Z'],
    [{ waitUntil: null }, ''],
    [{}, ''],
  ])('%j is due at %j', (job, at) => {
    expect(dueAt(job)).toBe(at)
  })

  it.each([
    [{ type: 'unpublish' }, 'unpublish'],
    [{ type: 'publish' }, 'publish'],
    [{ type: 'delete' }, 'publish'],
    [{}, 'publish'],
    [null, 'publish'],
    [undefined, 'publish'],
  ])('%j is one to %s', (input, type) => {
    expect(typeOf(input)).toBe(type)
  })
})

describe('an approval on its way to the guard', () => {
  const approval = { job: '7', type: 'publish', locale: '', dueAt: '', by: '', parts: [] } as const

  it('is found in the context in which it was put, and nowhere else', () => {
    expect(approvalIn({ context: contextOf(approval) as never })).toEqual(approval)
    expect(approvalIn({ context: {} })).toBeUndefined()
    expect(approvalIn({})).toBeUndefined()
    expect(approvalIn(undefined)).toBeUndefined()
  })

  it('cannot be sent by a name, nor read out of JSON', () => {
    expect(
      approvalIn({ context: { newsroom: approval, 'Symbol(newsroom: schedule)': approval } }),
    ).toBeUndefined()
    // What an API could send of a context.
    const sent: Data = JSON.parse(JSON.stringify(contextOf(approval)))
    expect(approvalIn({ context: sent })).toBeUndefined()
    expect({ ...contextOf(approval) }).toEqual(contextOf(approval))
  })

  it.each<[unknown, boolean]>([
    [approval, true],
    [{ job: 7, parts: [] }, false],
    [{ job: '7', parts: {} }, false],
    [{ job: '7' }, false],
    [[], false],
    ['7', false],
    [null, false],
  ])('is one when it has the shape: %j', (value, expected) => {
    expect(isScheduleApproval(value)).toBe(expected)
  })
})

describe('why a schedule is not carried out', () => {
  const languages = ['zhHant', 'zhHans', 'en'] as const
  const changed = (params: Data) => scheduleFinding('schedule-changed', params as never) // as the ledger gives it

  it('is told in each language, by its rule', () => {
    const all = languages.flatMap((language) =>
      (['schedule-changed', 'schedule-altered', 'schedule-unapproved'] as const).map((rule) =>
        scheduleMessageOf(scheduleFinding(rule), language),
      ),
    )
    expect(new Set(all).size).toBe(9)
    for (const message of all) expect(message).not.toMatch(/undefined|\[object/)
  })

  it.each(languages)('names the fields and the words, cut by whole characters, in %s', (language) => {
    const before = '𠮷'.repeat(41)
    const message = scheduleMessageOf(
      changed({ fields: ['headline', 'byline'], before, after: 'New' }),
      language,
    )
    expect(message).toContain(`${'𠮷'.repeat(40)}…`)
    expect(message).not.toContain('\ufffd')
    expect(message).toContain('New')
    expect(message).not.toContain('headline')
  })

  it.each<[string, Data]>([
    ['without words', { fields: ['slug'], before: '', after: '' }],
    ['without fields', { fields: [], before: 'a', after: 'b' }],
    ['with fields that are no list', { fields: 'slug', before: 'a', after: 'b' }],
    ['of a linked photo', { fields: ['caption'], before: 'a', after: 'b', what: 'photos 7' }],
    ['of a field of an app’s own', { fields: ['price'], before: '', after: '' }],
    ['from an old ledger', {}],
  ])('can be told %s', (_, params) => {
    for (const language of languages)
      expect(scheduleMessageOf(changed(params), language)).not.toMatch(/undefined|null|\[object| {2}/)
  })

  it('is an answer of 409 with everything that was found, in the words of whose request it is', () => {
    const findings = [changed({ fields: ['slug'] }), scheduleFinding('schedule-altered')]
    const headers = new Headers({ 'accept-language': 'zh-HK' })
    const refusal = new ScheduleRefusal(findings, { id: 4, mentions: [] }, { headers })
    expect(refusal).toMatchObject({
      status: 409,
      isPublic: true,
      data: { findings },
      refused: { id: 4, mentions: [] },
    })
    expect(refusal.message).toMatch(/\p{Script=Han}/u)
    expect(new ScheduleRefusal(findings, {}).refused).toEqual({ mentions: undefined })
  })

  it('is told apart from what the gate finds in the document', () => {
    expect(isScheduleFinding(scheduleFinding('schedule-altered'))).toBe(true)
    expect(isScheduleFinding({ rule: 'embargoed', severity: 'block', params: {} })).toBe(false)
  })
})

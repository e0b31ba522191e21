import { APIError } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { GateRefusal } from '../../../../src/gate/GateRefusal.ts'
import { decisionOf, outcomes } from '../../../../src/gate/ledger/decision.ts'
import { mayReport, outcomesOf } from '../../../../src/gate/ledger/outcomesOf.ts'
import { record } from '../../../../src/gate/ledger/record.ts'
import { recordingRefusals } from '../../../../src/gate/ledger/recordingRefusals.ts'
import { isRefusal } from '../../../../src/gate/Refusal.ts'
import { RULES_VERSION } from '../../../../src/gate/rules/index.ts'
import type { Finding } from '../../../../src/gate/types.ts'
import { inTransaction } from '../../../../src/database/unit.ts'
import { editor, newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const finding: Finding = {
  rule: 'embargoed',
  severity: 'block',
  path: 'embargoUntil',
  locale: '',
  params: {},
}
const refusal = () =>
  new GateRefusal({ collection: 'articles', id: 4, mentions: [{ text: 'x' }], findings: [finding] })
const lines = () => room.rows('gate-decisions')

describe('a refusal', () => {
  const attempt = (run: () => Promise<unknown>, req = room.request({ user: editor })) =>
    recordingRefusals(room.guard, { collection: 'articles', method: 'updateOne', req }, run)

  it('is written down at once where its transaction was its own, and thrown as it is', async () => {
    const thrown = refusal()
    await expect(attempt(() => Promise.reject(thrown))).rejects.toBe(thrown)
    expect(lines()).toMatchObject([
      {
        outcome: 'refused',
        subjectCollection: 'articles',
        subjectId: '4',
        findings: [finding],
        mentions: [{ text: 'x' }],
        who: 'users:7 editor@news.example',
        path: 'database updateOne',
        rulesVersion: RULES_VERSION,
      },
    ])
  })

  it.each(['commitTransaction', 'rollbackTransaction'] as const)(
    'inside a transaction of its caller’s is written down when that has ended: %s',
    async (end) => {
      const id = await room.db.beginTransaction()
      const req = inTransaction(room.request(), String(id))
      await expect(attempt(() => Promise.reject(refusal()), req as never)).rejects.toThrow()
      expect(lines()).toEqual([])
      await room.db[end](String(id))
      expect(lines()).toHaveLength(1)
    },
  )

  it('is none where something else went wrong', async () => {
    for (const error of [new Error('the disk is full'), new APIError('no', 403), 'text', null, undefined])
      await expect(attempt(() => Promise.reject(error))).rejects.toBe(error)
    expect(lines()).toEqual([])
  })

  it('is none where nothing went wrong', async () => {
    expect(await attempt(async () => 'done')).toBe('done')
    expect(lines()).toEqual([])
  })

  it('that cannot be written down refuses none the less', async () => {
    room.failing.set('create gate-decisions', new Error('the ledger is full'))
    await expect(attempt(() => Promise.reject(refusal()))).rejects.toThrow('the ledger is full')
  })

  it('is known by what it has, not by its class: the print gate has its own', () => {
    expect(isRefusal(refusal())).toBe(true)
    expect(isRefusal(Object.assign(new APIError('x'), { findings: [], refused: {} }))).toBe(true)
    expect(isRefusal(Object.assign(new Error('x'), { findings: [], refused: {} }))).toBe(false)
    expect(isRefusal(Object.assign(new APIError('x'), { findings: [] }))).toBe(false)
    for (const one of [null, undefined, 'refused', { findings: [], refused: {} }])
      expect(isRefusal(one)).toBe(false)
  })
})

describe('a line', () => {
  it('is written past the guard, which lets nobody else write one', async () => {
    await record(room.guard, {
      outcome: 'takenDown',
      collection: 'photos',
      id: 'a-b',
      method: 'takedown',
      reason: '查證',
    })
    expect(lines()).toMatchObject([
      { outcome: 'takenDown', subjectId: 'a-b', reason: '查證', contents: null, hash: '' },
    ])
  })

  it.each<[number | string | undefined, string]>([
    [0, '0'],
    [12, '12'],
    ['6553f1b2', '6553f1b2'],
    [undefined, ''],
  ])('names a document %s as text: %j', (id, text) => {
    expect(decisionOf({ outcome: 'cleared', collection: 'articles', id, method: 'create' }).subjectId).toBe(
      text,
    )
  })
})

describe('the outcomes that a ledger knows', () => {
  const own = { posts: { kind: 'article' } } as const
  it.each([
    ['publish', {}, false],
    ['report', {}, true],
    ['publish', own, true],
  ] as const)(
    '%s with own collections %j: whether it may only report is %s',
    (enforce, collections, expected) => {
      expect(mayReport({ enforce, collections })).toBe(expected)
      expect(outcomesOf({ enforce, collections }).includes('wouldRefuse')).toBe(expected)
      expect(outcomesOf({ enforce, collections })).toHaveLength(outcomes.length - (expected ? 0 : 1))
    },
  )
})

import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { decisionOf, whoIn, type Attempt } from '../../../../src/gate/ledger/decision.ts'
import { lastLines } from '../../../../src/gate/ledger/lastLines.ts'

interface Line {
  id: number
  at: string
  subjectCollection: string
  subjectId: string
  outcome: 'cleared' | 'refused' | 'takenDown'
  hash?: string | null
  findings?: unknown
}

interface Query {
  where: { and: [{ subjectId: { in: string[] } }, { outcome: { in: string[] } }] }
  limit: number
  select: Record<string, boolean>
}

/** A ledger of these lines, oldest first; `sizes` has how many were read at once. */
function ledger(lines: Line[]) {
  const sizes: number[] = []
  const selected: string[][] = []
  const find = async ({ where, limit, select }: Query) => {
    sizes.push(limit)
    selected.push(Object.keys(select))
    const [{ subjectId }, { outcome }] = where.and
    const found = lines.filter(
      (line) => subjectId.in.includes(line.subjectId) && outcome.in.includes(line.outcome),
    )
    return { docs: found.toReversed().slice(0, limit) }
  }
  // Only `find` is used of an adapter.
  return { sizes, selected, adapter: { find } as unknown as BaseDatabaseAdapter }
}

const line = (
  id: number,
  subjectId: string,
  outcome: Line['outcome'],
  subjectCollection = 'articles',
): Line => ({
  id,
  at: `2026-11-28T00:00:${String(id % 60).padStart(2, '0')}.000Z`,
  subjectCollection,
  subjectId,
  outcome,
  hash: `hash-${id}`,
})

describe('the last line about a document', () => {
  const lines = [
    line(1, '1', 'cleared'),
    line(2, '2', 'cleared'),
    line(3, '1', 'takenDown'),
    line(4, '1', 'refused'),
  ]
  const asked = { collection: 'articles', ids: ['1', '2', '3'] }

  it('is the newest of those that count', async () => {
    const { adapter } = ledger(lines)
    const found = await lastLines(adapter, { ...asked, among: ['cleared', 'takenDown'] })
    expect([...found].map(([id, { outcome, hash }]) => [id, outcome, hash])).toEqual([
      ['1', 'takenDown', 'hash-3'],
      ['2', 'cleared', 'hash-2'],
    ])
  })

  it('is none of a document of the same id in another collection', async () => {
    const { adapter } = ledger([line(1, '1', 'cleared', 'photos')])
    expect((await lastLines(adapter, { ...asked, among: ['cleared'] })).size).toBe(0)
  })

  it('has its findings only where they are asked for', async () => {
    const findings = [{ rule: 'text-blank' }]
    const { adapter, selected } = ledger([{ ...line(1, '1', 'refused'), findings, hash: null }])
    const [given] = (await lastLines(adapter, { ...asked, among: ['refused'], findings: true })).values()
    expect(given).toMatchObject({ findings, hash: '' })
    await lastLines(adapter, { ...asked, among: ['refused'] })
    expect(selected.map((names) => names.includes('findings'))).toEqual([true, false])
  })

  it('is found behind any number of lines about others', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => line(at + 10, '1', 'refused', 'photos'))
    const { adapter, sizes } = ledger([line(1, '1', 'cleared'), line(2, '2', 'cleared'), ...many])
    const found = await lastLines(adapter, { ...asked, among: ['cleared', 'refused'] })
    expect([...found.keys()].sort()).toEqual(['1', '2'])
    expect(sizes).toEqual([500, 1000, 2000, 4000])
  })

  it('costs no query where no document is asked for', async () => {
    const { adapter, sizes } = ledger(lines)
    expect((await lastLines(adapter, { collection: 'articles', ids: [], among: ['cleared'] })).size).toBe(0)
    expect(sizes).toEqual([])
  })
})

describe('a line of the ledger', () => {
  const attempt = (more: Partial<Attempt> = {}): Attempt => ({
    outcome: 'cleared',
    collection: 'articles',
    id: 12,
    method: 'updateOne',
    ...more,
  })
  // Only these members are read of a request.
  const request = (more: object) => more as Partial<PayloadRequest>

  it('has everything as text, and what there is not as nothing', () => {
    expect(decisionOf(attempt())).toMatchObject({
      subjectId: '12',
      who: 'nobody',
      path: 'database updateOne',
      hash: '',
      findings: [],
      mentions: [],
      reason: '',
      contents: null,
    })
    expect(decisionOf(attempt({ id: undefined })).subjectId).toBe('')
    expect(Date.parse(decisionOf(attempt()).at)).not.toBeNaN()
  })

  it.each([
    [{ payloadAPI: 'REST', context: { newsroomOperation: 'update' } }, 'REST update'],
    [{ payloadAPI: 'GraphQL', context: { newsroomOperation: 'create' } }, 'GraphQL create'],
    [{ context: { newsroomOperation: 'adopt' } }, 'local adopt'],
    [{ payloadAPI: 'REST', context: {} }, 'database updateOne'],
    [{ payloadAPI: 'REST', context: { newsroomOperation: 5 } }, 'database updateOne'],
  ])('of %j names the path %s', (req, path) => {
    expect(decisionOf(attempt({ req: request(req) })).path).toBe(path)
  })

  it.each([
    [undefined, 'nobody'],
    [{ user: null }, 'nobody'],
    [{ user: { id: 3, collection: 'users', email: 'a@b.example' } }, 'users:3 a@b.example'],
    [{ user: { id: 'x', collection: 'staff' } }, 'staff:x'],
    [{ user: { id: 3, email: 5 } }, 'users:3'],
  ])('of %j names %s', (req, who) => {
    expect(whoIn(req && request(req))).toBe(who)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { audit } from '../../../../src/gate/audit/audit.ts'
import { publicRows } from '../../../../src/gate/audit/publicRows.ts'
import { runAudit } from '../../../../src/gate/audit/runAudit.ts'
import { entryLine, misplacedLine, summaryLine } from '../../../../src/gate/audit/report.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, boxRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const publish = (collection: string, data: Data) =>
  room.db.create({ collection, data: { ...data, _status: 'published' } })
/** Changes a stored row past everything, as somebody with a database shell would. */
const behind = (collection: string, id: unknown, change: Data) =>
  void Object.assign(room.rows(collection).find((row) => row.id === id) ?? {}, change)

/** What the audit finds, as `type rule collection id`. */
async function found(options: Parameters<typeof audit>[1] = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const { type, rule, collection, id } of audit(room.payload, options))
    lines.push(`${type} ${rule} ${collection} ${id}`)
  return lines
}

describe('the audit', () => {
  it('finds nothing in a newsroom in order, whatever its drafts lack', async () => {
    const { id } = await publish('photos', photoRow())
    await publish('articles', articleRow({ photos: [{ photo: id }] }))
    await publish('sidebars', boxRow())
    room.put('articles', articleRow({ headline: {}, attribution: null }))
    room.put('photos', photoRow({ _status: 'published', deletedAt: '2026-01-01', credits: [] }))
    expect(await found()).toEqual([])
  })

  it.each<[string, (id: unknown) => void, string[]]>([
    [
      'a credit that was taken out',
      (id) => behind('articles', id, { attribution: {} }),
      [
        'breach attribution-missing articles 4',
        'breach attribution-undeclared articles 4',
        'breach decision-differs articles 4',
      ],
    ],
    [
      'words that were changed',
      (id) => behind('articles', id, { deck: { 'zh-Hant': '改' } }),
      ['breach decision-differs articles 4'],
    ],
    [
      'a takedown in the ledger',
      () => {
        const at = '2999-01-01T00:00:00.000Z'
        room.put('gate-decisions', {
          outcome: 'takenDown',
          subjectCollection: 'articles',
          subjectId: '4',
          at,
        })
      },
      ['breach decision-withdrawn articles 4'],
    ],
    [
      'a takedown in the row alone',
      (id) => behind('articles', id, { takedown: { at: '2026-01-01', by: '', reason: '' } }),
      ['breach taken-down articles 4', 'breach decision-differs articles 4'],
    ],
    [
      'no line of the ledger',
      () => void room.rows('gate-decisions').splice(0),
      ['breach decision-missing articles 4'],
    ],
    [
      'a field of another shape',
      (id) => behind('articles', id, { photos: 'x' }),
      ['breach unreadable articles 4'],
    ],
    [
      'text that a story has no place for',
      (id) => {
        behind('articles', id, {
          body: { 'zh-Hant': { root: { type: 'root', children: [{ type: 'code' }] } } },
        })
      },
      ['breach unreadable articles 4'],
    ],
  ])('finds %s', async (_, change, lines) => {
    const { id } = await publish('articles', articleRow())
    change(id)
    expect(await found()).toEqual(lines)
  })

  it('finds what somebody put there past the application, and goes on behind what it cannot read', async () => {
    room.put('articles', articleRow({ _status: 'published', headline: 5 }))
    room.put('articles', articleRow({ _status: 'published', slug: 'b' }))
    room.put('photos', photoRow({ _status: 'published', credits: [99] }))
    expect(await found()).toEqual([
      'breach unreadable articles 4',
      'breach decision-missing articles 5',
      'breach photo-credit-missing photos 6',
      'breach link-missing photos 6',
      'breach decision-missing photos 6',
    ])
  })

  it('calls a story that lost a photo degraded, which is no breach', async () => {
    const { id } = await publish('photos', photoRow())
    await publish('articles', articleRow({ photos: [{ photo: id }] }))
    behind('photos', id, { _status: 'draft' })
    expect(await found()).toEqual(['degraded link-unpublished articles 6'])
    room.rows('photos').splice(0)
    expect(await found()).toEqual(['degraded link-missing articles 6'])
  })

  it('lets a source that has been retired since stand', async () => {
    await publish('articles', articleRow())
    behind('sources', 1, { retiredFrom: '2020-01-01' })
    expect(await found()).toEqual([])
  })

  it('takes for cleared what a newsroom let out while it only watched, and goes by the newest line', async () => {
    room = newsroomInMemory({ options: { enforce: 'report' } })
    const { id } = await publish('articles', articleRow({ deck: { 'zh-Hant': '據中新社報道' } }))
    expect(await found()).toEqual([`breach attribution-undeclared articles ${id}`])
  })

  it('looks at every row whatever the size of a batch, and tells how many it has looked at', async () => {
    for (let at = 0; at < 7; at++) room.put('photos', photoRow({ _status: 'published' }))
    const looked: number[] = []
    expect(await found({ batch: 3, onBatch: (count) => void looked.push(count) })).toHaveLength(7)
    expect(looked).toEqual([3, 6, 7])
    expect(await found({ batch: 1 })).toHaveLength(7)
  })

  it('asks for what a batch links together, and for a story that links very many by itself', async () => {
    const photos = Array.from({ length: 400 }, (_, at) => ({ photo: at + 1000 }))
    room.put('articles', articleRow({ _status: 'published', photos: [{ photo: 1000 }] }))
    room.put('articles', articleRow({ _status: 'published', slug: 'b', photos: [{ photo: 1001 }] }))
    room.put('articles', articleRow({ _status: 'published', slug: 'c', photos }))
    room.calls.length = 0
    await found()
    const ofPhotos = room.calls.filter((call) => call === 'find photos')
    // Those of two stories, those of the third, and the photos' own turn.
    expect(ofPhotos).toHaveLength(3)
  })
})

describe('public rows', () => {
  const ids = async (size: number, meanwhile: () => void = () => undefined, trash = true) => {
    const batches: unknown[][] = []
    for await (const rows of publicRows(await room.judging(), { slug: 'articles', trash }, size)) {
      batches.push(rows.map(({ id }) => id))
      meanwhile()
    }
    return batches
  }

  it('come in the order of their ids, and end', async () => {
    for (let at = 0; at < 4; at++) room.put('articles', articleRow({ _status: 'published' }))
    expect(await ids(2)).toEqual([
      [4, 5],
      [6, 7],
    ])
    expect(await ids(3)).toEqual([[4, 5, 6], [7]])
    expect(await ids(9)).toEqual([[4, 5, 6, 7]])
  })

  it('are none of the trash, where a collection has one', async () => {
    room.put('articles', articleRow({ _status: 'published', deletedAt: '2026-01-01' }))
    expect(await ids(2)).toEqual([])
    expect(await ids(2, undefined, false)).toEqual([[4]])
  })

  it('are all met, when one of them is unpublished or another published meanwhile', async () => {
    for (let at = 0; at < 5; at++) room.put('articles', articleRow({ _status: 'published' }))
    let turn = 0
    const batches = await ids(2, () => {
      turn += 1
      if (turn === 1) behind('articles', 4, { _status: 'draft' })
      if (turn === 2) room.put('articles', articleRow({ _status: 'published' }))
    })
    expect(batches).toEqual([
      [4, 5],
      [6, 7],
      [8, 9],
    ])
  })
})

describe('the audit on the command line', () => {
  const run = async (language: 'en' | 'zhHant' = 'en') => {
    const lines: string[] = []
    const counts = await runAudit(room.payload, { print: (line) => void lines.push(line), language })
    return { lines, counts }
  }

  it('prints each finding as it is met, and what it came to', async () => {
    const { id } = await publish('photos', photoRow())
    await publish('articles', articleRow({ photos: [{ photo: id }] }))
    behind('photos', id, { credits: [], _status: 'published' })
    behind('articles', 6, { headline: { 'zh-Hant': '待補' } })
    const { lines, counts } = await run()
    expect(counts).toMatchObject({ looked: 2, breaches: 4, inBreach: 2, degraded: 0 })
    expect(lines.at(-1)).toContain('2 public documents: 2 in breach (4 findings)')
    expect(lines[0]).toBe(
      'BREACH articles 6 "待補" text-blank [zh-Hant]: Headline says nothing yet (it reads “待補”) – write it',
    )
  })

  it('counts a document once, however much is wrong with it, and what readers get otherwise', async () => {
    await publish('articles', articleRow())
    behind('articles', 4, { headline: {}, attribution: {} })
    const { counts, lines } = await run('zhHant')
    expect(counts).toMatchObject({ looked: 1, inBreach: 1, misplaced: 1 })
    expect(lines.filter((line) => line.includes('kept-'))).toHaveLength(1)
  })

  it('says so where there is nothing at all', async () => {
    const { lines, counts } = await run()
    expect(lines).toEqual(['0 public documents: 0 in breach (0 findings), 0 degraded.'])
    expect(counts.misplaced).toBe(0)
  })
})

describe('a line of the audit', () => {
  const about = { collection: 'articles', id: '4', title: '渡輪 "夜航"\n' }
  const finding = {
    rule: 'embargoed',
    severity: 'block',
    path: 'embargoUntil',
    locale: 'en',
    params: { date: '2026-01-01' },
  } as const

  it.each(['zhHant', 'zhHans', 'en'] as const)(
    'is one line in %s, whatever the title has in it',
    (language) => {
      const lines = [
        entryLine({ ...about, type: 'breach', rule: 'embargoed', finding }, language),
        entryLine(
          { ...about, type: 'degraded', rule: 'link-missing', finding: { ...finding, locale: '' } },
          language,
        ),
        entryLine({ ...about, type: 'breach', rule: 'unreadable', detail: 'photos' }, language),
        misplacedLine({ ...about, type: 'misplaced', rule: 'kept-differs', locale: 'en' }, language),
        summaryLine({ looked: 3, breaches: 2, inBreach: 1, degraded: 1, misplaced: 0 }, language),
      ]
      for (const line of lines) expect(line).toMatch(/^[^\n]+$/)
      expect(lines[0]).toContain('[en]')
      expect(lines[1]).not.toContain('[')
      expect(lines[2]).toContain('photos')
      expect(new Set(lines).size).toBe(5)
    },
  )
})

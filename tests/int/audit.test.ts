import { afterEach, describe, expect, it } from 'vitest'
import { audit } from '../../src/gate/audit/audit.ts'
import type { AuditEntry } from '../../src/gate/audit/entries.ts'
import { runAudit } from '../../src/gate/audit/runAudit.ts'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { mendKept } from '../../src/gate/kept/mend/mendKept.ts'
import { behindTheGuard, bodyOf } from './helpers/documents.ts'
import { rawSql } from './helpers/rawSql.ts'
import { database, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')

const live = { _status: 'published' }
const made: { collection: string; id: number | string }[] = []
const kept = async (collection: 'article' | 'photo' | 'sidebar', data: Record<string, unknown> = live) => {
  const doc = await desk[collection](data)
  made.push({ collection: `${collection}s`, id: doc.id })
  return doc
}
/** Removes what a test made public, so that the next test's audit does not find it. */
afterEach(async () => {
  for (const { collection, id } of made.splice(0))
    await behindTheGuard(app, collection, id, '_status', 'draft')
  await mendKept(guardOf(app.payload))
})

async function found(batch?: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = []
  for await (const entry of audit(app.payload, batch === undefined ? {} : { batch })) entries.push(entry)
  return entries
}
const brief = (entries: AuditEntry[]) =>
  entries.map(({ type, collection, id, rule }) => `${type} ${collection} ${id} ${rule}`)

/** Of db-mongodb: its models, which somebody with a database shell changes. */
interface Drivers {
  collections: Record<string, { updateOne(where: object, change: object): Promise<unknown> }>
}
async function raw(sql: [string, ...(number | string)[]], mongo: [string, number | string, object]) {
  const [statement, ...values] = sql
  if (database !== 'mongo') return void (await rawSql(app.payload, statement, values))
  const [collection, id, change] = mongo
  // Payload types `db` as every possible adapter; on this branch it is the mongoose one.
  const { collections } = app.payload.db as unknown as Drivers
  await collections[collection]?.updateOne({ _id: id }, change)
}
const withoutCredit = ({ id }: RestDoc) =>
  raw(
    ["DELETE FROM articles_rels WHERE parent_id = ? AND path = 'attribution.sources'", id],
    ['articles', id, { $set: { 'attribution.sources': [] } }],
  )

describe('a newsroom in order', () => {
  it('gives no breach for documents published on every path', async () => {
    const photo = await kept('photo', {})
    const article = await kept('article', { photos: [{ photo: photo.id, caption: '這裡的圖說' }] })
    await app.rest('PATCH', `/articles/${article.id}`, { as: editor, body: live })
    const byRest = await app.rest('POST', '/articles', { as: editor, body: await desk.words(live) })
    made.push({ collection: 'articles', id: byRest.body.doc?.id ?? '' })
    const sidebar = await kept('sidebar')
    await app.rest('PATCH', `/sidebars/${sidebar.id}`, { as: editor, body: { title: '改題', ...live } })
    const dated = await kept('article', {
      ...live,
      attribution: {
        form: 'dateline',
        sources: [(await desk.source({ name: '園圃通訊社' })).id],
        place: '沙田',
        date: '2026-11-20T12:00:00.000Z',
      },
      mentions: [{ text: '無關的字句', reason: '試' }],
    })
    await app.rest('PATCH', `/articles/${dated.id}?locale=en&publishSpecificLocale=en`, {
      as: editor,
      body: { headline: 'Gardens open', body: bodyOf('Plots are let.'), ...live },
    })
    await app.payload.db.updateOne({ collection: 'articles', id: article.id, data: { section: 'local' } })
    expect(brief(await found())).toEqual([])
  })

  it('gives no breach after a direct write of some of the words, which keeps all others', async () => {
    const { id } = await kept('article')
    const data = { kicker: { 'zh-Hant': '引題' } }
    await app.payload.db.updateOne({ collection: 'articles', id, data })
    expect((await app.rest('GET', `/articles/${id}`)).body.headline).toBe('社區園圃開放')
    expect(brief(await found())).toEqual([])
  })

  it('skips drafts, and documents that are in the trash or were taken down', async () => {
    const draft = await kept('article', { headline: '' })
    const trashed = await kept('article')
    await app.local.update({
      collection: 'articles',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const down = await kept('article')
    await app.rest('POST', `/newsroom/takedown/articles/${down.id}`, { as: editor, body: { reason: '更正' } })
    await withoutCredit(draft)
    await withoutCredit(trashed)
    await withoutCredit(down)
    expect(brief(await found())).toEqual([])
  })
})

describe("what was done behind the application's back", () => {
  it('a credit removed by hand is a breach of its rule and of what was cleared', async () => {
    const article = await kept('article')
    await withoutCredit(article)
    const entries = await found()
    expect(brief(entries)).toEqual([
      `breach articles ${article.id} attribution-missing`,
      `breach articles ${article.id} decision-differs`,
    ])
    expect(entries[0]?.title).toBe('社區園圃開放')
  })

  it('words changed by hand that break no rule are reported as never cleared', async () => {
    const sidebar = await kept('sidebar')
    await raw(
      ['UPDATE sidebars_locales SET title = ? WHERE _parent_id = ?', '改過的題', sidebar.id],
      ['sidebars', sidebar.id, { $set: { 'title.zh-Hant': '改過的題' } }],
    )
    expect(brief(await found())).toEqual([`breach sidebars ${sidebar.id} decision-differs`])
  })

  it('a draft published by hand is reported as never cleared', async () => {
    const article = await kept('article', {})
    await behindTheGuard(app, 'articles', article.id, '_status', 'published')
    expect(brief(await found())).toEqual([`breach articles ${article.id} decision-missing`])
  })

  it('a document taken down and published again by hand is reported as withdrawn', async () => {
    const photo = await kept('photo')
    await app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, { as: editor, body: { reason: '版權' } })
    await behindTheGuard(app, 'photos', photo.id, '_status', 'published')
    expect(brief(await found())).toEqual([
      `breach photos ${photo.id} taken-down`,
      `breach photos ${photo.id} decision-withdrawn`,
    ])
    await behindTheGuard(app, 'photos', photo.id, 'takedown.at', null)
    expect(brief(await found())).toEqual([`breach photos ${photo.id} decision-withdrawn`])
  })

  it('an embargo set on a public document is a breach', async () => {
    const article = await kept('article')
    await behindTheGuard(app, 'articles', article.id, 'embargoUntil', new Date('2090-01-01T00:00:00Z'))
    expect(brief(await found())).toContain(`breach articles ${article.id} embargoed`)
  })

  it('a document that cannot be read is reported, and the others are still audited', async () => {
    const [odd, bad] = [await kept('article'), await kept('article')]
    const body = { root: { type: 'root', children: [{ type: 'no-such-node', version: 1 }] } }
    await raw(
      ['UPDATE articles_locales SET body = ? WHERE _parent_id = ?', JSON.stringify(body), odd.id],
      ['articles', odd.id, { $set: { 'body.zh-Hant': body } }],
    )
    await withoutCredit(bad)
    expect(brief(await found())).toEqual([
      `breach articles ${odd.id} unreadable`,
      `breach articles ${bad.id} attribution-missing`,
      `breach articles ${bad.id} decision-differs`,
    ])
  })
})

describe('articles that lost a photo', () => {
  it('to a takedown, the trash or the end of its rights are listed as degraded, not as breaches', async () => {
    const photos = [await kept('photo'), await kept('photo'), await kept('photo'), await kept('photo')]
    const article = await kept('article', { ...live, photos: photos.map(({ id }) => ({ photo: id })) })
    const [down, trashed, expired] = photos
    await app.rest('POST', `/newsroom/takedown/photos/${down?.id}`, { as: editor, body: { reason: '版權' } })
    const deletedAt = new Date().toISOString()
    await app.local.update({ collection: 'photos', id: trashed?.id ?? '', data: { deletedAt } })
    await behindTheGuard(app, 'photos', expired?.id ?? '', 'usableUntil', new Date('2020-01-01T00:00:00Z'))
    const ofArticle = (await found()).filter(({ collection }) => collection === 'articles')
    expect(brief(ofArticle)).toEqual(Array(3).fill(`degraded articles ${article.id} link-unpublished`))
    const lost = ofArticle.map((entry) => 'finding' in entry && entry.finding.path)
    expect(lost).toEqual(['photos.0.photo', 'photos.1.photo', 'photos.2.photo'])
  })
})

describe('the command', () => {
  const run = async () => {
    const lines: string[] = []
    const counts = await runAudit(app.payload, { print: (line) => lines.push(line), language: 'en' })
    return { lines, counts }
  }

  it('prints each breach with collection, id, title, rule and message, and what it came to', async () => {
    const article = await kept('article')
    await withoutCredit(article)
    const { lines, counts } = await run()
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(
      new RegExp(`^BREACH articles ${article.id} "社區園圃開放" attribution-missing: .{20}`),
    )
    expect(lines[1]).toContain('what is public is not what was cleared last')
    expect(lines[2]).toMatch(
      new RegExp(
        `^misplaced articles ${article.id} "${String(article.slug)}" kept-left-over \\[zh-Hant\\]: .{20}`,
      ),
    )
    expect(lines[3]).toMatch(/^1 public documents: 1 in breach \(2 findings\), 0 degraded, 1 misplaced\.$/)
    expect(counts).toEqual({ looked: 1, breaches: 2, inBreach: 1, degraded: 0, misplaced: 1 })
  })

  it('meets every document once, whatever the batch', async () => {
    for (let one = 0; one < 7; one++) await withoutCredit(await kept('article'))
    const [whole, small] = [await found(), await found(2)]
    expect(whole).toHaveLength(14)
    expect(brief(small)).toEqual(brief(whole))
  })
})

describe('what an audit costs', () => {
  const queries = async () => {
    const { db } = app.payload
    const { find } = db
    let count = 0
    // It counts and passes on; the type of the documents is its caller’s.
    db.find = (args) => (count++, find.call(db, args)) as never
    await found().finally(() => (db.find = find))
    return count
  }

  it('is a fixed number of queries per batch, however many documents and photos it has', async () => {
    const photos = [await kept('photo'), await kept('photo')]
    await kept('article', { ...live, photos: photos.map(({ id }) => ({ photo: id })) })
    const few = await queries()
    for (let one = 0; one < 6; one++)
      await kept('article', { ...live, photos: photos.map(({ id }) => ({ photo: id })) })
    expect(few).toBeGreaterThan(3)
    expect(await queries()).toBe(few)
  })
})

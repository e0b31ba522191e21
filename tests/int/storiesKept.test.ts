import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { differences, type Difference } from '../../src/gate/kept/mend/differences.ts'
import { forgetKept, keepOnStart } from '../../src/gate/kept/mend/keepOnStart.ts'
import { mendKept } from '../../src/gate/kept/mend/mendKept.ts'
import { numberChanges } from '../../src/gate/kept/read/numberChanges.ts'
import { remake } from '../../src/gate/kept/read/remake.ts'
import { isConflict } from '../../src/database/isConflict.ts'
import { behindTheGuard } from './helpers/documents.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { readersOf, type ChangeJson } from './helpers/stories.ts'

const { app, desk } = await openNewsroom()
const { list, story, changes, changesAfter } = readersOf(app)
const guard = guardOf(app.payload)
const live = { _status: 'published' }

const update = (id: number | string, data: Record<string, unknown>) =>
  app.local.update({ collection: 'articles', id, data, depth: 0 })

async function found(): Promise<Difference[]> {
  const all: Difference[] = []
  for await (const one of differences(guard)) all.push(one)
  return all
}

const forget = async (collection: string, where: object) =>
  guard.inner.deleteMany({ collection, where: where as never })

describe('what was public before anything was kept', () => {
  it('is kept at the next start, once, and told as published', async () => {
    const made = [
      await desk.article(live),
      await desk.article(live),
      await desk.article({ headline: '草稿' }),
    ]
    await forget('kept-stories', { document: { in: made.map(({ id }) => `articles:${id}`) } })
    expect((await story(String(made[0]?.slug))).status).toBe(404)
    const { next } = (await changes()).body
    await keepOnStart(app.payload)
    // It was done at the first start of all, and is not done again by itself.
    expect((await story(String(made[0]?.slug))).status).toBe(404)
    await forgetKept(app.payload)
    await keepOnStart(app.payload)
    expect((await story(String(made[0]?.slug))).status).toBe(200)
    expect((await changesAfter(next)).map(({ guid, kind }) => `${kind} ${guid}`).sort()).toEqual(
      [`published ${String(made[0]?.guid)}`, `published ${String(made[1]?.guid)}`].sort(),
    )
    expect((await list()).text).not.toContain('草稿')
    expect(await found()).toEqual([])
  })

  it('is followed again after a time with the newsroom switched off', async () => {
    const made = await desk.article({ ...live, headline: '關掉時撤回的' })
    await forgetKept(app.payload)
    await behindTheGuard(app, 'articles', made.id, '_status', 'draft')
    await keepOnStart(app.payload)
    expect((await story(String(made.slug))).status).toBe(410)
  })
})

describe('the audit', () => {
  it('has nothing to say of what was published, changed and withdrawn by its ways', async () => {
    const photo = await desk.photo(live)
    const made = await desk.article({ ...live, photos: [{ photo: photo.id }] })
    await update(made.id, { deck: '補充', ...live })
    await app.local.update({ collection: 'photos', id: photo.id, data: { _status: 'draft' } })
    await update((await desk.article(live)).id, { _status: 'draft' })
    expect(await found()).toEqual([])
  })

  it('finds what readers get and should not, what they lack, and what is otherwise; mending mends it', async () => {
    const [missing, differs, left] = [
      await desk.article(live),
      await desk.article(live),
      await desk.article(live),
    ]
    await forget('kept-stories', { document: { equals: `articles:${missing.id}` } })
    await behindTheGuard(app, 'articles', differs.id, 'section', 'world')
    await behindTheGuard(app, 'articles', left.id, '_status', 'draft')
    const all = await found()
    expect(all.map(({ rule, id }) => `${rule} ${id}`).sort()).toEqual(
      [`kept-missing ${missing.id}`, `kept-differs ${differs.id}`, `kept-left-over ${left.id}`].sort(),
    )
    expect((await story(String(left.slug))).status).toBe(200)
    expect(await mendKept(guard)).toBe(3)
    expect(await found()).toEqual([])
    expect((await story(String(missing.slug))).status).toBe(200)
    expect((await story(String(left.slug))).status).toBe(410)
    expect((await story(String(differs.slug))).body.section).toBe('world')
    expect(await mendKept(guard)).toBe(0)
  })
})

describe('many at once', () => {
  it('the first readers of what is to be made again make it once, and all get it', async () => {
    const photo = await desk.photo({ ...live, caption: '一同讀的圖' })
    const made = await desk.article({ ...live, photos: [{ photo: photo.id }] })
    await app.local.update({ collection: 'photos', id: photo.id, data: { caption: '改了的圖說', ...live } })
    const { next } = (await changes()).body
    const answers = await Promise.all(Array.from({ length: 12 }, () => story(String(made.slug))))
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(text).toContain('改了的圖說')
      expect(text).not.toContain('一同讀的圖')
    }
    expect((await changesAfter(next)).filter(({ guid }) => guid === made.guid).length).toBeLessThanOrEqual(1)
  })

  it('a takedown is never written over by who makes the story again at that moment', async () => {
    const caption = '同時下架的圖'
    const as = await app.as('editor')
    for (let turn = 0; turn < 4; turn++) {
      const photo = await desk.photo({ ...live, caption })
      const made = await desk.article({ ...live, photos: [{ photo: photo.id }] })
      const { docs } = await guard.inner.find<{ id: number | string } & Record<string, unknown>>({
        collection: 'kept-stories',
        where: { document: { equals: `articles:${made.id}` } },
      })
      const [kept] = docs
      const makeAgain = async () => {
        for (let one = 0; one < 3; one++) if (kept) await remake(guard, kept)
      }
      const takeDown = async () =>
        app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, {
          as,
          body: { reason: '版權' },
        })
      await Promise.all([makeAgain(), takeDown(), makeAgain()])
      expect((await story(String(made.slug))).text).not.toContain(caption)
    }
  })

  it('a story that is published while its photo is taken down does not show the photo afterwards', async () => {
    const caption = '趕在下架前發布的圖'
    const editor = await app.as('editor')
    for (let turn = 0; turn < 4; turn++) {
      const photo = await desk.photo({ ...live, caption })
      const draft = await desk.article({ slug: `racing-${turn}`, photos: [{ photo: photo.id }] })
      const publish = update(draft.id, live).catch((error: unknown) => {
        // Refused for the photo that is gone, or met by the takedown: each is right.
        if (!(error instanceof Error)) throw error
      })
      const takedown = app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, {
        as: editor,
        body: { reason: '版權' },
      })
      await Promise.all([publish, takedown])
      const read = await story(`racing-${turn}`)
      expect([200, 404]).toContain(read.status)
      expect(read.text).not.toContain(caption)
      expect((await list()).text).not.toContain(caption)
    }
  })

  it('changes have each one number, and who follows them meets each once, however they are committed', async () => {
    let next = (await changes()).body.next
    const seen: ChangeJson[] = []
    const published: string[] = []
    let isOver = false
    const follow = async () => {
      for (;;) {
        const last = isOver
        // SQLite answers at once: the writers are to have their turns.
        await setImmediate()
        const { body } = await changes(`since=${next}&limit=3`)
        seen.push(...body.changes)
        next = body.next
        if (last && body.changes.length === 0) return
      }
    }
    const write = async (writer: number) => {
      for (let one = 0; one < 3; one++) {
        const made = await desk.article({ headline: `同時${writer}`, slug: `at-once-${writer}-${one}` })
        try {
          await update(made.id, live)
          published.push(`at-once-${writer}-${one}`)
        } catch (error) {
          if (!isConflict(error)) throw error
        }
      }
    }
    const all = Promise.all([write(1), write(2), write(3), write(4)]).finally(() => (isOver = true))
    await Promise.all([all, follow(), numberChanges(guard), numberChanges(guard)])
    const told = seen.filter(({ slug }) => slug.startsWith('at-once-')).map(({ slug }) => slug)
    expect(told.sort()).toEqual(published.sort())
  })
})

describe('a change that is committed late', () => {
  it('comes behind a cursor that was given before', async () => {
    const begun = await app.payload.db.beginTransaction()
    // SQLite's writes are one after another: there is no late one.
    if (begun === null || begun === undefined || app.payload.db.name === 'sqlite') return
    const draft = await desk.article({ headline: '遲來的', slug: `late-${Date.now()}` })
    const req = { transactionID: begun } as never
    await app.payload.db.updateOne({ collection: 'articles', id: draft.id, data: live, req })
    const early = await desk.article({ ...live, headline: '先到的' })
    const { body } = await changes(`since=${(await changes()).body.next}`)
    const first = await changesAfter('')
    expect(first.map(({ guid }) => guid)).toContain(early.guid)
    expect(first.map(({ guid }) => guid)).not.toContain(draft.guid)
    await app.payload.db.commitTransaction(begun)
    expect((await changesAfter(body.next)).map(({ guid }) => guid)).toContain(draft.guid)
  })
})

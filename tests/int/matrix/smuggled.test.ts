import { describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { bodyOf, picture } from '../helpers/documents.ts'
import type { RestDoc } from '../helpers/index.ts'
import { openWorld } from './openWorld.ts'

const { world, reader } = await openWorld()

type Id = number | string
type Slug = 'articles' | 'photos' | 'sidebars'

const isPublic = async (slug: Slug, id: Id) => (await reader.get(`/${slug}/${id}?depth=0`)).status === 200

/** The stored row, as the database has it. */
const stored = async (slug: Slug, id: Id) =>
  (await world.app.payload.db.findOne<RestDoc>({ collection: slug, where: { id: { equals: id } } })) ??
  undefined

const takenDown = async () => {
  const article = await world.desk.article({ _status: 'published' })
  const answer = await world.app.rest('POST', `/newsroom/takedown/articles/${article.id}`, {
    as: world.editor,
    body: { reason: '更正' },
  })
  expect(answer.status, answer.text).toBe(200)
  return article.id
}

const noTakedown = { at: null, by: null, reason: null }

describe('a takedown', () => {
  const undoings: Record<string, (id: Id) => Promise<unknown>> = {
    'a REST change': (id) =>
      world.app.rest('PATCH', `/articles/${id}`, {
        as: world.editor,
        body: { takedown: noTakedown, _status: 'published' },
      }),
    'a Local change': (id) =>
      world.app.local.update({
        collection: 'articles',
        id,
        data: { takedown: noTakedown, _status: 'published' },
      }),
    'a restored version from before': async (id) => {
      const { docs } = await world.app.local.findVersions({
        collection: 'articles',
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      })
      return world.app.local.restoreVersion({ collection: 'articles', id: docs[0]?.id ?? '' })
    },
    'a change in the database': (id) =>
      world.app.payload.db.updateOne({
        collection: 'articles',
        id,
        data: { takedown: noTakedown, _status: 'published' },
      }),
    'a change of many in the database': (id) =>
      Promise.resolve(
        world.app.payload.db.updateMany({
          collection: 'articles',
          where: { id: { equals: id } },
          data: { takedown: noTakedown, _status: 'published' },
        }),
      ),
    'an upsert in the database': (id) =>
      world.app.payload.db.upsert({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { takedown: noTakedown, _status: 'published' },
      }),
    'two changes in the database, the first as a draft': async (id) => {
      await Promise.resolve(
        world.app.payload.db.updateMany({
          collection: 'articles',
          where: { id: { equals: id } },
          data: { takedown: noTakedown },
        }),
      )
      await world.app.payload.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })
    },
    'an operator in the database': (id) =>
      world.app.payload.db.updateOne({
        collection: 'articles',
        id,
        data: { revision: { $inc: 1 }, takedown: noTakedown, _status: 'published' },
      }),
  }

  it.each(Object.keys(undoings))('is not undone by %s', async (how) => {
    const id = await takenDown()
    await undoings[how]?.(id).catch(() => undefined) // whether it was refused is read from outside
    expect(await isPublic('articles', id)).toBe(false)
    expect((await stored('articles', id))?.takedown).toMatchObject({ reason: '更正' })
  })

  it('cannot be put on a public document by a change', async () => {
    const { id } = await world.desk.article({ _status: 'published' })
    const takedown = { at: new Date().toISOString(), by: 'somebody', reason: '' }
    await world.app.rest('PATCH', `/articles/${id}`, { as: world.editor, body: { takedown } })
    await world.app.local.update({ collection: 'articles', id, data: { takedown } })
    await world.app.payload.db.updateOne({ collection: 'articles', id, data: { takedown } })
    expect(await isPublic('articles', id)).toBe(true)
  })

  it('goes no further when a document is copied: the copy is judged by itself', async () => {
    const id = await takenDown()
    const copy = await world.app.local
      .duplicate({ collection: 'articles', id, data: { _status: 'published' } })
      .catch(() => undefined)
    expect(copy && (await isPublic('articles', copy.id))).toBeFalsy()
  })
})

describe('what only the server keeps', () => {
  const forged = { guid: 'forged', revision: 99, linkedAssets: ['photos:1'], previousSlugs: ['forged'] }

  it('is not set through REST or GraphQL', async () => {
    const { id } = await world.desk.article({ _status: 'published' })
    const before = await stored('articles', id)
    const body = { ...forged, owner: await world.app.idOf('reporter'), approved: { by: 'forged' } }
    await world.app.rest('PATCH', `/articles/${id}`, { as: world.editor, body })
    const after = await stored('articles', id)
    expect(after).toMatchObject({
      guid: before?.guid,
      owner: before?.owner ?? null,
      linkedAssets: before?.linkedAssets,
    })
    expect(after?.previousSlugs ?? []).toEqual([])
    expect(after?.revision).toBe(Number(before?.revision) + 1)
    expect(JSON.stringify(after?.approved ?? {})).not.toContain('forged')
  })

  it('has the true links by every way to write it: an article cannot hide which photo it uses', async () => {
    const photo = await world.desk.photo({ _status: 'published' })
    const { id } = await world.desk.article({ _status: 'published', photos: [{ photo: photo.id }] })
    const links = async () => (await stored('articles', id))?.linkedAssets
    const expected = expect.arrayContaining([`photos:${photo.id}`])
    await world.app.local.update({ collection: 'articles', id, data: { linkedAssets: [] } })
    expect(await links()).toEqual(expected)
    await world.app.payload.db.updateOne({ collection: 'articles', id, data: { linkedAssets: [] } })
    expect(await links()).toEqual(expected)
    await world.app.payload.db.updateMany({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { linkedAssets: [] },
    })
    expect(await links()).toEqual(expected)
  })

  it('says of a picture what the file says', async () => {
    const { name, type, bytes } = await picture()
    const body = { caption: '園圃', alt: '菜苗', credits: [world.credit], iptc: { creditLine: '自稱' } }
    const made = await world.app.rest('POST', '/photos?depth=0', {
      as: world.editor,
      body,
      file: { name, type, bytes },
    })
    expect(JSON.stringify(await stored('photos', made.body.doc?.id ?? ''))).not.toContain('自稱')
  })
})

describe('a write of one field in the database', () => {
  const writes: Record<string, (id: Id, data: object) => Promise<unknown>> = {
    updateOne: (id, data) =>
      world.app.payload.db.updateOne({ collection: 'articles', id, data: { ...data } }),
    updateMany: (id, data) =>
      Promise.resolve(
        world.app.payload.db.updateMany({
          collection: 'articles',
          where: { id: { equals: id } },
          data: { ...data },
        }),
      ),
    upsert: (id, data) =>
      world.app.payload.db.upsert({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { ...data },
      }),
  }
  const fields = {
    section: 'local',
    linkedAssets: [],
    revision: { $inc: 1 },
    deck: { 'zh-Hant': '副題' },
  }
  const cases = Object.keys(writes).flatMap((how) =>
    // A former slug is one story's alone: each way has one of its own.
    Object.entries({ ...fields, previousSlugs: [`an-old-one-${how}`] }).map(
      (field) => [how, ...field] as const,
    ),
  )

  it.each(cases)('by %s of %s takes away no by-line, no photo and no word', async (how, name, value) => {
    const photo = await world.desk.photo({ _status: 'published' })
    const { id } = await world.desk.article({
      _status: 'published',
      attribution: { form: 'report', sources: [] },
      byline: [{ name: '陸小汀', role: 'reporter' }],
      photos: [{ photo: photo.id }],
    })
    await writes[how]?.(id, { [name]: value })
    const { body } = await reader.get(`/articles/${id}?depth=0`)
    expect(body).toMatchObject({
      headline: '社區園圃開放',
      byline: [{ name: '陸小汀' }],
      photos: [{ photo: photo.id }],
    })
    expect(JSON.stringify(body)).toContain('園圃周末起開放')
    expect((await stored('articles', id))?.linkedAssets).toEqual([`photos:${photo.id}`])
  })
})

describe('a version written straight into the database as published', () => {
  it.each(['createVersion', 'updateVersion'] as const)(
    'by %s shows nobody what the public row does not say',
    async (how) => {
      const { id } = await world.desk.article({ _status: 'published', headline: '原來的標題' })
      const { db } = world.app.payload
      const row = await stored('articles', id)
      const { docs } = await db.findVersions({ collection: 'articles', where: { parent: { equals: id } } })
      const bad = {
        ...row,
        headline: { 'zh-Hant': '冒充的標題' },
        attribution: { form: 'report', sources: [] },
        _status: 'published',
      }
      const now = new Date().toISOString()
      // Payload types versions by the generated type of their collection.
      const written =
        how === 'createVersion'
          ? db.createVersion({
              collectionSlug: 'articles',
              parent: id,
              autosave: false,
              createdAt: now,
              updatedAt: now,
              // Payload types versions by the generated type of their collection.
              versionData: bad as never,
            })
          : db.updateVersion({
              collection: 'articles',
              id: docs[0]?.id ?? '',
              // Payload types versions by the generated type of their collection.
              versionData: { parent: id, version: bad, updatedAt: now } as never,
            })
      await written.catch(() => undefined)
      for (const query of ['', '?draft=true', '?draft=true&trash=true', '?locale=all&draft=true']) {
        const { body } = await reader.get(`/articles/${id}${query}`)
        expect(JSON.stringify(body)).toContain('原來的標題')
        expect(JSON.stringify(body)).not.toContain('冒充的標題')
      }
      await world.app
        .rest('PATCH', `/articles/${id}?publishSpecificLocale=zh-Hant`, { as: world.editor, body: {} })
        .catch(() => undefined)
      await world.app.rest('PATCH', `/articles/${id}`, { as: world.editor, body: { _status: 'published' } })
      expect(JSON.stringify((await reader.get(`/articles/${id}`)).body)).not.toContain('冒充的標題')
    },
  )
})

describe('what goes out with an article', () => {
  it('is never a photo from the trash', async () => {
    const photo = await world.desk.photo({ deletedAt: new Date().toISOString() })
    const article = await world.desk.article({ photos: [{ photo: photo.id }] })
    await world.app.rest('PATCH', `/articles/${article.id}`, {
      as: world.editor,
      body: { _status: 'published' },
    })
    expect(await isPublic('photos', photo.id)).toBe(false)
    expect(await isPublic('articles', article.id)).toBe(false)
  })

  it('is never a photo that was taken down', async () => {
    const photo = await world.desk.photo({ _status: 'published' })
    await world.app.rest('POST', `/newsroom/takedown/photos/${photo.id}`, {
      as: world.editor,
      body: { reason: '權利' },
    })
    const article = await world.desk.article({ photos: [{ photo: photo.id }] })
    await world.app.rest('PATCH', `/articles/${article.id}`, {
      as: world.editor,
      body: { _status: 'published' },
    })
    expect(await isPublic('photos', photo.id)).toBe(false)
    expect(await isPublic('articles', article.id)).toBe(false)
  })

  it('is never a newer draft of a photo that is public already', async () => {
    const photo = await world.desk.photo({ _status: 'published', place: '原處' })
    await world.app.local.update({ collection: 'photos', id: photo.id, data: { place: '草稿' }, draft: true })
    await world.desk.article({ _status: 'published', photos: [{ photo: photo.id }] })
    expect((await reader.get(`/photos/${photo.id}`)).body).toMatchObject({ place: '原處' })
  })

  it('is all of it or nothing, also when a box is the one refused', async () => {
    const [photo, box] = [await world.desk.photo(), await world.desk.sidebar({ sources: [] })]
    const article = await world.desk.article({ photos: [{ photo: photo.id }], sidebars: [box.id] })
    const publish = () =>
      world.app.rest('PATCH', `/articles/${article.id}`, { as: world.editor, body: { _status: 'published' } })
    const refused = await publish()
    expect(refused.status).toBe(400)
    const seen = async () => [
      await isPublic('articles', article.id),
      await isPublic('photos', photo.id),
      await isPublic('sidebars', box.id),
    ]
    expect(await seen()).toEqual([false, false, false])
    await world.app.local.update({
      collection: 'sidebars',
      id: box.id,
      data: { sources: [world.credit] },
      draft: true,
    })
    await publish()
    expect(await seen()).toEqual([true, true, true])
  })
})

describe('three documents published at once, of which the second is refused', () => {
  const three = async () => {
    const good = await world.desk.article()
    const bad = await world.desk.article({ attribution: { form: 'report', sources: [] } })
    const alsoGood = await world.desk.article()
    return [good.id, bad.id, alsoGood.id]
  }
  const seen = (ids: Id[]) => Promise.all(ids.map((id) => isPublic('articles', id)))

  it.each(['&draft=true', ''])(
    'by REST (%s): each is a unit of its own, and the refusal names its document',
    async (query) => {
      const ids = await three()
      const answer = await world.app.rest(
        'PATCH',
        `/articles?where[id][in]=${ids.join(',')}&depth=0${query}`,
        {
          as: world.editor,
          body: { _status: 'published' },
        },
      )
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ id: ids[1] }])
      expect(await seen(ids)).toEqual([true, false, true])
    },
  )

  it('by one change in the database: they are one unit, and none goes out', async () => {
    const ids = await three()
    const write = Promise.resolve(
      world.app.payload.db.updateMany({
        collection: 'articles',
        where: { id: { in: ids } },
        data: { _status: 'published' },
      }),
    )
    await expect(write).rejects.toThrow()
    expect(await seen(ids)).toEqual([false, false, false])
  })

  it('on schedule: the others go out, and the refused one stays in the list', async () => {
    const ids = await three()
    const { jobs, db } = world.app.payload
    const user = { relationTo: 'users', value: await world.app.idOf('editor') }
    for (const id of ids) {
      const input = { type: 'publish', doc: { relationTo: 'articles', value: String(id) }, user }
      await jobs.queue({
        task: 'schedulePublish',
        input,
        waitUntil: new Date(Date.now() - 1_000),
      } as never) // Payload types a task's input by the app's generated types.
    }
    await jobs.run({ limit: 10, silent: true })
    expect(await seen(ids)).toEqual([true, false, true])
    const { docs } = await db.find<RestDoc>({
      collection: 'payload-jobs',
      where: { hasError: { equals: true } },
    })
    // A job’s input is typed by the app’s own tasks.
    const left = docs.map(({ input }) => (input as { doc: { value: Id } }).doc.value)
    expect(left).toEqual([String(ids[1])])
    // A second run leaves it there and makes nothing public.
    await jobs.run({ limit: 10, silent: true })
    expect(await seen(ids)).toEqual([true, false, true])
  })
})

describe('one locale', () => {
  const both = async (en: string) => {
    const { id } = await world.desk.article()
    const data = { headline: 'A garden opens', body: bodyOf(en) }
    await world.app.local.update({ collection: 'articles', id, locale: 'en', data, draft: true })
    return id
  }
  const publish = (id: Id, query = '') =>
    world.app.rest('PATCH', `/articles/${id}?depth=0${query}`, {
      as: world.editor,
      body: { _status: 'published' },
    })

  it('published alone is not held up by another that breaks a rule, of which nothing is then public', async () => {
    const id = await both(`Reuters reported that the garden opens. ${randomUUID()}`)
    expect((await publish(id)).status).toBe(400)
    expect(await isPublic('articles', id)).toBe(false)
    await publish(id, '&publishSpecificLocale=zh-Hant')
    expect(await isPublic('articles', id)).toBe(true)
    expect(JSON.stringify((await reader.get(`/articles/${id}?locale=all`)).body)).not.toContain('Reuters')
    expect(JSON.stringify((await reader.get(`/articles/${id}?locale=en`)).body)).not.toContain('Reuters')
  })

  it('cannot be all of them: locale=all is refused', async () => {
    const id = await both('The garden opens on Saturday.')
    for (const all of ['all', '*']) {
      const answer = await publish(id, `&locale=${all}`)
      expect(answer.status).toBe(400)
    }
    expect(await isPublic('articles', id)).toBe(false)
  })
})

describe('a refusal in GraphQL', () => {
  it('says so with its status and its findings', async () => {
    const { id } = await world.desk.article({ attribution: { form: 'report', sources: [] } })
    const { errors } = await world.app.graphql(
      `mutation { updateArticle(id: ${JSON.stringify(id)}, data: { _status: published }) { id } }`,
      { as: world.editor },
    )
    expect(errors).toMatchObject([{ status: 400, data: { findings: [{ rule: 'attribution-missing' }] } }])
  })
})

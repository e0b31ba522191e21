import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')

const save = async (id: number | string, body: object, query = '') => {
  const { status, text } = await app.rest('PATCH', `/articles/${id}${query}`, { as: editor, body })
  expect(status, text).toBe(200)
}
const draft = (id: number | string, slug: string) => save(id, { slug }, '?draft=true')
const publish = (id: number | string, slug: string) => save(id, { slug, _status: 'published' })
const publicSlugs = async (id: number | string) => {
  const { body } = await app.rest('GET', `/articles/${id}`)
  return { slug: body.slug, previousSlugs: body.previousSlugs }
}

describe('the slugs of before that readers get', () => {
  it('are none that only a draft had', async () => {
    const { id } = await desk.article({ slug: 'first-public', _status: 'published' })
    await draft(id, 'secret-merger')
    await draft(id, 'secret-merger-2')
    await publish(id, 'second-public')
    expect(await publicSlugs(id)).toEqual({ slug: 'second-public', previousSlugs: ['first-public'] })
    await draft(id, 'secret-again')
    await save(id, { headline: '改了題' }, '?draft=true')
    await publish(id, 'third-public')
    expect((await publicSlugs(id)).previousSlugs).toEqual(['first-public', 'second-public'])
  })

  it('are none that a draft had while the article was away', async () => {
    const { id } = await desk.article({ slug: 'away-1', _status: 'published' })
    await save(id, { _status: 'draft' })
    await save(id, { slug: 'secret-away', _status: 'draft' })
    await publish(id, 'away-2')
    expect((await publicSlugs(id)).previousSlugs).toEqual(['away-1'])
  })

  it('are none from before the first publication, and none where the slug stays', async () => {
    const { id } = await desk.article({ slug: 'secret-first' })
    await publish(id, 'stays')
    await draft(id, 'secret-between')
    await publish(id, 'stays')
    expect((await publicSlugs(id)).previousSlugs ?? []).toEqual([])
  })

  it('have the slug under which it was taken down', async () => {
    const { id } = await desk.article({ slug: 'taken-1', _status: 'published' })
    const act = (name: string) =>
      app.rest('POST', `/newsroom/${name}/articles/${id}`, { as: editor, body: { reason: '查證' } })
    expect((await act('takedown')).status).toBe(200)
    expect((await act('release')).status).toBe(200)
    await draft(id, 'secret-taken')
    await publish(id, 'taken-2')
    expect((await publicSlugs(id)).previousSlugs).toEqual(['taken-1'])
  })

  it('are not of the article that this is a copy of', async () => {
    const { id } = await desk.article({ slug: 'copied-1', _status: 'published' })
    await publish(id, 'copied-2')
    const { body } = await app.rest('POST', `/articles/${id}/duplicate`, { as: editor })
    const copy = body.doc?.id ?? 0
    await publish(copy, 'copy')
    expect((await publicSlugs(copy)).previousSlugs ?? []).toEqual([])
  })

  it('are not brought back by an old version', async () => {
    const { id } = await desk.article({ slug: 'old-1', _status: 'published' })
    await draft(id, 'secret-old')
    await publish(id, 'old-2')
    const { docs } = await app.local.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version.slug': { equals: 'secret-old' } }] },
    })
    expect(
      (await app.rest('POST', `/articles/versions/${docs[0]?.id}?draft=true`, { as: editor })).status,
    ).toBe(200)
    await publish(id, 'old-3')
    expect((await publicSlugs(id)).previousSlugs).toEqual(['old-1', 'old-2'])
  })
})

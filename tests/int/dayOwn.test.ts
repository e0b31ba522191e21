import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Day } from '../../src/endpoints/desk/day.ts'
import type { RowNotes } from '../../src/endpoints/desk/rows.ts'
import type { Standing } from '../../src/endpoints/desk/standing.ts'
import type { Booted } from './helpers/index.ts'
import { bootOwnApp, ownOptions, post } from './helpers/ownApp.ts'

let app: Booted
let chief: Record<string, string>
beforeAll(async () => {
  app = await bootOwnApp(ownOptions)
  await app.local.create({
    collection: 'users',
    data: { email: 'chief@paper.test', password: 'only-here', name: 'Ada Lee', role: 'chief' },
  })
  chief = await app.login('users', 'chief@paper.test', 'only-here')
})
afterAll(() => app?.stop())

it('an app’s own stories are on its desk, under its own names', async () => {
  const data = post({ title: 'The pier opens' })
  const { id } = await app.local.create({ collection: 'posts', data, draft: true })
  const day = await app.rest<Day>('GET', '/newsroom/day', { as: chief })
  expect(day.status, day.text).toBe(200)
  const items = day.body.groups.flatMap((group) => group.items)
  expect(items).toContainEqual(expect.objectContaining({ collection: 'posts', title: 'The pier opens' }))
  const standing = await app.rest<Standing>('GET', `/newsroom/standing/posts/${id}`, { as: chief })
  expect(standing.body).toMatchObject({ title: 'The pier opens', isPublic: false, lost: [] })
  const rows = await app.rest<RowNotes>('GET', `/newsroom/rows?of=posts:${id}&ready=1`, { as: chief })
  expect(rows.body.rows[`posts:${id}`]).toMatchObject({ title: 'The pier opens' })
  expect((await app.rest('GET', `/newsroom/compare/posts/${id}`, { as: chief })).status).toBe(200)
})

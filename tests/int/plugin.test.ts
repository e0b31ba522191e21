import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroom, type UserTest } from '../../src/index.ts'
import { bootNewsroom, bootPayload, type Booted, type BootedNewsroom } from './helpers/index.ts'

describe('in somebody else’s app, with other slugs, users without roles and no localization', () => {
  const slugs = {
    articles: 'reports',
    photos: 'images',
    sidebars: 'boxes',
    sources: 'origins',
    pages: 'sheets',
    users: 'staff',
  }
  const isStaff: UserTest = (user) => user?.collection === 'staff'
  const who = { isStaff, mayPublish: isStaff, mayWrite: isStaff, mayLayOut: isStaff, mayAdminister: isStaff }
  const password = 'only-for-these-tests'
  let app: Booted
  let staff: Record<string, string>
  let member: Record<string, string>

  beforeAll(async () => {
    app = await bootPayload(({ mediaDir }) => ({
      admin: { user: 'staff' },
      collections: [
        { slug: 'staff', auth: true, fields: [] },
        { slug: 'members', auth: true, fields: [] },
        { slug: 'recipes', fields: [{ name: 'name', type: 'text' }] },
        ...newsroomCollections({ slugs, who, mediaDir }).filter(({ slug }) => slug !== 'staff'),
      ],
      plugins: [newsroom({ slugs, who, language: 'en', timeZone: 'Europe/London' })],
    }))
    for (const collection of ['staff', 'members']) {
      await app.local.create({ collection, data: { email: `${collection}@app.test`, password } })
    }
    staff = await app.login('staff', 'staff@app.test', password)
    member = await app.login('members', 'members@app.test', password)
  })
  afterAll(() => app?.stop())

  it('a draft is written by staff and seen by no member', async () => {
    const made = await app.rest('POST', '/reports?draft=true', { as: staff, body: { headline: 'Not yet' } })
    expect(made.status, made.text).toBe(201)
    expect(made.body.doc).toMatchObject({ headline: 'Not yet', guid: expect.stringMatching(/^urn:uuid:/) })
    const path = `/reports/${made.body.doc?.id}?draft=true`
    expect((await app.rest('GET', path, { as: member })).status).toBe(404)
    expect((await app.rest('GET', path)).status).toBe(404)
    expect((await app.rest('GET', path, { as: staff })).status).toBe(200)
  })

  it('a member sees and keeps the locks of what is no news, and no others', async () => {
    const recipe = await app.rest('POST', '/recipes', { as: member, body: { name: 'Egg tart' } })
    const report = await app.rest('POST', '/reports?draft=true', { as: staff, body: { headline: 'x' } })
    const user = { relationTo: 'staff', value: (await app.local.find({ collection: 'staff' })).docs[0]?.id }
    const lock = (relationTo: string, value: unknown) =>
      app.local.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo, value }, user },
      })
    const theirs = await lock('recipes', recipe.body.doc?.id)
    const ours = await lock('reports', report.body.doc?.id)
    const seen = async (as: Record<string, string>) =>
      (await app.rest('GET', '/payload-locked-documents', { as })).body.docs?.map(({ id }) => id)
    expect(await seen(member)).toEqual([theirs.id])
    expect((await seen(staff))?.sort()).toEqual([theirs.id, ours.id].sort())
  })

  it('what is no news keeps Payload’s own access', async () => {
    expect((await app.rest('GET', '/recipes')).status).toBe(403)
    expect((await app.rest('GET', '/recipes', { as: member })).status).toBe(200)
  })
})

describe('switched off', () => {
  const apps: BootedNewsroom[] = []
  afterAll(() => Promise.all(apps.map((app) => app.stop())))
  const boot = async (disabled: boolean) => {
    const app = await bootNewsroom({ disabled })
    apps.push(app)
    return app
  }

  it('keeps every field of every collection as it is stored, and readers from drafts', async () => {
    const schemaOf = ({ payload }: BootedNewsroom) =>
      payload.config.collections.map(({ slug, flattenedFields, indexes }) => [
        slug,
        flattenedFields
          .filter((field) => !('virtual' in field && field.virtual))
          .map(({ name, type }) => `${name}: ${type}`),
        indexes,
      ])
    const [on, off] = [await boot(false), await boot(true)]
    expect(schemaOf(off)).toEqual(schemaOf(on))

    const as = await off.as('reporter')
    const { body } = await off.rest('POST', '/articles?draft=true', { as, body: { headline: '草稿' } })
    expect((await off.rest('GET', `/articles/${body.doc?.id}?draft=true`)).status).toBe(404)
    const edited = await off.rest('PATCH', `/articles/${body.doc?.id}?draft=true`, {
      as,
      body: { headline: '自己的草稿' },
    })
    expect(edited.body.doc?.headline).toBe('自己的草稿')
  })
})

import type { CollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sources } from '../../collections/index.ts'
import { newsroom, type NewsroomOptions } from '../../src/index.ts'
import { bootPayload, type Booted } from './helpers/index.ts'
import { findingsIn, ownOptions, users } from './helpers/ownApp.ts'

type Data = Record<string, unknown>

describe('an app in two languages, with boxes of its own', () => {
  let bilingual: Booted
  let editor: Record<string, string>
  let agency: number | string
  const stories: CollectionConfig = {
    slug: 'stories',
    versions: { drafts: true },
    access: { read: () => true },
    fields: [
      { name: 'name', type: 'text', localized: true },
      {
        name: 'layout',
        type: 'blocks',
        localized: true,
        blocks: [{ slug: 'words', fields: [{ name: 'copy', type: 'textarea' }] }],
      },
      { name: 'writers', type: 'text', hasMany: true, localized: true },
      { name: 'boxes', type: 'relationship', relationTo: 'asides', hasMany: true },
    ],
  }
  const asides: CollectionConfig = {
    slug: 'asides',
    versions: { drafts: true },
    access: { read: () => true },
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'text', type: 'textarea', localized: true },
    ],
  }
  beforeAll(async () => {
    const given: NewsroomOptions = {
      who: ownOptions.who,
      collections: {
        stories: {
          kind: 'article',
          fields: { headline: 'name', body: 'layout', byline: 'writers', sidebars: 'boxes' },
        },
        asides: { kind: 'sidebar', fields: { body: 'text' } },
      },
    }
    bilingual = await bootPayload(() => ({
      collections: [users, stories, asides, sources({ who: given.who })],
      localization: { defaultLocale: 'en', locales: ['en', 'fr'] },
      plugins: [newsroom(given)],
    }))
    const data = { email: 'chief@paper.test', password: 'only-here', name: 'Ada Lee', role: 'chief' }
    await bilingual.local.create({ collection: 'users', data })
    editor = await bilingual.login('users', data.email, data.password)
    agency = (
      await bilingual.local.create({
        collection: 'sources',
        data: { key: 'afp', kind: 'agency', name: 'AFP' },
      })
    ).id
  })
  afterAll(() => bilingual?.stop())

  const words = (copy: string) => [{ blockType: 'words', copy }]
  const send = (method: string, path: string, sent: Data) =>
    bilingual.rest(method, path, { as: editor, body: sent })

  it('is judged in each, at the app’s own fields', async () => {
    const { id } = await bilingual.local.create({
      collection: 'stories',
      draft: true,
      data: { name: 'Ferry', layout: words('The ferry is back.'), writers: ['Ada Lee'] },
    })
    const french = { name: 'Le bac', layout: words('According to AFP, le bac est de retour.') }
    await bilingual.local.update({ collection: 'stories', id, data: french, draft: true, locale: 'fr' })
    const checked = await send('POST', '/newsroom/check/stories?locale=fr', { id, data: french })
    expect(checked.body).toMatchObject({
      locale: 'fr',
      findings: [{ rule: 'attribution-missing' }, { rule: 'attribution-undeclared', path: 'layout' }],
    })
    const answer = await send('PATCH', `/stories/${id}`, { _status: 'published' })
    expect(findingsIn(answer.body)).toEqual([
      'attribution-missing attribution.sources',
      'attribution-undeclared layout',
    ])
    const mended = await send('PATCH', `/stories/${id}`, {
      _status: 'published',
      attribution: { sources: [agency] },
    })
    expect(mended.status).toBe(200)
  })

  it('publishes its boxes with the story that places them, or not at all', async () => {
    const box = async (data: Data) =>
      (
        await bilingual.local.create({
          collection: 'asides',
          draft: true,
          data: { title: 'Times', text: 'Every hour.', ...data },
        })
      ).id
    const story = {
      name: 'Ferry',
      layout: words('The ferry is back.'),
      writers: ['Ada Lee'],
      _status: 'published',
    }
    const bare = await send('POST', '/stories', { ...story, boxes: [await box({})] })
    expect(findingsIn(bare.body)).toContain('sidebar-source-missing boxes')
    const id = await box({ sources: [agency] })
    const answer = await send('POST', '/stories', { ...story, boxes: [id] })
    expect(answer.body.doc).toMatchObject({ boxes: [{ title: 'Times' }] })
    expect((await bilingual.rest('GET', `/asides/${id}`, {})).status).toBe(200)
    await send('POST', `/newsroom/takedown/asides/${id}`, { reason: 'wrong' })
    expect((await bilingual.rest('GET', `/stories/${answer.body.doc?.id}`, {})).body).toMatchObject({
      boxes: [],
    })
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import {
  fromArticle,
  fromSidebar,
  LOCALIZED,
  pickLocale,
  toArticle,
  toSidebar,
} from '../../src/story/index.ts'
import type { Sidebar, Story } from '../../src/story/index.ts'
import { sidebar, story } from '../unit/story/arbitraries.ts'
import { bootPayload, type Booted } from './helpers/boot.ts'

/**
 * What the unit tests show for JSON, shown for the database: whatever a story says is there again,
 * by a read in one locale and by a read of all of them.
 */
describe('a story kept in the database', () => {
  let app: Booted
  const ids = new Map<string, string | number>()
  let photoId: string | number
  let boxId: string | number

  beforeAll(async () => {
    app = await bootPayload(({ mediaDir }) => ({
      admin: { user: 'users' },
      collections: newsroomCollections({ mediaDir }),
      localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
    }))
    for (const key of ['xinhua', 'cns', 'cnr', 'afp', 'reuters', 'ourfriends']) {
      const made = await app.local.create({ collection: 'sources', data: { key, kind: 'agency', name: key } })
      ids.set(key, made.id)
    }
    photoId = (await app.local.create({ collection: 'photos', data: { caption: '圖' }, draft: true })).id
    boxId = (await app.local.create({ collection: 'sidebars', data: { title: '框' }, draft: true })).id
  })
  afterAll(() => app.stop())

  /** The arbitrary's made-up ids, replaced by those of documents that exist. */
  const linked = <T extends Story | Sidebar>(made: T): T =>
    JSON.parse(
      JSON.stringify(made, (key, value) => {
        if (key === 'photos') return value.map((use: object) => ({ ...use, id: String(photoId) }))
        if (key === 'sidebars') return value.slice(0, 1).map(() => ({ id: String(boxId) }))
        if (key === 'photo' && value?.id) return { ...value, id: String(photoId) }
        if (key === 'sidebar' && value?.id) return { id: String(boxId) }
        if (value?.type === 'documentLink') return { ...value, id: '1' }
        return value?.key ? { key: value.key, id: String(ids.get(value.key)) } : value
      }),
    )
  const storedId = (id: string) =>
    [photoId, boxId, ...ids.values()].find((known) => String(known) === id) ?? 1
  const sourceOf = (id: string) => {
    const found = [...ids].find(([, stored]) => String(stored) === id)
    return found && { key: found[0], id }
  }
  /** Without what the server sets itself. */
  const comparable = <T extends Story | Sidebar>({ mentions, ...made }: T) => ({
    ...made,
    ...{ id: '', guid: '', slug: '', revision: 0 },
    ...{ takedown: undefined, firstPublishedAt: undefined, revisedAt: undefined },
    mentions: mentions.map((mention) => ({ ...mention, by: '' })),
  })

  it('loses no word and no credit of an article', async () => {
    for (const made of fc.sample(story, { numRuns: 25, seed: 4 })) {
      const whole: Story = { ...linked(made), section: '' }
      const data = { ...toArticle({ ...whole, slug: '' }, { storedId }) }
      const { id } = await app.local.create({
        collection: 'articles',
        data,
        locale: whole.locale,
        draft: true,
      })
      const read = (locale: string) =>
        app.local.findByID({
          collection: 'articles',
          id,
          locale,
          fallbackLocale: false,
          depth: 0,
          draft: true,
        })
      const options = { locale: whole.locale, sourceOf }
      expect(comparable(fromArticle(await read(whole.locale), options))).toEqual(comparable(whole))
      const picked = pickLocale({ ...(await read('all')) }, whole.locale, LOCALIZED.articles)
      expect(comparable(fromArticle(picked, options))).toEqual(comparable(whole))
    }
  })

  it('loses no word and no credit of a box', async () => {
    for (const made of fc.sample(sidebar, { numRuns: 15, seed: 4 })) {
      const whole = linked(made)
      const data = { ...toSidebar(whole, { storedId }) }
      const { id } = await app.local.create({
        collection: 'sidebars',
        data,
        locale: whole.locale,
        draft: true,
      })
      const all = await app.local.findByID({
        collection: 'sidebars',
        id,
        locale: 'all',
        depth: 0,
        draft: true,
      })
      const picked = pickLocale({ ...all }, whole.locale, LOCALIZED.sidebars)
      expect(comparable(fromSidebar(picked, { locale: whole.locale, sourceOf }))).toEqual(comparable(whole))
    }
  })
})

import type { CollectionConfig, Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { newsroom } from '../../../src/index.ts'
import { newsroomConfig, withCollection } from './newsroomConfig.ts'

describe('what it needs it asks for at boot, saying what, where and how to mend it', () => {
  const without = (slug: string) =>
    newsroomConfig({
      collections: newsroomConfig().collections?.filter((collection) => collection.slug !== slug),
    })
  const drafts = (slug: string, versions: CollectionConfig['versions']) =>
    withCollection(slug, (collection) => ({ ...collection, versions }))
  const lacking = (slug: string, field: string) =>
    withCollection(slug, (collection) => ({
      ...collection,
      fields: collection.fields.filter((one) => !('name' in one) || one.name !== field),
    }))

  it.each([
    [
      'a collection that is not there',
      () => without('articles'),
      {},
      'articles',
      'slugs.articles',
      'newsroomCollections',
    ],
    [
      'a slug nobody has',
      () => newsroomConfig(),
      { slugs: { photos: 'images' } },
      'images',
      'slugs.photos',
      'name your own',
    ],
    [
      'a config without sharp',
      () => newsroomConfig({ sharp: undefined }),
      {},
      'sharp',
      'config.sharp',
      'import sharp',
    ],
    [
      'a sharp that writes no words into pictures, as it was before 0.34.3',
      // Payload types sharp as the package; only what a picture of it can do is looked at.
      () => newsroomConfig({ sharp: (() => ({})) as unknown as NonNullable<Config['sharp']> }),
      {},
      'withXmp',
      'config.sharp',
      '"sharp": "^0.35.0"',
    ],
    ['users that are not there', () => without('users'), {}, 'users', 'slugs.users', 'newsroom({'],
    [
      'articles without versions',
      () => drafts('articles', false),
      {},
      'no drafts',
      '"articles"',
      'drafts: true',
    ],
    [
      'photos with versions and no drafts',
      () => drafts('photos', { drafts: false }),
      {},
      'no drafts',
      '"photos"',
      'drafts: true',
    ],
    [
      'boxes with versions switched on alone',
      () => drafts('sidebars', true),
      {},
      'no drafts',
      '"sidebars"',
      'drafts: true',
    ],
    [
      'localizeStatus',
      () => drafts('articles', { drafts: { localizeStatus: true } }),
      {},
      'localizeStatus',
      '"articles"',
      'Turn it off',
    ],
    [
      'a judged field that is missing',
      () => lacking('photos', 'credits'),
      {},
      'lacks credits',
      '"photos"',
      'Add the fields',
    ],
    [
      'two judged fields that are missing',
      () => lacking('sources', 'name'),
      {},
      'lacks name',
      '"sources"',
      'sources()',
    ],
    [
      'photos that take no files',
      () => withCollection('photos', ({ upload: _, ...rest }) => rest),
      {},
      'no files',
      '"photos"',
      'upload',
    ],
    [
      'a time zone nobody keeps',
      () => newsroomConfig(),
      { timeZone: 'Asia/Kowloon' },
      'Asia/Kowloon',
      'timeZone',
      'IANA',
    ],
    ['an empty time zone', () => newsroomConfig(), { timeZone: '' }, 'time zone', 'timeZone', 'IANA'],
    [
      'a section twice',
      () => newsroomConfig(),
      {
        sections: [
          { key: 'a', label: 'A' },
          { key: 'a', label: 'B' },
        ],
      },
      '"a"',
      'sections',
      'one key',
    ],
    [
      'a section without a key',
      () => newsroomConfig(),
      { sections: [{ key: ' ', label: 'A' }] },
      'no key',
      'sections',
      'one key',
    ],
    [
      'two parts played by one collection',
      () => newsroomConfig(),
      { slugs: { sidebars: 'articles' } },
      'articles',
      'slugs.sidebars',
      '',
    ],
  ])('refuses %s', (_, config, options, what, where, mend) => {
    let message = ''
    try {
      void newsroom(options)(config())
    } catch (error) {
      message = error instanceof Error ? `${error.name}: ${error.message}` : ''
    }
    expect(message).toMatch(/^NewsroomConfigError: payload-newsroom: /)
    expect(message).toContain(what)
    expect(message).toContain(where)
    expect(message).toContain(mend)
  })

  it('refuses itself twice in one config', async () => {
    const once = await newsroom()(newsroomConfig())
    expect(() => newsroom()(once)).toThrow(/stands twice.*config\.plugins.*Remove one/)
  })

  it('refuses a missing field even where it is switched off, for the schema stays', () => {
    expect(() => newsroom({ disabled: true })(lacking('articles', 'slug'))).toThrow('lacks slug')
  })

  it('takes an option given as undefined for one not given', async () => {
    const options = { timeZone: undefined, slugs: { articles: undefined }, sections: undefined }
    const { custom } = await newsroom(options)(newsroomConfig())
    expect(custom?.newsroom).toMatchObject({ timeZone: 'UTC', slugs: { articles: 'articles' } })
  })
})

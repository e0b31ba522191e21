import { describe, expect, it } from 'vitest'
import type { Block, Story } from '../../../../src/story/types.ts'
import { credit, foundBy, locales, note, paragraph, photo, ref, state, story, use } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'link-missing')
const box = { collection: 'sidebars', id: 's1' }
const linkTo = (collection: string, id: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'documentLink', collection, id, children: [{ type: 'text', text: '另見' }] }],
})

describe('link-missing: a newly linked photo, box or source that does not exist', () => {
  it.each(locales)('refuses a story in %s that links a photo which is gone', (locale) => {
    const linking = story({ photos: [use()] }, locale)
    expect(missing(linking, { links: [state({ exists: false, public: false })] })).toEqual(['photos.0.photo'])
    expect(missing(linking, { links: [state()] })).toEqual([])
  })

  it.each<[string, Partial<Story>, string]>([
    ['beside the story', { photos: [use({ id: 'other' }), use()] }, 'photos.1.photo'],
    ['in the body', { body: [{ type: 'photo', photo: use() }] }, 'body'],
    [
      'in a list in the body',
      {
        body: [
          {
            type: 'list',
            style: 'bullet',
            items: [{ type: 'item', children: [{ type: 'photo', photo: use() }] }],
          },
        ],
      },
      'body',
    ],
    ['as a link in the words', { body: [linkTo('photos', 'p1')] }, 'body'],
  ])('finds a photo %s', (_, over, path) => {
    const links = [state({ id: 'other' }), state({ exists: false, public: false })]
    expect(missing(story(over), { links })).toEqual([path])
  })

  it('finds boxes beside the story and in its body', () => {
    const both = story({ sidebars: [{ id: 's1' }], body: [{ type: 'sidebar', sidebar: { id: 's1' } }] })
    expect(missing(both, { links: [state({ ...box, exists: false })] })).toEqual(['body', 'sidebars'])
    expect(missing(both, { links: [state(box)] })).toEqual([])
  })

  it('does not mix up a photo and a box that have the same id, as SQLite counts them', () => {
    const one = story({ photos: [use({ id: '1' })], sidebars: [{ id: '1' }] })
    const links = [state({ id: '1' }), state({ collection: 'sidebars', id: '1', exists: false })]
    expect(missing(one, { links })).toEqual(['sidebars'])
  })

  it('knows collections by the slugs the app gives them', () => {
    const slugs = { photos: 'media', sidebars: 'boxes', sources: 'desks' }
    expect(missing(story({ photos: [use()] }), { slugs, links: [state({ collection: 'media' })] })).toEqual(
      [],
    )
    expect(missing(story({ photos: [use()] }), { slugs, links: [state()] })).toEqual(['photos.0.photo'])
  })

  it('takes a photo or box of which it was told nothing for one that does not exist', () => {
    expect(missing(story({ photos: [use()], sidebars: [{ id: 's1' }] }))).toEqual([
      'photos.0.photo',
      'sidebars',
    ])
  })

  it('finds sources of stories, by-lines, photos and boxes that are not among those of the newsroom', () => {
    const gone = { key: 'xinhua', id: '99' }
    const attribution = {
      form: 'report',
      sources: [ref('cns'), gone],
      via: [gone],
      place: '',
      date: '',
    } as const
    const bylines = [{ name: '陸小汀', role: '', source: gone }]
    expect(missing(story({ attribution, bylines }))).toEqual([
      'attribution.sources',
      'attribution.via',
      'byline.0.source',
    ])
    expect(missing(photo({ credit: { sources: [gone], via: [gone] } }))).toEqual(['credits', 'via'])
    expect(missing(note({ credit: { sources: [gone], via: [] } }))).toEqual(['sources'])
    expect(missing(photo({ credit: credit(['xinhua'], ['getty']) }))).toEqual([])
  })

  it('judges a link in the words to another collection only where the caller looked it up', () => {
    const see = story({ body: [paragraph('首班船滿座。'), linkTo('articles', 'a2')] })
    expect(missing(see)).toEqual([])
    expect(missing(see, { links: [state({ collection: 'articles', id: 'a2', exists: false })] })).toEqual([
      'body',
    ])
  })

  it('does not judge a link that the public row has already: a correction goes through', () => {
    const links = [state({ exists: false, public: false, alreadyPublicLink: true })]
    expect(missing(story({ photos: [use()] }), { links })).toEqual([])
  })

  it('is a warning in the audit where a photo or box was lost, and a breach where a source was', () => {
    const links = [state({ exists: false, public: false, alreadyPublicLink: true })]
    expect(missing(story({ photos: [use()] }), { links, mode: 'audit' })).toEqual(['photos.0.photo (warn)'])
    expect(
      missing(photo({ credit: { sources: [{ key: '', id: '99' }], via: [] } }), { mode: 'audit' }),
    ).toEqual(['credits'])
  })

  it('on reads refuses a photo or box that was left in without its document, since its id would be served', () => {
    expect(missing(story({ photos: [use()] }), { mode: 'read' })).toEqual(['photos.0.photo'])
    expect(missing(story({ photos: [use({ photo: photo() })] }), { mode: 'read' })).toEqual([])
  })
})

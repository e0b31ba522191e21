import { describe, expect, it } from 'vitest'
import { foundBy, locales, note, photo, ref, state, story, use } from '../subjects.ts'

const unpublished = foundBy.bind(undefined, 'link-unpublished')
const draft = state({ public: false })

describe('link-unpublished: a newly linked photo, box or source that readers may not see', () => {
  it.each(locales)('refuses a story in %s that links a draft photo', (locale) => {
    expect(unpublished(story({ photos: [use()] }, locale), { links: [draft] })).toEqual(['photos.0.photo'])
    expect(unpublished(story({ photos: [use()] }, locale), { links: [state()] })).toEqual([])
  })

  it('refuses a draft box, in the body of a box too', () => {
    const links = [state({ collection: 'sidebars', id: 's1', public: false }), draft]
    expect(unpublished(story({ sidebars: [{ id: 's1' }] }), { links })).toEqual(['sidebars'])
    expect(unpublished(note({ body: [{ type: 'photo', photo: use() }] }), { links })).toEqual(['body'])
  })

  it('refuses a source that the caller says is not public', () => {
    const links = [state({ collection: 'sources', id: '1', public: false })]
    expect(unpublished(photo(), { links })).toEqual(['credits'])
    expect(unpublished(photo({ credit: { sources: [ref('cns')], via: [] } }), { links })).toEqual([])
  })

  it('leaves what does not exist to link-missing', () => {
    expect(
      unpublished(story({ photos: [use()] }), { links: [state({ exists: false, public: false })] }),
    ).toEqual([])
  })

  it('does not judge a link that the public row has already', () => {
    expect(
      unpublished(story({ photos: [use()] }), { links: [{ ...draft, alreadyPublicLink: true }] }),
    ).toEqual([])
  })

  it('is a warning in the audit: the story is degraded, and stands', () => {
    const links = [{ ...draft, alreadyPublicLink: true }]
    expect(unpublished(story({ photos: [use()] }), { links, mode: 'audit' })).toEqual([
      'photos.0.photo (warn)',
    ])
  })

  it('on reads refuses a photo that should have been dropped, also where it was linked before', () => {
    const links = [{ ...draft, alreadyPublicLink: true }]
    expect(unpublished(story({ photos: [use({ photo: photo() })] }), { links, mode: 'read' })).toEqual([
      'photos.0.photo',
    ])
  })

  it('asks nothing for print, where each is judged as it is placed, published or not', () => {
    expect(unpublished(story({ photos: [use()] }), { links: [draft], channel: 'print' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { linksOf } from '../../../src/gate/linksOf.ts'
import { credit, note, paragraph, photo, ref, story, use } from './subjects.ts'

describe('linksOf: what a caller of check has to look up', () => {
  it('lists sources, photos and boxes of a story at their form fields, in the order of the form', () => {
    const subject = story({
      attribution: { form: 'report', ...credit(['xinhua'], ['cns']), place: '', date: '' },
      bylines: [
        { name: '陸小汀', role: '' },
        { name: '賀一舟', role: '', source: ref('afp') },
      ],
      body: [
        paragraph('首班船滿座。'),
        { type: 'photo', photo: use({ id: 'p2' }) },
        { type: 'sidebar', sidebar: { id: 's2' } },
      ],
      photos: [use({ photo: photo() })],
      sidebars: [{ id: 's1', sidebar: note() }],
    })
    expect(linksOf(subject)).toEqual([
      { kind: 'source', ref: ref('xinhua'), path: 'attribution.sources' },
      { kind: 'source', ref: ref('cns'), path: 'attribution.via' },
      { kind: 'source', ref: ref('afp'), path: 'byline.1.source' },
      { kind: 'photo', id: 'p2', path: 'body', embedded: false },
      { kind: 'sidebar', id: 's2', path: 'body', embedded: false },
      { kind: 'photo', id: 'p1', path: 'photos.0.photo', embedded: true },
      { kind: 'sidebar', id: 's1', path: 'sidebars', embedded: true },
    ])
  })

  it('finds links in the words, inside lists and inside other links', () => {
    const see = {
      type: 'documentLink',
      collection: 'articles',
      id: 'a2',
      children: [{ type: 'text', text: '另見' }],
    } as const
    const box = note({
      credit: credit([]),
      body: [
        {
          type: 'list',
          style: 'bullet',
          items: [
            {
              type: 'item',
              children: [{ type: 'paragraph', children: [{ type: 'link', url: '/x', children: [see] }] }],
            },
          ],
        },
      ],
    })
    expect(linksOf(box)).toEqual([{ kind: 'document', collection: 'articles', id: 'a2', path: 'body' }])
  })

  it("lists a photo's credits", () => {
    expect(linksOf(photo({ credit: credit(['afp'], ['getty']) }))).toEqual([
      { kind: 'source', ref: ref('afp'), path: 'credits' },
      { kind: 'source', ref: ref('getty'), path: 'via' },
    ])
  })
})

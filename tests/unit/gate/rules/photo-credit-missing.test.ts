import { describe, expect, it } from 'vitest'
import { credit, foundBy, locales, photo, ref, story } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'photo-credit-missing')

describe('photo-credit-missing: a photo that credits nobody', () => {
  it.each(locales)('is refused in %s, at its credits', (locale) => {
    expect(missing(photo({ credit: credit([]) }, locale))).toEqual(['credits'])
    expect(missing(photo({}, locale))).toEqual([])
  })

  it.each([
    ['a source of the newsroom', credit(['pearl']), []],
    ['a source of the register that was never stored', credit(['reuters']), []],
    ['only the one who relays', credit([], ['getty']), ['credits']],
    ['a source whose names are blank', credit(['nameless']), ['credits']],
    ['a source that was deleted', { sources: [{ key: 'xinhua', id: '99' }], via: [] }, ['credits']],
    [
      'a deleted source beside one that stands',
      { sources: [{ key: '', id: '99' }, ref('cns')], via: [] },
      [],
    ],
  ])('credits %s', (_, credited, expected) => {
    expect(missing(photo({ credit: credited }))).toEqual(expected)
  })

  it('is not answered by a mention, nor by words in the text', () => {
    const mentions = [{ text: '新華社', locale: '', reason: '只是提及', by: '1' }]
    const words = { caption: '渡輪駛近碼頭。（新華社）', photographer: '陸小汀', mentions }
    expect(missing(photo({ credit: credit([]), ...words }))).toEqual(['credits'])
  })

  it('judges every read and the audit too', () => {
    expect(missing(photo({ credit: credit([]) }), { mode: 'read' })).toEqual(['credits'])
    expect(missing(photo({ credit: credit([]) }), { mode: 'audit' })).toEqual(['credits'])
  })

  it('says nothing of stories', () => {
    expect(missing(story({ attribution: { form: 'report', ...credit([]), place: '', date: '' } }))).toEqual(
      [],
    )
  })
})

import { describe, expect, it } from 'vitest'
import { credit, foundBy, locales, keyPoints, note, quoteBox, ref, story } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'sidebar-source-missing')

describe('sidebar-source-missing: a box that credits nobody', () => {
  it.each(locales)('is refused in %s, at its sources', (locale) => {
    expect(missing(note({ credit: credit([]) }, locale))).toEqual(['sources'])
    expect(missing(note({}, locale))).toEqual([])
  })

  it.each([
    ['a source of the newsroom', credit(['pearl']), []],
    ['a source of the register that was never stored', credit(['reuters']), []],
    ['only the one who relays', credit([], ['getty']), ['sources']],
    ['a source whose names are blank', credit(['nameless']), ['sources']],
    ['a source that was deleted', { sources: [{ key: 'xinhua', id: '99' }], via: [] }, ['sources']],
    [
      'a deleted source beside one that stands',
      { sources: [{ key: '', id: '99' }, ref('cns')], via: [] },
      [],
    ],
  ])('credits %s', (_, credited, expected) => {
    expect(missing(note({ credit: credited }))).toEqual(expected)
  })

  it('is not answered by a mention, nor by words in the text', () => {
    const mentions = [{ text: '新華社', locale: '', reason: '只是提及', by: '1' }]
    const words = { intro: '◆來源：新華社', mentions }
    expect(missing(note({ credit: credit([]), ...words }))).toEqual(['sources'])
  })

  it('is asked of every kind of box', () => {
    for (const box of [quoteBox({ credit: credit([]) }), keyPoints({ credit: credit([]) })])
      expect(missing(box)).toEqual(['sources'])
  })

  it('judges every read and the audit too', () => {
    expect(missing(note({ credit: credit([]) }), { mode: 'read' })).toEqual(['sources'])
    expect(missing(note({ credit: credit([]) }), { mode: 'audit' })).toEqual(['sources'])
  })

  it('says nothing of stories', () => {
    expect(missing(story({ attribution: { form: 'report', ...credit([]), place: '', date: '' } }))).toEqual(
      [],
    )
  })
})

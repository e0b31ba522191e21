import { describe, expect, it } from 'vitest'
import type { Byline, Story } from '../../../../src/story/types.ts'
import { credit, foundBy, locales, photo, ref, story } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'attribution-missing')
const nobody = (over: Partial<Story> = {}, locale = 'zh-Hant') =>
  story({ attribution: { form: 'report', ...credit([]), place: '', date: '' }, ...over }, locale)
const byline = (over: Partial<Byline> = {}): Byline => ({ name: '陸小汀', role: 'reporter', ...over })

describe('attribution-missing: a story with neither a credited source nor a staff by-line', () => {
  it.each(locales)('is refused in %s, at the sources', (locale) => {
    expect(missing(nobody({}, locale))).toEqual(['attribution.sources'])
  })

  it.each(locales)('passes with a credited source in %s', (locale) => {
    expect(missing(story({}, locale))).toEqual([])
  })

  it.each([
    ['a source of the newsroom', credit(['pearl']), []],
    ['a source of the register that was never stored', credit(['reuters']), []],
    ['nobody but the one who relays', credit([], ['getty']), ['attribution.sources']],
    ['a source whose names are blank', credit(['nameless']), ['attribution.sources']],
    [
      'a source that was deleted',
      { sources: [{ key: 'xinhua', id: '99' }], via: [] },
      ['attribution.sources'],
    ],
    ['a key nobody knows', credit(['no-such-key']), ['attribution.sources']],
    [
      'a deleted source beside one that stands',
      { sources: [{ key: '', id: '99' }, ref('cns')], via: [] },
      [],
    ],
  ])('credits %s', (_, credited, expected) => {
    expect(missing(nobody({ attribution: { form: 'report', ...credited, place: '', date: '' } }))).toEqual(
      expected,
    )
  })

  it.each([
    ['our own reporter', byline(), []],
    ["an agency's reporter", byline({ source: ref('xinhua') }), ['attribution.sources']],
    ['a blank name', byline({ name: '　' }), ['attribution.sources']],
    ['a placeholder for a name', byline({ name: '待補' }), ['attribution.sources']],
  ])('is signed by %s', (_, signed, expected) => {
    expect(missing(nobody({ bylines: [signed] }))).toEqual(expected)
  })

  it('lets the house speak for an unsigned staff story, and only where the form says staff', () => {
    const staff = { form: 'staff', ...credit([]), place: '', date: '' } as const
    expect(missing(nobody({ attribution: staff, house: '本報訊' }))).toEqual([])
    expect(missing(nobody({ attribution: staff, house: '' }))).toEqual(['attribution.sources'])
    expect(missing(nobody({ attribution: staff, house: '\u200b' }))).toEqual(['attribution.sources'])
    expect(missing(nobody({ house: '本報訊' }))).toEqual(['attribution.sources'])
  })

  it('judges every read and the audit too', () => {
    expect(missing(nobody(), { mode: 'read' })).toEqual(['attribution.sources'])
    expect(missing(nobody(), { mode: 'audit' })).toEqual(['attribution.sources'])
  })

  it('never takes a live story down because a word became a placeholder', () => {
    expect(missing(nobody({ bylines: [byline({ name: '待補' })] }), { mode: 'read' })).toEqual([])
  })

  it('says nothing of photos', () => {
    expect(missing(photo({ credit: credit([]) }))).toEqual([])
  })
})

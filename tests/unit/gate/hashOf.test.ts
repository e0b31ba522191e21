import { describe, expect, it } from 'vitest'
import type { Photo, Sidebar, Story, Subject } from '../../../src/story/types.ts'
import { hashOf } from '../../../src/gate/hashOf.ts'
import { compliant, credit, locales, note, paragraph, photo, quoteBox, story, use } from './subjects.ts'

describe('hashOf: what was judged, as one number', () => {
  it('is a SHA-256 in lower-case hex', () => {
    expect(hashOf(story())).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same for the same words, however the tree was built', () => {
    const reversed = (value: object): object =>
      Array.isArray(value)
        ? value.map((item: unknown) => (typeof item === 'object' && item !== null ? reversed(item) : item))
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, member]) => [
                key,
                typeof member === 'object' && member !== null ? reversed(member) : member,
              ]),
          )
    for (const subject of compliant('zh-Hant'))
      // What TypeScript forbids and JavaScript can send.
      expect(hashOf(reversed(subject) as Subject)).toBe(hashOf(subject))
    expect(hashOf(photo({ takenAt: undefined }))).toBe(hashOf(photo()))
  })

  it('differs between documents and between locales', () => {
    const all = locales.flatMap((locale) => compliant(locale)).map((subject) => hashOf(subject))
    expect(new Set(all).size).toBe(all.length)
  })

  it.each<[string, Partial<Story>]>([
    ['a word of the body', { body: [paragraph('首班船半滿。')] }],
    [
      'a mark on a word',
      { body: [{ type: 'paragraph', children: [{ type: 'text', text: '首班船滿座。', marks: ['bold'] }] }] },
    ],
    ['where words are parted', { body: [paragraph('首班船'), paragraph('滿座。')] }],
    ['the headline', { headline: '海港夜航停辦' }],
    ['white space', { headline: '海港夜航復辦 ' }],
    ['the sources', { attribution: { form: 'report', ...credit(['cns']), place: '', date: '' } }],
    [
      'the order of sources',
      { attribution: { form: 'report', ...credit(['cns', 'xinhua']), place: '', date: '' } },
    ],
    ['a photo', { photos: [use({ id: 'p2' })] }],
    ['a caption for this use', { photos: [use({ caption: '碼頭' })] }],
    ['a mention', { mentions: [{ text: '據中新社報道', locale: '', reason: '標語', by: '1' }] }],
    ['the embargo', { embargoUntil: '2026-12-01' }],
  ])('changes with %s', (_, over) => {
    const base = story({ body: [paragraph('首班船滿座。')], photos: [use()] })
    expect(hashOf({ ...base, ...over })).not.toBe(hashOf(base))
  })

  it.each<[string, Partial<Story>]>([
    ['the count of publications', { revision: 9 }],
    ['the first publication', { firstPublishedAt: '2026-11-23T04:00:00.000Z' }],
    ['the revision date', { revisedAt: '2026-11-23T04:00:00.000Z' }],
    [
      'what a linked photo says, since it stands alone',
      { photos: [use({ photo: photo({ caption: '別的' }) })] },
    ],
  ])('does not change with %s', (_, over) => {
    const base = story({ photos: [use()] })
    expect(hashOf({ ...base, ...over })).toBe(hashOf(base))
  })

  it('takes a photo for another when its file is, and for the same when only its address is', () => {
    const { file } = photo()
    if (file === undefined) throw new Error('The sample photo has a file')
    const withFile = (over: Partial<Photo['file']>) => hashOf(photo({ file: { ...file, ...over } }))
    expect(withFile({ size: 1 })).not.toBe(hashOf(photo()))
    expect(withFile({ url: 'https://cdn.example/ferry.jpg' })).toBe(hashOf(photo()))
    // What was approved before sizes were read, and before a newsroom added one, stays approved.
    const web = { name: 'web', filename: 'ferry__web.webp', mimeType: 'image/webp', size: 9, url: '' }
    expect(withFile({ sizes: [{ ...web, width: 8, height: 6 }] })).toBe(hashOf(photo()))
  })

  it('takes several locales of one document in any order', () => {
    const [first, second] = [story({}, 'zh-Hant'), story({}, 'en')]
    expect(hashOf([first, second])).toBe(hashOf([second, first]))
    expect(hashOf([first])).toBe(hashOf(first))
    expect(hashOf([first, second])).not.toBe(hashOf(first))
  })

  it('cannot be made to collide by moving words from one field to the next', () => {
    const quoting = (quote: Partial<Sidebar['quote']>) =>
      hashOf(quoteBox({ quote: { text: '', speaker: '', work: '', gloss: '', ...quote } }))
    expect(quoting({ text: 'a', work: 'b' })).not.toBe(quoting({ text: 'ab' }))
    expect(hashOf(note({ title: '","intro":"' }))).not.toBe(hashOf(note({ title: '', intro: '' })))
  })

  it('says so when a tree holds what is no JSON', () => {
    // What TypeScript forbids and JavaScript can send.
    expect(() => hashOf(story({ revision: 0, section: Number.NaN as unknown as string }))).toThrow('NaN')
    expect(() => hashOf(story({ section: (() => '') as unknown as string }))).toThrow('function')
  })
})

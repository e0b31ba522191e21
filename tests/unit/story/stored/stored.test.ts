import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  credit,
  p,
  photo as aPhoto,
  photoIn,
  sidebar as aSidebar,
  story as aStory,
} from '../../../../src/story/build.ts'
import { fromArticle } from '../../../../src/story/stored/read/fromArticle.ts'
import type { FromOptions } from '../../../../src/story/stored/read/fromOptions.ts'
import { fromPhoto } from '../../../../src/story/stored/read/fromPhoto.ts'
import { fromSidebar } from '../../../../src/story/stored/read/fromSidebar.ts'
import { StoredShapeError } from '../../../../src/story/stored/StoredShapeError.ts'
import { toArticle } from '../../../../src/story/stored/write/toArticle.ts'
import { toPhoto } from '../../../../src/story/stored/write/toPhoto.ts'
import { toSidebar } from '../../../../src/story/stored/write/toSidebar.ts'
import { UnstorableError } from '../../../../src/story/stored/UnstorableError.ts'
import { photo, sidebar, sourceOf, story } from '../arbitraries.ts'

const options = (locale: string): FromOptions => ({ locale, sourceOf })
const zh: FromOptions = { locale: 'zh-Hant' }

/** What the database gives back: JSON, with the id it chose. */
const stored = (draft: object, id: string): Record<string, unknown> => {
  const kept: Record<string, unknown> = JSON.parse(JSON.stringify({ ...draft, id }))
  return kept
}

describe('what is stored and read back is the same', () => {
  it('story, every word and credit of it', () => {
    fc.assert(
      fc.property(story, (whole) => {
        expect(fromArticle(stored(toArticle(whole), whole.id), options(whole.locale))).toStrictEqual(whole)
      }),
    )
  })

  it('photo that waits for its picture', () => {
    fc.assert(
      fc.property(photo, (whole) => {
        expect(fromPhoto(stored(toPhoto(whole), whole.id), options(whole.locale))).toStrictEqual(whole)
      }),
    )
  })

  it('box', () => {
    fc.assert(
      fc.property(sidebar, (whole) => {
        expect(fromSidebar(stored(toSidebar(whole), whole.id), options(whole.locale))).toStrictEqual(whole)
      }),
    )
  })

  it('is draft data, whatever it was before', () => {
    expect(toArticle(aStory({ revision: 3 }))).toMatchObject({ _status: 'draft' })
    expect(toPhoto(aPhoto())).toMatchObject({ _status: 'draft' })
    expect(toSidebar(aSidebar())).toMatchObject({ _status: 'draft' })
  })
})

describe('a stored article', () => {
  it('may be an empty draft: everything absent or null', () => {
    const empty = aStory({ id: '4', guid: '' })
    expect(fromArticle({ id: 4 }, zh)).toStrictEqual(empty)
    const nulls = Object.fromEntries(
      ['slug', 'headline', 'attribution', 'byline', 'body', 'photos', 'mentions', 'takedown', 'revision'].map(
        (key) => [key, null],
      ),
    )
    expect(fromArticle({ ...nulls, id: 4 }, zh)).toStrictEqual(empty)
  })

  it('names sources that are populated, that are ids, and keeps the id of one that is gone', () => {
    const read = fromArticle(
      { id: 4, attribution: { sources: [{ id: 1, key: 'xinhua' }, 2, 3], via: ['5'] } },
      { ...zh, sourceOf: (id) => (id === '2' ? { key: 'cns', id } : undefined) },
    )
    expect(read.attribution.sources).toEqual([
      { key: 'xinhua', id: '1' },
      { key: 'cns', id: '2' },
      { key: '', id: '3' },
    ])
    expect(read.attribution.via).toEqual([{ key: '', id: '5' }])
  })

  it('carries the photos it uses: beside the text and inside it', () => {
    const picture = aPhoto({ id: '7', caption: '圖說', credit: credit('xinhua') })
    const draft = toArticle(aStory({ photos: [{ id: '7', caption: '這裏' }] }, p('甲'), photoIn('7')))
    const read = fromArticle(stored(draft, '4'), {
      ...zh,
      photoOf: (id) => (id === '7' ? picture : undefined),
    })
    expect(read.photos).toEqual([{ id: '7', caption: '這裏', photo: picture }])
    expect(read.body[1]).toEqual({ type: 'photo', photo: { id: '7', caption: '', photo: picture } })
  })

  it('reads photos and boxes that are populated', () => {
    const read = fromArticle(
      {
        id: 4,
        photos: [{ photo: { id: 7, caption: '圖說', credits: [{ id: 1, key: 'xinhua' }] } }],
        sidebars: [{ id: 8, title: '要點', kind: 'keyPoints' }],
      },
      zh,
    )
    expect(read.photos[0]?.photo).toMatchObject({
      caption: '圖說',
      credit: { sources: [{ key: 'xinhua', id: '1' }] },
    })
    expect(read.sidebars[0]?.sidebar).toMatchObject({ id: '8', title: '要點', kind: 'keyPoints' })
  })

  it('shows a photo only as the resolver does, because Payload populates no rights', () => {
    const read = fromArticle(
      { photos: [{ photo: { id: 7, caption: '圖說' } }] },
      { ...zh, photoOf: () => undefined },
    )
    expect(read.photos).toStrictEqual([{ id: '7', caption: '' }])
  })

  it.each([
    ['the day picker stores noon', '2026-01-25T12:00:00.000Z', undefined, '2026-01-25'],
    ['midnight in Hong Kong is the day that begins', '2026-01-24T16:00:00.000Z', undefined, '2026-01-25'],
    ['midnight in New York too', '2026-01-25T05:00:00.000Z', 'America/New_York', '2026-01-25'],
    ['the evening before in New York', '2026-01-25T04:59:59.000Z', 'America/New_York', '2026-01-24'],
    ['a day is that day', '2026-01-25', undefined, '2026-01-25'],
  ])('the date of a dateline: %s', (_name, date, timeZone, day) => {
    const read = fromArticle({ attribution: { date } }, { ...zh, ...(timeZone && { timeZone }) })
    expect(read.attribution.date).toBe(day)
  })

  it('takes the Date objects of a direct database read', () => {
    const at = new Date('2026-01-25T04:00:00Z')
    expect(fromArticle({ embargoUntil: at, id: 1 }, zh).embargoUntil).toBe('2026-01-25T04:00:00.000Z')
  })
})

describe('a stored photo', () => {
  it('tells of its file, and what the file says', () => {
    const read = fromPhoto(
      {
        id: 7,
        filename: 'a.jpg',
        mimeType: 'image/jpeg',
        filesize: 1200,
        width: 30,
        height: 20,
        url: '/api/photos/file/a.jpg',
        focalX: 25,
        focalY: null,
        attributionFor: 'a.jpg:1200',
        iptc: { creditLine: 'AFP', city: null, keywords: ['山'] },
      },
      zh,
    )
    expect(read.file).toEqual({
      filename: 'a.jpg',
      mimeType: 'image/jpeg',
      size: 1200,
      width: 30,
      height: 20,
      url: '/api/photos/file/a.jpg',
      focal: { x: 25, y: 50 },
      creditGivenFor: 'a.jpg:1200',
    })
    expect(read.iptc).toStrictEqual({ creditLine: 'AFP', keywords: ['山'] })
  })

  it('has what was made of its file for readers, without the sizes that were not made', () => {
    const web = { filename: 'a__web.webp', mimeType: 'image/webp', filesize: 900, width: 20, height: 12 }
    const read = fromPhoto(
      {
        filename: 'a.jpg',
        sizes: {
          card: { filename: null, url: null, width: null },
          web: { ...web, url: '/api/photos/file/a__web.webp' },
          tiny: { ...web, filename: 'a__tiny.webp', url: null },
          huge: null,
        },
      },
      zh,
    )
    const size = { mimeType: 'image/webp', size: 900, width: 20, height: 12 }
    expect(read.file?.sizes).toStrictEqual([
      { name: 'web', filename: 'a__web.webp', ...size, url: '/api/photos/file/a__web.webp' },
      { name: 'tiny', filename: 'a__tiny.webp', ...size, url: '' },
    ])
  })

  it.each([
    [undefined],
    [null],
    [{}],
    [{ web: { filename: '' } }],
    // An app's own field of this name.
    [['S', 'M']],
    [{ web: 'S' }],
    [{ web: { filename: 7 } }],
  ])('has none where none was made: %j', (sizes) => {
    const { file } = fromPhoto({ filename: 'a.jpg', sizes }, zh)
    expect(file && 'sizes' in file).toBe(false)
  })
})

describe('what cannot be read or stored is an error that says where', () => {
  const unreadable: [string, () => unknown, string][] = [
    ['a document in all locales', () => fromArticle({ headline: { 'zh-Hant': '題' } }, zh), 'headline'],
    ['a group that is text', () => fromArticle({ attribution: '新華社' }, zh), 'attribution'],
    ['another form', () => fromArticle({ attribution: { form: 'rumour' } }, zh), 'attribution.form'],
    ['rows that are none', () => fromArticle({ byline: {} }, zh), 'byline'],
    ['a row that is text', () => fromArticle({ byline: ['甲'] }, zh), 'byline.0'],
    ['a name that is a number', () => fromArticle({ byline: [{ name: 7 }] }, zh), 'byline.0.name'],
    ['a revision that is text', () => fromArticle({ revision: '7' }, zh), 'revision'],
    ['another channel', () => fromPhoto({ usableIn: ['web', 'radio'] }, zh), 'usableIn.1'],
    ['a keyword that is a number', () => fromPhoto({ iptc: { keywords: [7] } }, zh), 'iptc.keywords.0'],
    ['another kind of box', () => fromSidebar({ kind: 'advert' }, zh), 'kind'],
  ]

  it.each(unreadable)('%s', (_name, read, path) => {
    expect(read).toThrow(StoredShapeError)
    expect(read).toThrow(expect.objectContaining({ path }))
  })

  it('tells how to mend a document in all locales', () => {
    const read = () => fromArticle({ headline: { 'zh-Hant': '題', en: 'Headline' } }, zh)
    expect(read).toThrow(/headline should hold text, and holds an object with zh-Hant, en\..*pickLocale/)
  })

  it('a dateline with a date that is none', () => {
    expect(() => fromArticle({ attribution: { date: 'yesterday' } }, zh)).toThrow(/yesterday/)
  })

  const unstorable: [string, () => unknown, RegExp][] = [
    [
      'a credit to a source the newsroom does not have',
      () => toArticle(aStory({ attribution: { sources: [{ key: 'xinhua' }] } })),
      /attribution\.sources\.0: .*"xinhua"/,
    ],
    [
      'an employer the newsroom does not have',
      () => toArticle(aStory({ bylines: [{ name: '甲', role: '', source: { key: 'cns' } }] })),
      /byline\.0\.source: .*"cns"/,
    ],
    ['a box without an id', () => toArticle(aStory({ sidebars: [{ id: '' }] })), /sidebars\.0/],
    [
      'a relay in a box',
      () => toSidebar(aSidebar({ credit: { sources: [], via: [{ key: 'cns' }] } })),
      /via/,
    ],
  ]

  it.each(unstorable)('%s', (_name, write, message) => {
    expect(write).toThrow(UnstorableError)
    expect(write).toThrow(message)
  })
})

describe('writing draft data', () => {
  it('finds the ids of sources that were read from words', () => {
    const draft = toArticle(aStory({ attribution: { sources: [{ key: 'xinhua' }] } }), {
      sourceIdOf: (key) => (key === 'xinhua' ? 1 : undefined),
    })
    expect(draft.attribution.sources).toEqual([1])
  })

  it('spells ids as the database does', () => {
    const draft = toArticle(
      aStory({ attribution: { sources: [{ key: 'xinhua', id: '1' }] }, photos: [{ id: '7', caption: '' }] }),
      { storedId: Number },
    )
    expect(draft).toMatchObject({ attribution: { sources: [1] }, photos: [{ photo: 7 }] })
  })

  it('makes no reporter of somebody whose role is not known', () => {
    const draft = toArticle(aStory({ bylines: [{ name: '甲', role: '' }] }))
    expect(draft.byline).toEqual([{ name: '甲', role: null }])
  })

  it('leaves out what is not set, so that the defaults of the fields apply', () => {
    const draft = toArticle(aStory({ guid: '' }))
    expect(Object.keys(draft)).not.toContain('guid')
    expect(Object.keys(draft)).not.toContain('slug')
    expect(Object.keys(draft)).not.toContain('body')
    expect(Object.keys(draft.attribution)).not.toContain('date')
  })
})

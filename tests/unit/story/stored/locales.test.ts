import { describe, expect, it } from 'vitest'
import { p, photoIn } from '../../../../src/story/build.ts'
import { fromArticle } from '../../../../src/story/stored/read/fromArticle.ts'
import { fromBlocks } from '../../../../src/story/stored/lexical/fromBlocks.ts'
import { LOCALIZED, localesWithContent, pickLocale } from '../../../../src/story/stored/locales.ts'

const row = {
  id: 4,
  slug: 'a-slug',
  headline: { 'zh-Hant': '題', en: 'Headline' },
  attribution: { form: 'report', sources: [1], place: { 'zh-Hant': '北京' } },
  byline: [
    { name: { 'zh-Hant': '甲', en: 'A' }, role: 'reporter' },
    { name: { 'zh-Hant': '乙' }, role: 'editor' },
  ],
  body: { 'zh-Hant': fromBlocks([p('正文')]), en: fromBlocks([p('Body')]) },
  photos: [{ photo: 7, caption: { en: 'Here' } }],
}

describe('one locale out of a row that holds all', () => {
  it('is what that locale says, everywhere, without falling back', () => {
    const english = fromArticle(pickLocale(row, 'en', LOCALIZED.articles), { locale: 'en' })
    expect(english).toMatchObject({
      slug: 'a-slug',
      headline: 'Headline',
      attribution: { form: 'report', place: '' },
      bylines: [{ name: 'A' }, { name: '' }],
      body: [p('Body')],
      photos: [{ id: '7', caption: 'Here' }],
    })
  })

  it('leaves the row as it was', () => {
    const before = structuredClone(row)
    pickLocale(row, 'en', LOCALIZED.articles)
    expect(row).toEqual(before)
  })

  it('takes the values of an app without localization as they are', () => {
    const flat = { headline: '題', body: fromBlocks([p('正文')]), photos: [{ photo: 7, caption: '這裏' }] }
    expect(pickLocale(flat, 'zh-Hant', LOCALIZED.articles)).toEqual(flat)
  })

  it('bears rows that are null or missing', () => {
    expect(pickLocale({ attribution: null, byline: [null] }, 'en', LOCALIZED.articles)).toEqual({
      attribution: null,
      byline: [null],
    })
  })
})

describe('a locale has content when any of its localized text is not blank', () => {
  const locales = ['zh-Hant', 'zh-Hans', 'en']
  const content = (value: Record<string, unknown>) => localesWithContent(value, locales, LOCALIZED.articles)

  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing at all', {}, []],
    ['a headline', { headline: { en: 'Headline' } }, ['en']],
    ['a body', { body: { 'zh-Hans': fromBlocks([p('正文')]) } }, ['zh-Hans']],
    ['one caption', { photos: [{}, { caption: { en: 'Here' } }] }, ['en']],
    ['a caption inside the body', { body: { en: fromBlocks([photoIn('7', 'Here')]) } }, ['en']],
    ['a photo placed in the body', { body: { en: fromBlocks([photoIn('7')]) } }, ['en']],
    [
      'a picture of a kind a story cannot read',
      { body: { en: { root: { children: [{ type: 'upload' }] } } } },
      ['en'],
    ],
    ['a body the editor left empty', { body: { en: fromBlocks([p()]) } }, []],
    ['a body of spaces', { body: { en: fromBlocks([p('　\u200b')]) } }, []],
    ['white space', { headline: { en: ' \u3000\u00a0\n' }, deck: { en: '\ufeff\u2060' } }, []],
    ['null', { headline: { en: null } }, []],
    [
      'words of a kind a story cannot read',
      { body: { en: { root: { children: [{ text: 'x' }] } } } },
      ['en'],
    ],
    ['what is not localized', { slug: 'a-slug', section: 'local' }, []],
    ['no localization', { headline: '題' }, locales],
    [
      'a by-line that an app keeps once for all, beside words by locale',
      { headline: { 'zh-Hant': '題' }, byline: [{ name: '甲' }] },
      ['zh-Hant'],
    ],
    [
      'a body that an app keeps once for all, beside headlines by locale',
      { headline: { 'zh-Hant': '題', en: 'Headline', 'zh-Hans': ' ' }, body: fromBlocks([p('正文')]) },
      ['zh-Hant', 'en'],
    ],
    ['words once for all, and none by locale', { headline: { en: '　' }, byline: [{ name: '甲' }] }, []],
    [
      'words once for all, and a list of others',
      { headline: null, photos: [], byline: [{ name: '甲' }] },
      locales,
    ],
  ])('%s', (_name, value, expected) => {
    expect(content(value)).toEqual(expected)
  })

  it('is told the fields of another kind of document', () => {
    const box = { points: [{ items: [{ text: { en: 'Point' } }] }] }
    expect(localesWithContent(box, locales, LOCALIZED.sidebars)).toEqual(['en'])
  })
})

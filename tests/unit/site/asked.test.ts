import { describe, expect, it } from 'vitest'
import { languageLinks } from '../../../app/(site)/_answer/languageLinks.ts'
import { localeFor } from '../../../app/(site)/_answer/localeFor.ts'
import { problemIn } from '../../../app/(site)/_reader/problemIn.ts'
import { askedOrigin } from '../../../src/endpoints/stories/asked/askedOrigin.ts'
import { site as siteOf } from '../feeds/helpers/site.ts'

const asked = (headers: Record<string, string>) => ({
  url: 'http://localhost:3000/en',
  headers: new Headers(headers),
})

describe('the origin of a page', () => {
  it('is what the app says', () => {
    expect(askedOrigin(asked({ host: 'other.example' }), 'https://news.example/cms')).toBe(
      'https://news.example',
    )
  })

  it('is where the reader asked, where the app does not say', () => {
    expect(askedOrigin(asked({ host: '192.168.1.7:3000' }), '')).toBe('http://192.168.1.7:3000')
    expect(askedOrigin(asked({ host: 'news.example', 'x-forwarded-proto': 'https, http' }), '')).toBe(
      'https://news.example',
    )
  })

  it('is no address that somebody made up', () => {
    expect(askedOrigin(asked({ host: 'a b' }), '')).toBe('http://localhost:3000')
    expect(askedOrigin(asked({}), '')).toBe('http://localhost:3000')
    expect(askedOrigin(asked({ host: 'news.example', 'x-forwarded-proto': 'javascript' }), '')).toBe(
      'http://news.example',
    )
    expect(askedOrigin(asked({ host: 'news.example', 'x-forwarded-host': 'evil.example' }), '')).toBe(
      'http://news.example',
    )
  })
})

describe('the locale of a reader', () => {
  const locales = ['zh-Hant', 'zh-Hans', 'en'] as const
  it.each([
    ['zh-HK,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['en-US,en;q=0.9', 'en'],
    ['fr-FR', 'zh-Hant'],
    [null, 'zh-Hant'],
  ])('who asks for %s is %s', (accepted, locale) => {
    expect(localeFor(accepted, [...locales])).toBe(locale)
  })

  it.each([
    ['en-US', ['fr', 'en'], 'en'],
    ['zh-CN', ['fr', 'zh-Hans'], 'zh-Hans'],
    ['en', ['fr', 'ja'], 'fr'],
    ['fr', ['zh-Hant', 'fr'], 'fr'],
    ['fr-CA,en;q=0.5', ['en', 'fr'], 'fr'],
    ['de,en;q=0.5,fr;q=0.9', ['en', 'fr', 'ja'], 'fr'],
    ['fr;q=0,en', ['fr', 'en'], 'en'],
    ['zh-HK', ['zh', 'zh-TW'], 'zh-TW'],
    ['zh-CN,zh;q=0.9,en;q=0.8', ['en', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN,en;q=0.8', ['zh-Hant', 'zh-Hans', 'en'], 'zh-Hans'],
    ['*', ['fr', 'en'], 'fr'],
    ['', ['fr', 'en'], 'fr'],
    ['PT-br', ['en', 'pt_PT'], 'pt_PT'],
  ] as const)('who asks for %s in a newsroom in %j is %s', (accepted, [first, ...more], locale) => {
    expect(localeFor(accepted, [first, ...more])).toBe(locale)
  })

  it('is the only one where there is one', () => {
    expect(localeFor('zh-HK', ['en'])).toBe('en')
    expect(localeFor('en', ['de'])).toBe('de')
  })
})

describe('a refusal of the API', () => {
  it('says since when a story is gone', () => {
    const body = { removed: { guid: 'g', at: '2026-11-28T18:00:00+08:00' } }
    expect(problemIn({ status: 410, body })).toEqual({ kind: 'gone', status: 410, at: body.removed.at })
    expect(problemIn({ status: 410, body: undefined })).toEqual({ kind: 'gone', status: 410 })
  })

  it('says in which locales it can be read', () => {
    expect(problemIn({ status: 404, body: { locales: ['en'] } })).toEqual({
      kind: 'elsewhere',
      status: 404,
      locales: ['en'],
    })
    expect(problemIn({ status: 404, body: { locales: [] } })).toEqual({ kind: 'absent', status: 404 })
    expect(problemIn({ status: 404, body: 'nothing' })).toEqual({ kind: 'absent', status: 404 })
  })

  it('keeps the status and the words of every other', () => {
    expect(problemIn({ status: 400, body: { detail: 'No cursor.' } })).toEqual({
      kind: 'failed',
      status: 400,
      detail: 'No cursor.',
    })
    expect(problemIn({ status: 500, body: null })).toEqual({ kind: 'failed', status: 500 })
  })
})

describe('the languages of a page', () => {
  const newsroom = { site: siteOf(), locales: ['zh-Hant', 'en'] as [string, string] }

  it('are called in themselves, and lead to the same page', () => {
    expect(languageLinks(newsroom, (locale) => `/${locale}/stories/a`)).toEqual([
      {
        locale: 'zh-Hant',
        language: 'zh-Hant-HK',
        name: '繁體中文',
        href: 'https://headland.example/zh-Hant/stories/a',
        isSame: true,
      },
      {
        locale: 'en',
        language: 'en',
        name: 'English',
        href: 'https://headland.example/en/stories/a',
        isSame: true,
      },
    ])
  })

  it('lead to the front page where the page is not in them', () => {
    const [, english] = languageLinks(newsroom, (locale) => (locale === 'en' ? undefined : '/a'))
    expect(english).toMatchObject({ href: 'https://headland.example/en', isSame: false })
  })
})

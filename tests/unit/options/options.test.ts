import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { localesOf } from '../../../src/options/localesOf.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { defaultWho, hasRole } from '../../../src/options/roles.ts'

describe('the options', () => {
  it('have a default each', () => {
    expect(resolveOptions({})).toMatchObject({
      slugs: { articles: 'articles', pages: 'pages' },
      disabled: false,
      own: [],
      timeZone: 'Asia/Hong_Kong',
      language: 'zh-Hant',
    })
  })

  it('change what they name and nothing beside it', () => {
    const { slugs, who } = resolveOptions({ slugs: { articles: 'stories' }, who: { isStaff: () => true } })
    expect(slugs).toMatchObject({ articles: 'stories', photos: 'photos' })
    expect(who.isStaff(null)).toBe(true)
    expect(who.mayPublish).toBe(defaultWho.mayPublish)
  })

  it('count as not given where they are undefined', () => {
    // `exactOptionalPropertyTypes` forbids it to TypeScript; JavaScript sends it all the same.
    const slugs = { articles: undefined } as unknown as { articles?: string }
    expect(resolveOptions({ slugs }).slugs.articles).toBe('articles')
  })
})

describe('the locales of the app', () => {
  // Only the localization of the config is looked at.
  const of = (localization: unknown) =>
    localesOf({ config: { localization } } as unknown as Payload, { language: 'zh-Hant' })

  it('come with the default one first', () => {
    expect(of({ defaultLocale: 'en', localeCodes: ['zh-Hant', 'en'] })).toEqual(['en', 'zh-Hant'])
  })

  it('are the wording’s own language where there is no localization', () => {
    expect(of(false)).toEqual(['zh-Hant'])
  })
})

describe('a role', () => {
  it('is held by those who have it among theirs', () => {
    const may = hasRole('admin', 'editor')
    expect(may({ id: 1, roles: ['reporter', 'editor'] })).toBe(true)
    expect(may({ id: 1, roles: ['reporter'] })).toBe(false)
    expect(may({ id: 1, roles: null })).toBe(false)
    expect(may({ id: 1 })).toBe(false)
    expect(may(null)).toBe(false)
  })
})

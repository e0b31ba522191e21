import type { CollectionBeforeOperationHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { refuseAllLocales } from '../../../src/hooks/refuseAllLocales.ts'

/** The hook looks at the operation and the request's locale and language. */
const go = (operation: string, locale: string, language = 'en') =>
  refuseAllLocales({
    operation,
    req: { locale, headers: new Headers({ 'accept-language': language }) },
  } as unknown as Parameters<CollectionBeforeOperationHook>[0])

describe('a write to all locales at once', () => {
  it.each(['create', 'update', 'restoreVersion'])('is refused on %s, with HTTP status 400', (operation) => {
    for (const locale of ['all', '*'])
      expect(() => go(operation, locale)).toThrow(expect.objectContaining({ status: 400, isPublic: true }))
  })

  it('is refused in the language of the request', () => {
    expect(() => go('update', 'all', 'zh-HK')).toThrow('不能一次寫入所有語言')
    expect(() => go('update', 'all', 'zh-CN')).toThrow('不能一次写入所有语言')
    expect(() => go('update', 'all')).toThrow('All locales cannot be written at once')
  })

  it.each([
    ['read', 'all'],
    ['delete', 'all'],
    ['update', 'zh-Hant'],
  ])('is none on %s in %s', (operation, locale) => {
    expect(() => go(operation, locale)).not.toThrow()
  })
})

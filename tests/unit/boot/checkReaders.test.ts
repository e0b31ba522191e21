import { describe, expect, it } from 'vitest'
import { checkReaders } from '../../../src/boot/checks/checkReaders.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'

const withKeys = { collections: [{ slug: 'users', auth: { useAPIKey: true }, fields: [] }] }
const without = { collections: [{ slug: 'users', auth: true, fields: [] }] }

const checked =
  (readers: NewsroomOptions['readers'], app: object = withKeys) =>
  () =>
    // The check looks at the collections alone.
    checkReaders(app as never, resolveOptions({ ...(readers && { readers }) }))

describe('what is said of readers', () => {
  it.each([
    undefined,
    {},
    { perMinute: 1 },
    { key: 'required' },
    { key: 'optional', perMinute: 60_000 },
  ] as const)('may be %j', (readers) => {
    expect(checked(readers)).not.toThrow()
  })

  it.each([
    [{ perMinute: 0 }, /perMinute/u],
    [{ perMinute: 1.5 }, /perMinute/u],
    [{ perMinute: 60_001 }, /perMinute/u],
    [{ perMinute: Number.NaN }, /perMinute/u],
    // An app that is not written in TypeScript may say whatever it likes.
    [{ key: 'always' as 'required' }, /readers\.key/u],
  ])('may not be %j', (readers, where) => {
    expect(checked(readers)).toThrow(where)
  })

  it('may not demand a key that nobody can have', () => {
    expect(checked({ key: 'required' }, without)).toThrow(/useAPIKey/u)
    expect(checked({ key: 'optional' }, without)).not.toThrow()
  })
})

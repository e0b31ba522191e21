import type { FieldHook } from 'payload'
import { describe, expect, it } from 'vitest'
import { slugBeforeValidate, slugify } from '../../../src/fields/slugField.ts'

/** The hook looks at these alone. */
const slugOf = (args: object, siblingData: Record<string, unknown> = { slug: null }) => ({
  slug: slugBeforeValidate({
    req: { query: {} },
    data: {},
    operation: 'create',
    siblingData,
    ...args,
  } as unknown as Parameters<FieldHook>[0]),
  siblingData,
})

describe('words in an address', () => {
  it.each([
    ['Harbour Night Ferry', 'harbour-night-ferry'],
    ['海港夜航復辦', '海港夜航復辦'],
    ['  「夜航」　復辦！ ', '夜航-復辦'],
    ['Ｆｅｒｒｙ　２', 'ferry-2'],
    ['— … !', ''],
    ['a'.repeat(80), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%s are %s', (words, slug) => {
    expect(slugify(words)).toBe(slug)
  })

  it('are cut between characters, never inside one', () => {
    expect(Array.from(slugify('𠮷'.repeat(61)))).toEqual(Array.from('𠮷'.repeat(60)))
  })
})

describe('the slug of an article', () => {
  it('is what was typed, made fit', () => {
    expect(slugOf({ value: 'Night Ferry' }).slug).toBe('night-ferry')
  })

  it('stays what it was when a form sends none', () => {
    expect(slugOf({ value: null, operation: 'update', originalDoc: { slug: 'night-ferry' } }).slug).toBe(
      'night-ferry',
    )
  })

  it('is made from the headline, with chance behind it, so that two never meet', () => {
    const [one, other] = [1, 2].map(() => slugOf({ data: { headline: '海港夜航復辦' } }).slug)
    expect(one).toMatch(/^海港夜航復辦-[a-z0-9]{6}$/u)
    expect(other).not.toBe(one)
  })

  it('is made from a headline in any locale', () => {
    expect(slugOf({ data: { headline: { en: '', 'zh-Hant': '夜航' } } }).slug).toMatch(/^夜航-/u)
  })

  it.each([true, 'true'])(
    'is not made while an autosave runs (autosave=%s), and is then absent',
    (autosave) => {
      const { slug, siblingData } = slugOf({ data: { headline: '夜' }, req: { query: { autosave } } })
      expect(slug).toBeUndefined()
      expect(siblingData).not.toHaveProperty('slug')
    },
  )
})

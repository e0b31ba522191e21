import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { mergeNamed } from '../../../../src/gate/guard/drafts/mergeNamed.ts'

const text = (name: string, localized = false) => ({ type: 'text', name, localized })

/** Fields as Payload has flattened them, of which only these members are looked at. */
const fields = [
  text('section'),
  text('headline', true),
  { type: 'group', name: 'attribution', flattenedFields: [text('form'), text('place', true)] },
  { type: 'array', name: 'corrections', flattenedFields: [text('at'), text('words', true)] },
] as unknown as FlattenedField[] // prettier-ignore

const merge = (onto: object, from: object, named: object, locale: string | undefined = 'en') =>
  mergeNamed(fields, { onto: { ...onto }, from: { ...from }, named: { ...named }, locale })

describe('the newer draft after a write of some fields', () => {
  it('has them, and nothing else of the public row', () => {
    const draft = { section: 'a', headline: { en: 'Draft' } }
    expect(merge(draft, { section: 'b', headline: { en: 'Public' } }, { section: 'b' })).toEqual({
      section: 'b',
      headline: { en: 'Draft' },
    })
  })

  it('has the written locale alone of a text in several', () => {
    const draft = { headline: { en: 'Draft', 'zh-Hant': '草稿' } }
    const row = { headline: { en: 'New', 'zh-Hant': '公開' } }
    expect(merge(draft, row, { headline: 'New' })).toEqual({ headline: { en: 'New', 'zh-Hant': '草稿' } })
  })

  it('has the named members alone of a group', () => {
    const draft = { attribution: { form: 'staff', place: { en: 'Draft', 'zh-Hant': '草稿' } } }
    const row = { attribution: { form: 'report', place: { en: 'New', 'zh-Hant': '公開' } } }
    expect(merge(draft, row, { attribution: { place: 'New' } })).toEqual({
      attribution: { form: 'staff', place: { en: 'New', 'zh-Hant': '草稿' } },
    })
  })

  it('has the rows of a list, each with the other locales of its own', () => {
    const draft = {
      corrections: [{ id: '1', at: 'x', words: { en: 'Draft', 'zh-Hant': '草稿' } }, { id: '2' }],
    }
    const row = {
      corrections: [
        { id: '1', at: 'y', words: { en: 'New' } },
        { id: '3', words: { en: 'More' } },
      ],
    }
    expect(merge(draft, row, { corrections: [] })).toEqual({
      corrections: [
        { id: '1', at: 'y', words: { en: 'New', 'zh-Hant': '草稿' } },
        { id: '3', words: { en: 'More' } },
      ],
    })
  })

  it('has an emptied field empty, and in an app without locales the value itself', () => {
    expect(merge({ section: 'a' }, { section: null }, { section: null })).toEqual({ section: null })
    expect(merge({ headline: 'Draft' }, { headline: 'New' }, { headline: 'New' }, undefined)).toEqual({
      headline: 'New',
    })
  })
})

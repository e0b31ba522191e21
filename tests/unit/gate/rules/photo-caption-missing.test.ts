import { describe, expect, it } from 'vitest'
import { findings, foundBy, locales, photo } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'photo-caption-missing')

describe('photo-caption-missing: a photo without a caption', () => {
  it.each(locales)('is refused in %s, at the caption', (locale) => {
    expect(missing(photo({ caption: '' }, locale))).toEqual(['caption'])
    expect(missing(photo({}, locale))).toEqual([])
  })

  it('leaves white space and placeholders to text-blank, so that a caption gets one message', () => {
    expect(findings(photo({ caption: '' }))).toEqual(['photo-caption-missing at caption'])
    expect(findings(photo({ caption: '　' }))).toEqual(['text-blank at caption'])
    expect(findings(photo({ caption: '圖說待補' }))).toEqual(['text-blank at caption'])
  })
})

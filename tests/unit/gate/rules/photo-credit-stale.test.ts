import { describe, expect, it } from 'vitest'
import { fileIdentity } from '../../../../src/gate/fileIdentity.ts'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import type { PhotoFile } from '../../../../src/story/types.ts'
import { context, foundBy, locales, photo } from '../subjects.ts'

const stale = foundBy.bind(undefined, 'photo-credit-stale')
const withFile = (over: Partial<PhotoFile>, locale = 'zh-Hant') => {
  const { file } = photo()
  if (file === undefined) throw new Error('The sample photo has a file')
  return photo({ file: { ...file, ...over } }, locale)
}

describe('photo-credit-stale: the file is not the one the credit was given for', () => {
  it.each(locales)('is refused in %s when another file has taken its place', (locale) => {
    expect(stale(withFile({ filename: 'pier.jpg' }, locale))).toEqual(['credits'])
    expect(stale(withFile({}, locale))).toEqual([])
  })

  it.each<[string, Partial<PhotoFile>, string[]]>([
    ['a file of the same name with other bytes', { size: 4822 }, ['credits']],
    ['a file of the same bytes under another name', { filename: 'ferry-1.jpg' }, ['credits']],
    ['an old credit restored under the present file', { creditGivenFor: 'pier.jpg:99' }, ['credits']],
    ['a credit given before there was a file', { creditGivenFor: '' }, ['credits']],
    ['the same file from another address', { url: 'https://cdn.example/ferry.jpg' }, []],
    ['the same file with another focal point', { focal: { x: 10, y: 90 } }, []],
    ['a file of which nobody noted what was credited', { creditGivenFor: undefined }, []],
  ])('%s', (_, over, expected) => {
    expect(stale(withFile(over))).toEqual(expected)
  })

  it('is not asked of a photo without a file', () => {
    expect(stale(photo({ file: undefined }))).toEqual([])
  })

  it('says which file was credited and which is there', () => {
    const subject = withFile({ filename: 'pier.jpg' })
    const [found] = judge(subject, context(), rules)
    expect(found).toMatchObject({
      rule: 'photo-credit-stale',
      actual: 'pier.jpg:4821',
      expected: 'ferry.jpg:4821',
    })
    expect(fileIdentity({ filename: 'pier.jpg', size: 4821 })).toBe('pier.jpg:4821')
  })

  it('judges writes and the audit, not reads', () => {
    expect(stale(withFile({ size: 1 }), { mode: 'audit' })).toEqual(['credits'])
    expect(stale(withFile({ size: 1 }), { mode: 'read' })).toEqual([])
  })
})

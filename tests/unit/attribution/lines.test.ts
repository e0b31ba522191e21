import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/attribution/index.ts'
import { kinds } from './lines/kinds/index.ts'
import { enLines } from './lines/en.ts'
import { noneLines } from './lines/none.ts'
import { notationLines } from './lines/notation.ts'
import { staffLines } from './lines/staff.ts'
import { verbLines } from './lines/verbs.ts'
import { zhHansLines } from './lines/zhHans.ts'
import { zhHantLines } from './lines/zhHant.ts'

const credited = (text: string) =>
  [...new Set(findCredits(text).flatMap((credit) => credit.sources))].sort().join(' ')
const sorted = (keys: string) => keys.split(' ').sort().join(' ')

describe('whom invented lines in the manner of many papers credit', () => {
  it.each([...zhHantLines])('Traditional: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })

  it.each([...zhHansLines])('Simplified: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })

  it.each([...enLines])('English: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })

  it.each([...staffLines])('own staff, authorities, composites: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })

  it.each([...verbLines])('what an agency says: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })

  it.each([...notationLines])('data, markup and faulty copies: %s', (text, keys) => {
    expect(credited(text)).toBe(sorted(keys))
  })
})

describe('lines that name an agency and credit nobody', () => {
  it.each([...noneLines])('%s', (text) => {
    expect(findCredits(text)).toEqual([])
  })
})

describe.each(kinds)('$kind', ({ credits, none }) => {
  if (credits.length > 0)
    it.each([...credits])('%s', (text, keys) => {
      expect(credited(text)).toBe(sorted(keys))
    })

  it.each([...none])('credits nobody: %s', (text) => {
    expect(findCredits(text)).toEqual([])
  })
})

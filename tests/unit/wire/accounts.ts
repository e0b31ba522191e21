import { expect } from 'vitest'
import { foldGlyph } from '../../../src/wire/pageText/text/foldGlyph.ts'
import { isInk } from '../../../src/wire/pageText/text/ink.ts'
import type { PageText } from '../../../src/wire/pageText/types.ts'
import { allStrings } from './outline.ts'

const ink = (text: string): string =>
  [...Array(text.length).keys()]
    .map((i) => text.charAt(i))
    .filter((unit) => isInk(unit.charCodeAt(0)))
    .join('')
const folded = (text: string): string =>
  [...Array(text.length).keys()].map((i) => foldGlyph(text.charAt(i))).join('')
const sorted = (text: string): string => ink(text).split('').sort().join('')

/**
 * Follows `stories.0.body.2` into the page; list items and paragraphs come to the text that was
 * read into them.
 */
const at = (page: PageText, path: string): string => {
  let value: unknown = page
  for (const step of path.split('.')) {
    // Steps are keys and indices of the plain data that the reader returned.
    value = (value as Record<string, unknown>)[step]
  }
  return textOf(value)
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (value === null || typeof value !== 'object') return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return 'children' in value ? textOf(value.children) : ''
}

/**
 * Asserts that every visible character of `input` is in exactly one piece, and that each field has
 * just the characters of its pieces.
 */
export const expectNothingLost = (input: string, page: PageText): void => {
  let end = 0
  let covered = ''
  const fields = new Map<string, string>()
  for (const piece of page.pieces) {
    expect(piece.start).toBeGreaterThanOrEqual(end)
    expect(ink(input.slice(end, piece.start))).toBe('')
    end = piece.end
    const words = input.slice(piece.start, piece.end)
    covered += words
    if (piece.role === 'text') fields.set(piece.path, (fields.get(piece.path) ?? '') + folded(ink(words)))
  }
  expect(ink(input.slice(end))).toBe('')
  expect(sorted(covered)).toBe(sorted(input))
  for (const [path, words] of fields) expect([path, ink(at(page, path))]).toEqual([path, words])
  for (const { text, start, end: stop } of page.leftovers) expect(text).toBe(input.slice(start, stop))
  expect(allStrings(page).join('')).not.toContain('\ufeff')
}

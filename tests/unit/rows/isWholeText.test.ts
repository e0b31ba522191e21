import { describe, expect, it } from 'vitest'
import { holdsWholeText, isWholeText } from '../../../src/rows/isWholeText.ts'

describe('text that every database can store', () => {
  it.each(['', '新華社', 'a\nb', '🗞️', '𠮷'])('is %j', (text) => {
    expect(isWholeText(text)).toBe(true)
  })

  it.each(['\0', 'a\0b', '\ud83d', '\udcf0', 'a\ud83d '])('is not %j', (text) => {
    expect(isWholeText(text)).toBe(false)
  })

  it('is looked for in everything that a value holds', () => {
    expect(holdsWholeText({ a: [{ b: ['x', 5, null, undefined, new Date()] }] })).toBe(true)
    expect(holdsWholeText({ a: [{ b: ['x', '\0'] }] })).toBe(false)
    expect(holdsWholeText({ a: { 'b\0': 1 } })).toBe(false)
    expect(holdsWholeText(new Uint8Array([0]))).toBe(true)
  })

  it('however deep it lies', () => {
    let deep: unknown = '\0'
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    expect(holdsWholeText(deep)).toBe(false)
  })
})

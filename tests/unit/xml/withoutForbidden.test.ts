import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forbiddenIn } from '../../../src/xml/forbiddenIn.ts'
import { withoutForbidden } from '../../../src/xml/withoutForbidden.ts'

describe('a text without what XML cannot write', () => {
  it.each([
    ['a control', '甲\u0008乙\u0000丙\u001f', '甲乙丙'],
    ['a non-character', '甲\ufffe\uffff', '甲'],
    ['the first half of a pair', '甲\ud842乙', '甲\ufffd乙'],
    ['the second half', '\udfb7', '\ufffd'],
    ['halves in the wrong order', '\udfb7\ud842', '\ufffd\ufffd'],
  ])('loses %s', (_name, text, left) => {
    expect(withoutForbidden(text)).toBe(left)
  })

  it.each(['甲\t乙\r\n丙', '𠮷野家 👩🏽‍🚀', '\u0085\u2028\u200b\ufeff', ']]>', ''])('keeps %j', (text) => {
    expect(withoutForbidden(text)).toBe(text)
  })

  it('is a text that can be written, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect(forbiddenIn(withoutForbidden(text))).toBeUndefined()
        },
      ),
    )
  })
})

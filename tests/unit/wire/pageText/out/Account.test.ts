import { describe, expect, it } from 'vitest'
import { Account } from '../../../../../src/wire/pageText/out/Account.ts'
import { stripOf } from '../strips.ts'

describe('the account of a text', () => {
  it('tells where each visible character went, in the order of the text', () => {
    const account = new Account('◆船 鈴\n響')
    account.mark(stripOf('◆'), 'captions.0')
    expect(account.text(stripOf('船 鈴', 1), 'captions.0.text')).toBe('船 鈴')
    expect(account.close()).toEqual({
      leftovers: [{ text: '響', start: 5, end: 6, why: 'It was not understood.' }],
      pieces: [
        { start: 0, end: 1, role: 'mark', path: 'captions.0' },
        { start: 1, end: 4, role: 'text', path: 'captions.0.text' },
        { start: 5, end: 6, role: 'leftover', path: 'leftovers.0' },
      ],
    })
  })

  it('tells why something was left, one leftover for each reason', () => {
    const account = new Account('船鈴響')
    account.leave(stripOf('船'), 'A.')
    account.leave(stripOf('鈴', 1), 'B.')
    expect(account.close().leftovers.map(({ text, why }) => [text, why])).toEqual([
      ['船', 'A.'],
      ['鈴', 'B.'],
      ['響', 'It was not understood.'],
    ])
  })

  it('is of the input only: what was added by joining lines is in no piece', () => {
    const account = new Account('a\nb')
    account.text({ text: 'a b', at: [0, -1, 2] }, 'x')
    expect(account.close().pieces).toEqual([{ start: 0, end: 3, role: 'text', path: 'x' }])
  })

  it('enters nothing for a field without words', () => {
    const account = new Account('船')
    expect(account.text(undefined, 'x')).toBe('')
    expect(account.close().pieces).toMatchObject([{ role: 'leftover' }])
  })

  it('throws when a character is entered twice', () => {
    const account = new Account('船')
    account.text(stripOf('船'), 'x')
    expect(() => account.mark(stripOf('船'), 'y')).toThrow('read twice, the second time for y')
  })
})

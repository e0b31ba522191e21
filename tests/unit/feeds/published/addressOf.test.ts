import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../../src/feeds/published/parts/addressOf.ts'

const page = 'https://headland.example/zh-Hant/night-ferry'

describe('an address for readers', () => {
  it.each([
    ['https://a.example', 'https://a.example/'],
    ['lamp', 'https://headland.example/zh-Hant/lamp'],
    ['?q=1', `${page}?q=1`],
    ['/a b', 'https://headland.example/a%20b'],
    ['tel:+85212345678', 'tel:+85212345678'],
    ['HTTPS://A.example/', 'https://a.example/'],
  ])('of %j is %s', (url, address) => {
    expect(addressOf(url, page)).toBe(address)
  })

  it.each([
    '',
    '　',
    'http://[',
    'https://',
    'ftp://a.example/',
    'blob:https://a.example/1',
    'java&#115;cript:x',
    '\\\\host\\x',
  ])('of %j is none', (url) => {
    expect(addressOf(url, page)).toBeUndefined()
  })

  it('is absolute and of a scheme that readers may follow, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript:', 'DATA:', 'vb\tscript:', '//', 'mailto:'), fc.string())
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(typed, (url) => {
        const address = addressOf(url, page)
        if (address !== undefined) expect(new URL(address).protocol).toMatch(/^(https?|mailto|tel):$/u)
      }),
    )
  })
})

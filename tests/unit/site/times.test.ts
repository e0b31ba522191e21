import { describe, expect, it } from 'vitest'
import { dateIn, lunarDateIn, shortTimeIn, timeIn } from '../../../app/(site)/_layout/times.ts'

const at = '2026-11-28T18:05:00Z'
const clock = (language: string, timeZone = 'Asia/Hong_Kong') => ({ language, timeZone })

describe('times on a page', () => {
  it('are written on the newsroom’s clock in the language of the page', () => {
    expect(timeIn(at, clock('zh-Hant-HK'))).toBe('2026年11月29日 02:05')
    expect(timeIn(at, clock('zh-Hans'))).toBe('2026年11月29日 02:05')
    expect(timeIn(at, clock('en', 'UTC'))).toBe('28 November 2026 at 18:05')
  })

  it('are shorter in a list', () => {
    expect(shortTimeIn(at, clock('zh-Hant-HK'))).toBe('11月29日 02:05')
    expect(shortTimeIn(at, clock('en', 'UTC'))).toBe('28 Nov, 18:05')
  })

  it('give the day of the week under the nameplate', () => {
    expect(dateIn(at, clock('zh-Hant-HK'))).toBe('2026年11月29日星期日')
    expect(dateIn(at, clock('en', 'UTC'))).toBe('Saturday, 28 November 2026')
  })

  it('are left out where there is no instant', () => {
    expect(timeIn('yesterday', clock('en'))).toBeUndefined()
    expect(lunarDateIn('', clock('zh-Hant-HK'))).toBeUndefined()
  })
})

describe('the lunar date', () => {
  // The first day of a lunar year, the 10th, 11th, 20th, 21st and 30th of a month (Hong Kong
  // Observatory, Gregorian-Lunar Calendar Conversion Table).
  it.each([
    ['2026-02-17', '丙午年正月初一'],
    ['2026-02-26', '丙午年正月初十'],
    ['2026-02-27', '丙午年正月十一'],
    ['2026-03-08', '丙午年正月二十'],
    ['2026-03-09', '丙午年正月廿一'],
    ['2026-03-18', '丙午年正月三十'],
  ])('of %s is %s', (day, said) => {
    expect(lunarDateIn(`${day}T04:00:00Z`, clock('zh-Hant-HK'))).toBe(said)
    expect(lunarDateIn(`${day}T04:00:00Z`, clock('zh-Hans'))).toBe(said)
  })

  it('is for Chinese alone', () => {
    expect(lunarDateIn(at, clock('en'))).toBeUndefined()
    expect(lunarDateIn(at, clock('fr'))).toBeUndefined()
  })
})

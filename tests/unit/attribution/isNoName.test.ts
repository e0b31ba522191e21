import { describe, expect, it } from 'vitest'
import { isNoName } from '../../../src/attribution/index.ts'

describe('words where a name should stand', () => {
  it.each([
    '佚名',
    '網絡',
    '网络',
    '記者',
    '本報記者',
    '（記者）',
    '作者：佚名',
    '待補',
    '－',
    '。',
    ' ',
    '\u0301',
    '\u200b',
    'Ｎ／Ａ',
    'N/A',
    'n.a.',
    'Unknown',
    'Staff Reporter',
    'BY STAFF REPORTER',
    'Anonymous',
    '???',
    'xxx',
    '通 訊 員',
    '來源：網絡',
    '123',
  ])('%j names nobody', (text) => {
    expect(isNoName(text)).toBe(true)
  })

  it.each([
    '何小川',
    '記者何小川',
    'Jane Roe',
    '新華社',
    '網絡日報',
    '無名小卒劇團',
    'Anonymous Content Ltd',
    '方晴、何小川',
    'José',
    'O. Wire',
  ])('%j is a name', (text) => {
    expect(isNoName(text)).toBe(false)
  })

  it('reads a name of 200 000 characters, and one of signs around a letter', () => {
    expect(isNoName('何'.repeat(200_000))).toBe(false)
    expect(isNoName(`何${'-'.repeat(200_000)}川`)).toBe(false)
    expect(isNoName(`${'-'.repeat(200_000)}佚名${'-'.repeat(200_000)}`)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { bylinesOf, isByline, reportersIn } from '../../../../../src/wire/pageText/words/bylinesOf.ts'
import { closeName, namesIn } from '../../../../../src/wire/pageText/words/namesIn.ts'

describe('a byline', () => {
  it.each([
    ['本報記者 方小梨 沈一葉', ['方小梨', '沈一葉']],
    ['◆本報記者 方小梨', ['方小梨']],
    ['文：方小梨', ['方小梨']],
    ['（本報記者 方小梨）', ['方小梨']],
    ['方小梨 報道', ['方小梨']],
    ['By Ann Lee and Bob Ray', ['Ann Lee', 'Bob Ray']],
  ])('%s', (line, names) => {
    expect(isByline(line)).toBe(true)
    expect(bylinesOf(line, findCredits).map(({ name }) => name)).toEqual(names)
  })

  it.each(['記者說：船鈴響了', '本報記者看見船鈴響了。', '船鈴', '本報記者', ''])('%j is none', (line) => {
    expect(isByline(line)).toBe(false)
  })

  it('of an agency keeps who employs them', () => {
    const [byline] = bylinesOf('新華社記者 林曉禾', findCredits)
    expect(byline).toMatchObject({ name: '林曉禾', source: { key: 'xinhua' } })
  })

  it('is in the opening of some stories', () => {
    expect(reportersIn('（記者方小梨 石津報道）船鈴響了').map(({ name }) => name)).toEqual(['方小梨'])
    expect(reportersIn('船鈴響了')).toEqual([])
  })
})

describe('names in a list', () => {
  it.each([
    ['方小梨 沈一葉', ['方小梨', '沈一葉']],
    ['方小梨、沈一葉', ['方小梨', '沈一葉']],
    ['方 梨 沈一葉', ['方梨', '沈一葉']],
    ['方、梨、沈一葉', ['方', '梨', '沈一葉']],
    ['方小梨12', []],
    ['新華社', []],
    ['甲一 乙二 丙三 丁四 戊五 己六 庚七', []],
    ['', []],
  ])('%j', (list, names) => {
    expect(namesIn(list)).toEqual(names)
  })

  it('a name of two characters is closed up, a longer one stays', () => {
    expect(['方 梨', '方 小梨', 'Ann Lee'].map(closeName)).toEqual(['方梨', '方 小梨', 'Ann Lee'])
  })
})

import { describe, expect, it } from 'vitest'
import { creditedSummary, summary } from '../../../../src/feeds/text/summary.ts'
import { br, p, photoIn, subhead } from '../../../../src/story/build.ts'
import { drawing, nightFerry, publish, shortBrief } from '../helpers/stories.ts'

describe('a summary', () => {
  it('is the deck, on one line', () => {
    expect(summary(publish(nightFerry({ deck: '首周半價\n末班船　延後' })))).toBe('首周半價 末班船 延後')
  })

  it('is how the body begins, where there is no deck', () => {
    const told = publish(
      shortBrief({ body: [photoIn(drawing()), p(' '), p('Lit', br, 'again.'), p('More.')] }),
    )
    expect(summary(told)).toBe('Lit')
  })

  it('cuts a long opening between characters, not within one', () => {
    const told = publish(shortBrief({ body: [p('𠮷'.repeat(300))] }))
    expect(summary(told)).toBe(`${'𠮷'.repeat(200)}…`)
  })

  it('is empty where there are no words, and then the credit alone is shown', () => {
    const told = publish(shortBrief({ body: [subhead(' ')] }))
    expect(summary(told)).toBe('')
    expect(creditedSummary(told)).toBe('By Wren Okafor')
  })
})

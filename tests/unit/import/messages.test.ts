import { describe, expect, it } from 'vitest'
import type { Excess } from '../../../src/import/Excess.ts'
import { ImportRefusal } from '../../../src/import/ImportRefusal.ts'
import { importMessages } from '../../../src/import/messages/index.ts'
import type { Language } from '../../../src/language/Language.ts'

const languages = Object.keys(importMessages) as Language[] // the keys of a record of exactly these

const excesses: [what: string, excess: Excess, numbers: string[]][] = [
  ['bytes', { code: 'too-large', most: 100_000 }, ['100']],
  [
    'drafts',
    { code: 'too-many', of: 'drafts', notMade: { articles: 91, sidebars: 7, photos: 33 }, most: 80 },
    ['91', '7', '33', '131', '80'],
  ],
  ['names', { code: 'too-many', of: 'names', names: 432, most: 90 }, ['432', '90']],
  ['paragraphs', { code: 'too-many', of: 'paragraphs', paragraphs: 1234, most: 900 }, ['1234', '900']],
]

describe('why a page is too much for one import', () => {
  it.each(excesses)('of %s is said with its numbers, in every language', (_, excess, numbers) => {
    const refusal = new ImportRefusal(excess)
    for (const language of languages) {
      const found = refusal.messageIn(language).match(/\d+/gu)
      expect([language, numbers.filter((one) => !found?.includes(one))]).toEqual([language, []])
    }
    expect(refusal.message).toBe(refusal.messageIn('en'))
  })

  it('of each kind is told apart from the others, in every language', () => {
    for (const language of languages) {
      const words = excesses.map(([, excess]) =>
        importMessages[language].refused(excess).replace(/\d+/gu, '#'),
      )
      expect(new Set(words).size).toBe(excesses.length)
    }
  })
})

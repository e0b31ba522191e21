import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { registerOf } from '../../../src/attribution/registerOf.ts'
import { noteIn } from '../../../src/import/messages/notes.ts'
import { proposalOf } from '../../../src/import/proposal/proposalOf.ts'
import { textItems } from '../../../src/import/textItems.ts'
import type { Language } from '../../../src/language/Language.ts'
import { readPageText } from '../../../src/wire/readPageText.ts'

const folder = new URL('../../fixtures/page-text/', import.meta.url)
const pages = readdirSync(folder)
  .map((name) => new URL(`${name}/input.txt`, folder))
  .map((file) => readPageText(readFileSync(file, 'utf8')))
const [, page = readPageText('字')] = pages

const told = (read: typeof page, language: Language = 'zhHant') =>
  proposalOf(read, { register: registerOf([]), stored: new Set(['xinhua']), locale: 'zh-Hant', language })

describe('what an import would make of a page', () => {
  it('has every draft, in the order of the page, with whom it credits by name', () => {
    for (const read of pages) {
      const { drafts } = told(read)
      expect(drafts).toHaveLength(read.stories.length + read.sidebars.length + read.captions.length)
      const starts = drafts.map(
        ({ draft }) => read.pieces.find(({ path }) => path.startsWith(`${draft}.`))?.start ?? Infinity,
      )
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const name of drafts.flatMap(({ credits, via }) => [...credits, ...via]))
        expect(name).toMatch(/\p{Script=Han}/u)
    }
  })

  it('names the sources that the newsroom does not have', () => {
    const text = '碼頭加燈\n據新華社及路透社報道，碼頭昨夜加了二十盞燈，行人不必再摸黑。\n'
    expect(told(readPageText(text)).newSources).toEqual(['路透社'])
  })

  it('says in Chinese what is to be looked at and why, and what is left over', () => {
    for (const language of ['zhHant', 'zhHans'] as const)
      for (const read of pages) {
        const { drafts, leftovers } = told(read, language)
        const said = [
          ...drafts.flatMap(({ review }) => review.flatMap(({ message, field }) => [message, field])),
          ...leftovers.map(({ message }) => message),
        ]
        // Names that a note ends with may be in other letters.
        for (const words of said) expect(words.split('：')[0]).not.toMatch(/[a-z]{3}/)
      }
  })

  it('says it in English with the reader’s own note', () => {
    const [draft] = told(page, 'en').drafts
    expect(draft?.review.find(({ why }) => why === 'uncertain')?.message).toMatch(/^not certain\. [A-Z0-9]/)
  })

  it('gives a note without a translation as it is', () => {
    expect(noteIn('Something new.', 'zhHant')).toBe('Something new.')
  })
})

describe('the page that holds what was read from a text', () => {
  it('has every draft once, in order, led by the first story', () => {
    for (const read of pages) {
      const { items } = textItems(read)
      expect(items).toHaveLength(read.stories.length + read.sidebars.length + read.captions.length)
      expect(new Set(items.map(({ kind, index }) => `${kind} ${index}`)).size).toBe(items.length)
      const leads = items.filter(({ role }) => role === 'lead')
      expect(leads.map(({ kind, index }) => [kind, index])).toEqual(
        read.stories.length === 0 ? [] : [['article', leads[0]?.index]],
      )
    }
  })
})

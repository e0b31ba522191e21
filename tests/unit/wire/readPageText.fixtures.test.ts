import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPageText } from '../../../src/wire/readPageText.ts'
import { expectNothingLost } from './accounts.ts'
import { outline } from './outline.ts'

const folder = new URL('../../fixtures/page-text/', import.meta.url)
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

interface Expected {
  what: string
  locale: string
}

const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

/** A folder is a case: `input.txt` as extracted, `expected.json` in the shape of `outline`. */
describe('a page of text becomes the drafts it shows', () => {
  it('there are cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6)
  })

  describe.each(cases)('%s', (name) => {
    const input = read(name, 'input.txt')
    // The folder's own file, in the shape that `outline` gives, with what the case is about.
    const { what, locale, ...expected } = JSON.parse(read(name, 'expected.json')) as Expected
    const page = readPageText(input)

    it(what, () => {
      expect(outline(page)).toEqual(expected)
    })

    it(`is in ${locale}`, () => {
      expect([...page.stories, ...page.sidebars].map((draft) => draft.locale)).toEqual(
        [...page.stories, ...page.sidebars].map(() => locale),
      )
    })

    it('loses no character and reads none twice', () => {
      expectNothingLost(input, page)
    })
  })
})

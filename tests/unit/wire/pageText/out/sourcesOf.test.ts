import { expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { sourcesOf } from '../../../../../src/wire/pageText/out/sourcesOf.ts'
import { toCaption } from '../../../../../src/wire/pageText/out/toCaption.ts'
import { Account } from '../../../../../src/wire/pageText/out/Account.ts'
import { stripOf } from '../strips.ts'

it.each([
  ['◆來源：新華社、央廣網', ['xinhua', 'cnr'], []],
  ['資料來源：石津統計處、中新社', ['cns', 'other'], ['石津統計處']],
  ['Source: Xinhua', ['xinhua'], []],
])('the source line %s', (line, sources, unknown) => {
  const found = sourcesOf(line, findCredits)
  expect([found.credit.sources.map(({ key }) => key), found.unknown]).toEqual([sources, unknown])
})

it('a caption whose words the register does not know is missing its credit, and tells the words', () => {
  const words = stripOf('網上圖片', 3)
  const credit = { words, sources: [], via: [], photographers: [] }
  const caption = toCaption(
    { text: stripOf('船鈴。'), marks: [], credit },
    'captions.0',
    new Account('船鈴。網上圖片'),
  )
  expect(caption).toMatchObject({ text: '船鈴。', credits: [], creditWords: '網上圖片' })
  expect(caption.review.at(-1)).toEqual({
    path: 'credits',
    why: 'missing',
    note: 'The register knows nobody by the words: 網上圖片',
  })
})

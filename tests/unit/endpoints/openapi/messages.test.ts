import { expect, it } from 'vitest'
import { documentMessages } from '../../../../src/endpoints/openapi/messages/index.ts'

/** Every text of a language, by its path; functions are given a name that must come back. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('NAMED'))]]
  return Object.entries(value ?? {}).flatMap(([name, one]) => textsOf(one, `${path}.${name}`))
}

/** What a text names as code, which no language may lose. */
const codeIn = (text: string) =>
  [...text.matchAll(/`([^`]*)`/gu)].map(([, code = '']) => code.replace(/\S+$/u, ''))

it.each(['zhHant', 'zhHans'] as const)('%s says all that English says, and names the same', (language) => {
  const own = new Map(textsOf(documentMessages[language]))
  for (const [path, text] of textsOf(documentMessages.en)) {
    const said = own.get(path) ?? ''
    expect([path, said.trim()]).not.toEqual([path, ''])
    expect([path, codeIn(said).length]).toEqual([path, codeIn(text).length])
    expect([path, said.includes('NAMED')]).toEqual([path, text.includes('NAMED')])
  }
  expect(own.size).toBe(textsOf(documentMessages.en).length)
})

it('the two ways to write Chinese are not the same', () => {
  const differing = textsOf(documentMessages.zhHans).filter(([path, text], at) => {
    const [other, traditional] = textsOf(documentMessages.zhHant)[at] ?? []
    return other === path && traditional !== text
  })
  expect(differing.length).toBeGreaterThan(100)
  const traditionalOnly = /[這個們說圖關為發於與會對過時來還沒從見讀寫樣號應該]/u
  expect(textsOf(documentMessages.zhHans).filter(([, text]) => traditionalOnly.test(text))).toEqual([])
})

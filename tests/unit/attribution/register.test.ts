import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { agencies, findCredits, isPlaceholder } from '../../../src/attribution/index.ts'
import type { Agency } from '../../../src/attribution/index.ts'
import { createRegister } from '../../../src/attribution/register.ts'
import { foldWord } from '../../../src/attribution/text/foldWord.ts'

const file = fileURLToPath(new URL('../../../../shared/attribution/agencies.tsv', import.meta.url))
const all: readonly Agency[] = Object.values(agencies)
const folded = (word: string) => String.fromCharCode(...foldWord(word))

describe('the register', () => {
  it.runIf(existsSync(file))('has every key that can be credited (needs ../shared, not in a clone)', () => {
    const keys = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
    expect(keys.filter((key) => !(key in agencies) && !isPlaceholder(key))).toEqual([])
  })

  it('has every entry under its own key', () => {
    expect(Object.entries(agencies).filter(([key, agency]) => agency.key !== key)).toEqual([])
  })

  it('gives no name to two sources', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { key, name, aliases } of all) {
      for (const word of new Set([...Object.values(name), ...aliases].map(folded))) {
        if (owners.has(word)) shared.push(`${word}: ${owners.get(word)} and ${key}`)
        owners.set(word, key)
      }
    }
    expect(shared).toEqual([])
  })

  it('reads every name that is the same in both scripts as the same', () => {
    const differing = all.filter(({ name }) => name['zh-Hant'].length === name['zh-Hans'].length)
    const unread = differing
      .filter(({ name }) => folded(name['zh-Hant']) !== folded(name['zh-Hans']))
      .map(({ key }) => key)
    expect(unread).toEqual([])
  })

  it.each(all.flatMap(({ key, traps = [] }) => traps.map((trap) => [trap, key])))(
    '%s is not %s',
    (trap, key) => {
      const found = findCredits(`據${trap}消息，`).flatMap((credit) => credit.sources)
      expect(found).not.toContain(key)
    },
  )

  it('is well formed: lower case keys, a name in every script', () => {
    for (const { key, name } of all) {
      expect(key).toMatch(/^[a-z0-9]+$/)
      expect(Object.values(name).every((each) => each.trim() === each && each !== '')).toBe(true)
    }
  })

  it('takes a clash whose alias has 200 000 characters', () => {
    const alias = '何'.repeat(200_000)
    const long: Agency = {
      key: 'long',
      kind: 'outlet',
      name: { 'zh-Hant': alias, 'zh-Hans': alias, en: 'Long' },
      aliases: [],
      clashes: [{ alias, near: ['渡口'] }],
    }
    expect(findCredits(`（${alias}）`, createRegister([long]))).toHaveLength(1)
  })
})

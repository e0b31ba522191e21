import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../../src/endpoints/index.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import { resolveOptions } from '../../../src/options/options.ts'

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
const gate = read('docs/gate.md')
const all = `${read('README.md')}\n${gate}\n${read('docs/reading.md')}`

describe('the documentation', () => {
  it.each(Object.keys(rules))('says what %s refuses', (rule) => {
    expect(gate).toContain(`\`${rule}\``)
  })

  it.each(endpoints(resolveOptions({})).map(({ method, path }) => [method.toUpperCase(), path]))(
    'names %s %s',
    (method, path) => {
      const row = all.split('\n').find((line) => line.includes(path.slice(1)) && line.includes(method))
      expect(row).toBeDefined()
    },
  )
})

import { describe, expect, it } from 'vitest'
import { languageOfTerminal } from '../../../src/bin/command.ts'
import { bins } from '../../../src/bin/index.ts'

describe("the plugin's commands", () => {
  it('are those of the design', () => {
    expect(bins().map(({ key }) => key)).toEqual([
      'newsroom:adopt',
      'newsroom:audit',
      'newsroom:import-page',
      'newsroom:export-page',
    ])
  })

  it.each(bins())('$key is a module that Payload can run', async ({ scriptPath }) => {
    // Payload's own bin imports the path and calls `script` (`payload/dist/bin/index.js`).
    const module: unknown = await import(/* @vite-ignore */ scriptPath)
    expect(module).toMatchObject({ script: expect.any(Function) })
  })
})

describe('the language of a terminal', () => {
  it.each([
    [{ LANG: 'zh_HK.UTF-8' }, 'zhHant'],
    [{ LANG: 'zh_TW' }, 'zhHant'],
    [{ LANG: 'zh_CN.GB18030' }, 'zhHans'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
    [{ LC_ALL: 'zh_HK.UTF-8', LANG: 'en_US.UTF-8' }, 'zhHant'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_MO@stroke', LANG: 'en_US' }, 'zhHant'],
  ])('%o is %s', (env, language) => expect(languageOfTerminal(env)).toBe(language))
})

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const scripts = fileURLToPath(new URL('../../../scripts', import.meta.url))

/** A fresh clone has no packages: the scripts install them, so they must load before there are any. */
describe('the scripts on a machine without packages', () => {
  let clone: string
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'newsroom-bare-'))
    cpSync(scripts, join(clone, 'scripts'), { recursive: true })
    writeFileSync(join(clone, 'package-lock.json'), '{}')
  })
  afterAll(() => rmSync(clone, { recursive: true, force: true }))

  it('npm test loads, and answers a step it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'nothing'], {
      cwd: clone,
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/^No such step: nothing/)
    expect(status).toBe(2)
  })

  it('every file in scripts/lib loads', () => {
    const files = readdirSync(join(scripts, 'lib'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mjs') && name !== 'bench-child.mjs')
      .map((name) => `await import('./scripts/lib/${name}')`)
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', files.join('\n')], {
      cwd: clone,
      encoding: 'utf8',
    })
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })
})

import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './processes.mjs'
import { root } from './root.mjs'
import { failuresOf, tallyOf } from './tally.mjs'

/**
 * Runs one suite of Vitest, readable for people, and counts what came of it.
 * @param {string} project its project's name in vitest.config.ts
 * @param {{env?: Record<string, string>, timeoutMs: number}} options
 * @returns {Promise<import('./tally.mjs').Tally & {failures: string[]}>}
 */
export async function runVitest(project, { env = {}, timeoutMs }) {
  // What replaces modules runs by itself, as a part of its suite (vitest.config.ts).
  const projects = project === 'unit' ? ['unit', 'unit-alone'] : [project]
  const file = join(root, 'test-results', `${project}.json`)
  mkdirSync(join(root, 'test-results'), { recursive: true })
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { code, timedOut } = await run(
    process.execPath,
    [vitest, 'run', ...projects.flatMap((name) => ['--project', name]), ...reporters],
    {
      cwd: root,
      // Vitest sets "test" itself; a NODE_ENV of the caller's would make Payload skip its schema push.
      env: { NODE_ENV: undefined, ...env },
      timeoutMs,
    },
  )
  if (timedOut) console.error(`${project} did not end within ${timeoutMs / 60_000} minutes and was ended.`)
  const report = read(file)
  return { ...tallyOf(report, code), failures: failuresOf(report) }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`Vitest left no report (${error.message}).`)
    return undefined
  }
}

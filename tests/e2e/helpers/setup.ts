import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '../../../scripts/lib/build.mjs'
import { findChromium } from '../../../scripts/lib/browser.mjs'
import { startNewsroom, withoutTestRunner } from '../../../scripts/lib/newsroom.mjs'

/** A newsroom that runs: its address, its first login, the file that it prints to. */
export interface Newsroom {
  url: string
  email: string
  password: string
  logFile: string
}

declare module 'vitest' {
  interface ProvidedContext {
    newsrooms: Newsroom[]
    chromium: string
  }
}

/**
 * Vitest's global setup of `e2e`: one Chromium to be found, and a newsroom for each worker, with a database of its own.
 * `E2E_URL`, `E2E_EMAIL`, `E2E_PASSWORD` and `E2E_LOG` (the file it prints to) name one that runs already, for who writes a
 * test and does not want to wait for a start; with it run one file at a time.
 * @returns what ends them
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = await findChromium()
  if ('reason' in chromium) throw new Error(chromium.reason)
  project.provide('chromium', chromium.path)
  const { E2E_URL: url, E2E_EMAIL: email = '', E2E_PASSWORD: password = '', E2E_LOG } = process.env
  if (url) {
    project.provide('newsrooms', [{ url, email, password, logFile: E2E_LOG ?? 'test-results/newsroom.log' }])
    return undefined
  }
  // Built once, before two would build at once.
  await ensureBuilt({ env: withoutTestRunner() })
  const names = Array.from({ length: Number(project.vitest.config.maxWorkers) }, (_, n) =>
    n === 0 ? 'newsroom' : `newsroom-${n + 1}`,
  )
  const started = await Promise.all(names.map((logName) => startNewsroom({ logName })))
  project.provide(
    'newsrooms',
    started.map(({ url, email, password, logFile }) => ({ url, email, password, logFile })),
  )
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
  }
}

import type { TestProject } from 'vitest/node'
import { findChromium } from '../../../scripts/lib/browser.mjs'
import { startNewsroom } from '../../../scripts/lib/newsroom.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    newsroom: { url: string; email: string; password: string; logFile: string }
    chromium: string
  }
}

/**
 * Vitest's global setup of `e2e`: one Chromium to be found, one newsroom for the whole run. `E2E_URL`, `E2E_EMAIL`,
 * `E2E_PASSWORD` and `E2E_LOG` (the file it prints to) name one that runs already, for who writes a test and does not want to
 * wait for a start.
 * @returns what ends it
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const chromium = await findChromium()
  if ('reason' in chromium) throw new Error(chromium.reason)
  project.provide('chromium', chromium.path)
  const { E2E_URL: url, E2E_EMAIL: email = '', E2E_PASSWORD: password = '', E2E_LOG } = process.env
  if (url) {
    project.provide('newsroom', { url, email, password, logFile: E2E_LOG ?? 'test-results/newsroom.log' })
    return undefined
  }
  const newsroom = await startNewsroom()
  const { stop, dataDir: _dataDir, ...provided } = newsroom
  project.provide('newsroom', provided)
  return stop
}

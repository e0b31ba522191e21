import { createWriteStream, mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './ports.mjs'
import { start, stop } from './processes.mjs'
import { root } from './root.mjs'
import { waitFor } from './wait.mjs'

/** The first login of a newsroom that tests start; it exists nowhere else. */
const LOGIN = { email: 'editor-in-chief@newsroom.test', password: 'only-for-this-test-run' }

/**
 * Starts the newsroom as `npm start` does, on a free port with an empty data folder of its own, and waits until
 * it serves. What it prints goes to `test-results/newsroom.log`, or to the log of another name.
 * @param {{env?: Record<string, string | undefined>, timeoutMs?: number, logName?: string}} [options] a first start builds, so the default is ten minutes
 * @returns {Promise<{url: string, email: string, password: string, dataDir: string, logFile: string, stop: () => Promise<void>}>}
 * @throws {Error} when it ends or does not serve in time
 */
export async function startNewsroom({ env = {}, timeoutMs = 600_000, logName = 'newsroom' } = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'newsroom-data-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  mkdirSync(join(root, 'test-results'), { recursive: true })
  const logFile = join(root, `test-results/${logName}.log`)
  const log = createWriteStream(logFile)
  const child = start(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutTestRunner(),
      PORT: String(port),
      NEWSROOM_ADMIN_EMAIL: LOGIN.email,
      NEWSROOM_ADMIN_PASSWORD: LOGIN.password,
      NEWSROOM_DATA_DIR: dataDir,
      DATABASE_URI: undefined,
      PAYLOAD_SECRET: undefined,
      ...env,
    },
  })
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  const close = async () => {
    await stop(child)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const what = `the newsroom at ${url} (its own messages are in ${logFile})`
    await waitFor(() => serves(child, url), { what, timeoutMs, everyMs: 500 })
  } catch (error) {
    await close()
    throw error
  }
  return { url, ...LOGIN, dataDir, logFile, stop: close }
}

/**
 * A newsroom is no test: it must not see the variables by which Payload and Next know that they are in one.
 * @returns {Record<string, undefined>} each of them, to be removed
 */
export function withoutTestRunner() {
  const names = Object.keys(process.env).filter((name) =>
    /^(NODE_ENV$|VITEST|TEST|PAYLOAD_|NODE_OPTIONS$)/.test(name),
  )
  return Object.fromEntries(names.map((name) => [name, undefined]))
}

async function serves(child, url) {
  if (child.exitCode !== null) {
    throw new Error(`npm start ended with exit code ${child.exitCode}; see its log in test-results.`)
  }
  try {
    // The routes first, as `npm start` itself does: whichever is served first makes the config.
    for (const path of ['/api/access', '/admin/login'])
      if (!(await fetch(`${url}${path}`, { signal: AbortSignal.timeout(30_000) })).ok) return false
    return true
  } catch {
    return false // does not listen yet: asked again until the time is over
  }
}

import { freePort } from './ports.mjs'
import { start, stop } from './processes.mjs'
import { ensureVenv, inVenv } from './venv.mjs'
import { waitFor } from './wait.mjs'

/**
 * moto's server (PyPI, Apache-2.0, last released this year): S3 over HTTP, with what its API checks. s3rver, of
 * npm, had its last release in 2021. Nothing beside its S3 is installed.
 */
const MOTO = '5.2.5'
const FLASK = '3.1.3'
const FLASK_CORS = '6.0.5'
const name = `moto-${MOTO}`

/**
 * Starts an S3 server for tests, whose buckets are in memory.
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { reason: string }>}
 */
export async function startS3() {
  const packages = [`moto[s3]==${MOTO}`, `flask==${FLASK}`, `flask-cors==${FLASK_CORS}`]
  const reason = await ensureVenv(name, packages)
  if (reason) return { reason }
  const port = await freePort()
  const args = ['-H', '127.0.0.1', '-p', String(port)]
  const server = start(inVenv(name, 'moto_server'), args, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await waitFor(() => answers(server, url), { what: 'the S3 server to answer', timeoutMs: 30_000 })
  return { url, stop: () => stop(server) }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @param {string} url
 */
async function answers(server, url) {
  if (server.exitCode !== null) throw new Error(`The S3 server ended with exit code ${server.exitCode}.`)
  try {
    return (await fetch(`${url}/moto-api/`)).ok
  } catch {
    return false // does not listen yet: asked again until the time is over
  }
}

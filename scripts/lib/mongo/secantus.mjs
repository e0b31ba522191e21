import { dirname } from 'node:path'
import { freePort } from '../ports.mjs'
import { start, stop } from '../processes.mjs'
import { ensureVenv, inVenv } from '../venv.mjs'
import { waitFor } from '../wait.mjs'
import { isPrimary } from './client.mjs'

const VERSION = '0.7.0b3'
const name = `secantus-${VERSION}`
const bin = (program) => inVenv(name, program)

/**
 * SecantusDB, which speaks MongoDB's wire protocol with transactions: from PyPI, in a virtual environment of
 * its own under `.cache/`. It is a test tool run beside us, never shipped and never linked (GPL-2.0).
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromSecantus() {
  const reason = await install()
  if (reason) return { reason }
  const port = await freePort()
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--storage-path',
    ':memory:',
    '--log-level',
    'ERROR',
  ]
  // In `.cache`, because it takes settings from a secantusd.toml in the current folder.
  const server = start(bin('secantusd-py'), args, { cwd: dirname(bin('python')) })
  const url = `mongodb://127.0.0.1:${port}/?replicaSet=secantus`
  const answers = () => {
    if (server.exitCode !== null) throw new Error(`it ended at once with exit code ${server.exitCode}`)
    return isPrimary(url)
  }
  try {
    await waitFor(answers, { what: 'SecantusDB to answer', timeoutMs: 60_000 })
    return { kind: `SecantusDB ${VERSION}`, url, stop: () => stop(server) }
  } catch (error) {
    await stop(server)
    return { reason: `SecantusDB did not start: ${error.message}.` }
  }
}

const install = () => ensureVenv(name, [`secantusdb==${VERSION}`])

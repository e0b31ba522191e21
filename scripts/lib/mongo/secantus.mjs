import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../ports.mjs'
import { capture, run, start, stop } from '../processes.mjs'
import { root } from '../root.mjs'
import { waitFor } from '../wait.mjs'
import { isPrimary } from './client.mjs'

const VERSION = '0.7.0b3'
const windows = process.platform === 'win32'
const venv = join(root, '.cache', `secantus-${VERSION}`)
const bin = (name) => join(venv, windows ? 'Scripts' : 'bin', windows ? `${name}.exe` : name)

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
  const server = start(bin('secantusd-py'), args, { cwd: venv })
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

async function install() {
  if (existsSync(bin('secantusd-py'))) return undefined
  const python = await findPython()
  if (!python) return 'SecantusDB needs Python 3.10 or newer, and there is none on PATH.'
  console.log(`Installing SecantusDB ${VERSION} from PyPI into .cache ...`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  const made = await run(python, ['-m', 'venv', '--clear', venv])
  if (made.code !== 0)
    return 'Python could not make a virtual environment (on Debian: apt-get install python3-venv).'
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `secantusdb==${VERSION}`]
  const installed = await run(bin('python'), args)
  return installed.code === 0
    ? undefined
    : `pip could not install secantusdb==${VERSION} (its message is above).`
}

async function findPython() {
  for (const name of ['python3', 'python']) {
    const { code } = await capture(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'])
    if (code === 0) return name
  }
  return undefined
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, run } from './processes.mjs'
import { root } from './root.mjs'

const windows = process.platform === 'win32'

/**
 * Where a program of a virtual environment stands.
 * @param {string} name of the environment, a folder under `.cache/`
 * @param {string} program
 */
export const inVenv = (name, program) =>
  join(root, '.cache', name, windows ? 'Scripts' : 'bin', windows ? `${program}.exe` : program)

/**
 * Sees to it that a Python environment under `.cache/` has packages from PyPI; made once. Nothing of it
 * is shipped: tests run it beside us.
 * @param {string} name of the environment, which names the versions
 * @param {string[]} packages with their versions: `feedparser==6.0.14`
 * @returns {Promise<string | undefined>} why it could not be had
 */
export async function ensureVenv(name, packages) {
  const folder = join(root, '.cache', name)
  // Written last: an installation that was broken off leaves none.
  const proof = join(folder, 'installed')
  if (existsSync(proof)) return undefined
  const python = await findPython()
  if (!python) return `${name} needs Python 3.10 or newer, and there is none on PATH.`
  console.log(`Installing ${packages.join(', ')} from PyPI into .cache ...`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  const made = await run(python, ['-m', 'venv', '--clear', folder])
  if (made.code !== 0)
    return 'Python could not make a virtual environment (on Debian: apt-get install python3-venv).'
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
  const installed = await run(inVenv(name, 'python'), args)
  if (installed.code !== 0) return `pip could not install ${packages.join(', ')} (its message is above).`
  writeFileSync(proof, '')
  return undefined
}

async function findPython() {
  for (const name of ['python3', 'python']) {
    const { code } = await capture(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'])
    if (code === 0) return name
  }
  return undefined
}

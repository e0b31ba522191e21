import { existsSync, mkdirSync } from 'node:fs'
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
 * @param {string} proof a path in it that is there when all went well
 * @returns {Promise<string | undefined>} why it could not be had
 */
export async function ensureVenv(name, packages, proof) {
  if (existsSync(proof)) return undefined
  const python = await findPython()
  if (!python) return `${name} needs Python 3.10 or newer, and there is none on PATH.`
  console.log(`Installing ${packages.join(', ')} from PyPI into .cache ...`)
  mkdirSync(join(root, '.cache'), { recursive: true })
  const made = await run(python, ['-m', 'venv', '--clear', join(root, '.cache', name)])
  if (made.code !== 0)
    return 'Python could not make a virtual environment (on Debian: apt-get install python3-venv).'
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]
  const installed = await run(inVenv(name, 'python'), args)
  return installed.code === 0
    ? undefined
    : `pip could not install ${packages.join(', ')} (its message is above).`
}

async function findPython() {
  for (const name of ['python3', 'python']) {
    const { code } = await capture(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'])
    if (code === 0) return name
  }
  return undefined
}

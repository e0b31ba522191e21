import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'

/** @param {string} path */
export function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // the question was whether it can be run; why not does not matter
  }
}

/**
 * Where PATH has a program.
 * @param {string[]} names the first that is there counts
 * @returns {string | undefined}
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(executable)
}

/** Whether packages can be installed without asking: on Debian and Ubuntu, by root. */
export const canInstall = () => isDebian() && process.getuid?.() === 0

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false // no such file: not Debian
  }
}

/**
 * Installs Debian packages, quietly.
 * @param {string[]} packages
 */
export async function install(packages) {
  console.log(`Installing ${packages.join(', ')} from Debian ...`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 }
  // An index that is partly out of reach is no failure by itself: who asked looks whether it is there afterwards.
  await run('apt-get', ['update', '-qq'], quiet)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

/**
 * Sees to it that programs are there, installing what is missing where that can be done without asking.
 * @param {Record<string, string>} programs the Debian package of each
 * @returns {Promise<string | undefined>} the reason why some are not to be had
 */
export async function ensurePrograms(programs) {
  const missing = () => Object.keys(programs).filter((name) => !onPath(name))
  if (missing().length === 0) return undefined
  if (canInstall()) await install([...new Set(missing().map((name) => programs[name]))])
  const left = missing()
  if (left.length === 0) return undefined
  return `These programs are not on this machine: ${left.map((name) => `${name} (Debian: ${programs[name]})`).join(', ')}.`
}

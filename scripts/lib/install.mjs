import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'
import { root } from './root.mjs'

/**
 * Sees to it that `node_modules` holds what `package-lock.json` asks for, and installs only when it does not:
 * a second start costs one comparison of two files, no network.
 * @param {string} [folder]
 * @returns {Promise<boolean>} whether it had to install
 * @throws {Error} when npm could not install
 */
export async function ensureInstalled(folder = root) {
  const missing = whatIsMissing(folder)
  if (!missing) return false
  console.log(`Installing packages (${missing}) ...`)
  const { code } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    // npm leaves development packages out when this says "production", whatever --include says in old versions.
    env: { NODE_ENV: undefined },
  })
  if (code !== 0) {
    throw new Error(
      `npm could not install the packages of ${folder} (exit code ${code}; its own message is above). ` +
        'It needs the npm registry once; after that this works offline.',
    )
  }
  return true
}

/**
 * Compares npm's own record of what is installed with the lockfile.
 * @param {string} folder
 * @returns {string | undefined} the first difference in words, nothing when all is there
 */
export function whatIsMissing(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  if (!wanted)
    throw new Error(`${folder} has no package-lock.json: it is part of the repository, restore it.`)
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'))
  if (!present) return 'nothing is installed yet'
  for (const [path, entry] of Object.entries(wanted)) {
    const found = present[path]
    // The root itself; optional packages are for other systems when absent.
    if (path === '' || (!found && (entry.optional || entry.devOptional || entry.peer))) continue
    if (!found) return `${path} is missing`
    if (found.version !== entry.version) return `${path} is ${found.version}, not ${entry.version}`
  }
  return undefined
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`${file} is not readable as JSON; delete node_modules and try again.`, { cause: error })
  }
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './processes.mjs'
import { root } from './root.mjs'

const next = join(root, 'node_modules/next/dist/bin/next')
const stamp = join(root, '.next/newsroom-built-from')

/** What a build is made of. */
const built = ['app', 'collections', 'migrations', 'setup', 'src', 'next.config.mjs', 'package-lock.json']
  .concat(['payload.config.ts', 'proxy.ts', 'tsconfig.json'])
  .map((name) => join(root, name))

/**
 * Builds the newsroom unless what is there was built from the same sources.
 * @param {{env?: Record<string, string | undefined>}} [options] added to this process's environment; `undefined` removes a name
 * @throws {Error} when the build fails; its own message has been printed by then
 */
export async function ensureBuilt({ env = {} } = {}) {
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.log('Building the newsroom (once, a minute or two) ...')
  rmSync(stamp, { force: true })
  const { code } = await run(process.execPath, [next, 'build'], {
    cwd: root,
    // A build needs no database of its own; what it makes serves whichever the start names.
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEWSROOM_FIRST_RUN: undefined },
  })
  if (code !== 0) throw new Error('The build failed; its own message is above. Nothing was started.')
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(stamp, now)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of built.flatMap(filesOf))
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

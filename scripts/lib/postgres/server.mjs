import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { canInstall, executable, install, onPath } from '../debian.mjs'
import { freePort } from '../ports.mjs'
import { capture, start, stop } from '../processes.mjs'
import { waitFor } from '../wait.mjs'
import { query } from './client.mjs'

/** Where Debian and Ubuntu keep the programs of each version, which are not on PATH. */
const DEBIAN = '/usr/lib/postgresql'
const USER = 'newsroom'

/** What is lost with the machine is no loss to a test; the app's processes are killed, not this server. */
const FAST = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/**
 * A Postgres of our own, in a folder that goes with it, from the programs on this machine.
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromServer() {
  const bin = (await findPrograms()) ?? (await installed())
  if (!bin) return { reason: 'No Postgres server on this machine (Debian: postgresql).' }
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-postgres-'))
  const close = async (server) => {
    if (server) await stop(server)
    await rm(folder, { recursive: true, force: true })
  }
  const asUser = await unprivileged(folder)
  const made = await make(asUser, bin, folder)
  if (made.code !== 0) {
    await close()
    return { reason: `initdb failed: ${made.stderr}` }
  }
  return serve(asUser, bin, folder, close)
}

/** The folder of `initdb` and `postgres`, newest version first. */
async function findPrograms() {
  const initdb = onPath('initdb')
  if (initdb && executable(join(dirname(initdb), 'postgres'))) return dirname(initdb)
  const versions = await readdir(DEBIAN).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((folder) => executable(join(folder, 'initdb')) && executable(join(folder, 'postgres')))
}

async function installed() {
  if (!canInstall()) return undefined
  await install(['postgresql'])
  return findPrograms()
}

/**
 * Postgres refuses to run as root: there it runs as the user whom Debian's package made.
 * @returns what turns a command into one that runs as that user
 */
async function unprivileged(folder) {
  if (process.getuid?.() !== 0) return (command, args) => [command, args]
  const idOf = async (flag) => Number((await capture('id', [flag, 'postgres'])).stdout)
  const [uid, gid] = [await idOf('-u'), await idOf('-g')]
  await chown(folder, uid, gid)
  const as = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return (command, args) => ['setpriv', [...as, command, ...args]]
}

const make = (asUser, bin, folder) =>
  capture(
    ...asUser(join(bin, 'initdb'), [
      '--pgdata',
      folder,
      '--username',
      USER,
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
      '--no-sync',
    ]),
    { cwd: folder },
  )

async function serve(asUser, bin, folder, close) {
  const port = await freePort()
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=300',
  ]
  const [command, args] = asUser(join(bin, 'postgres'), [
    '-D',
    folder,
    '-p',
    String(port),
    ...settings,
    ...FAST,
  ])
  const server = start(command, args, { cwd: folder, stdio: 'ignore' })
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`
  const answers = async () => {
    if (server.exitCode !== null) throw new Error(`it ended at once with exit code ${server.exitCode}`)
    return query(url, 'select 1').then(
      () => true,
      () => false, // not yet
    )
  }
  try {
    await waitFor(answers, { what: 'Postgres to answer', timeoutMs: 30_000 })
    const [{ version }] = await query(url, "select current_setting('server_version') as version")
    return { kind: `Postgres ${version}`, url, stop: () => close(server) }
  } catch (error) {
    await close(server)
    return { reason: `Postgres did not start: ${error.message}.` }
  }
}

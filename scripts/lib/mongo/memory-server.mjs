import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { npm } from '../npm.mjs'
import { root } from '../root.mjs'

const NAME = 'mongodb-memory-server-core'
const VERSION = '11.3.0'
const HOST = 'https://fastdl.mongodb.org/'

/**
 * A real `mongod`, downloaded from MongoDB by mongodb-memory-server. Not a dependency of the package: only who
 * has neither a `mongod` nor Python's venv needs it, so it is put into `.cache/` when its turn comes. Whether
 * MongoDB's download host can be reached is asked first, because the library itself waits long to find out.
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromMemoryServer() {
  const folder = join(root, '.cache/mongodb-memory-server')
  const binaries = join(folder, 'binaries')
  if (!existsSync(binaries) && !(await reachable())) {
    return { reason: `MongoDB's downloads (${HOST}) cannot be reached from here.` }
  }
  try {
    const { MongoMemoryReplSet } = await load(folder)
    const server = await MongoMemoryReplSet.create({
      replSet: { count: 1, storageEngine: 'wiredTiger' },
      binary: { downloadDir: binaries },
    })
    return {
      kind: 'mongodb-memory-server',
      url: server.getUri(),
      stop: async () => void (await server.stop()),
    }
  } catch (error) {
    return { reason: `mongodb-memory-server could not be used: ${error.message}` }
  }
}

async function reachable() {
  try {
    await fetch(HOST, { method: 'HEAD', signal: AbortSignal.timeout(4_000) })
    return true
  } catch {
    return false // no route, no name, no answer in time: the caller says so
  }
}

async function load(folder) {
  const home = createRequire(join(folder, 'package.json'))
  if (!existsSync(join(folder, 'node_modules', NAME))) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
    const { code } = await npm(['install', '--no-audit', '--no-fund', `${NAME}@${VERSION}`], { cwd: folder })
    if (code !== 0) throw new Error(`npm could not install ${NAME}@${VERSION}`)
  }
  return home(NAME)
}

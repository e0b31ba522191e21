import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, listening } from '../ports.mjs'
import { capture, start, stop } from '../processes.mjs'
import { waitFor } from '../wait.mjs'
import { adminCommand, isPrimary } from './client.mjs'

const SET = 'newsroom'

/**
 * A `mongod` on PATH, as a replica set of one in a folder of its own that goes with it.
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromMongod() {
  const { code } = await capture('mongod', ['--version'])
  if (code !== 0) return { reason: 'No mongod on PATH.' }
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-mongod-'))
  const port = await freePort()
  const args = [
    '--bind_ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--dbpath',
    folder,
    '--replSet',
    SET,
    '--quiet',
  ]
  const server = start('mongod', args, { stdio: 'ignore' })
  const close = async () => {
    await stop(server)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const alive = () => {
      if (server.exitCode !== null) throw new Error(`mongod ended at once with exit code ${server.exitCode}.`)
      return listening(port)
    }
    await waitFor(alive, { what: 'mongod to listen', timeoutMs: 30_000 })
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
    await adminCommand(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
      replSetInitiate: { _id: SET, members },
    })
    const url = `mongodb://127.0.0.1:${port}/?replicaSet=${SET}`
    await waitFor(() => isPrimary(url), { what: 'mongod to become primary', timeoutMs: 30_000 })
    return { kind: 'mongod', url, stop: close }
  } catch (error) {
    await close()
    return { reason: `mongod is on PATH but could not be used: ${error.message}` }
  }
}

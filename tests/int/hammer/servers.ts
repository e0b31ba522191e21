import type { ChildProcess } from 'node:child_process'
import { servingProcess } from '../helpers/servingProcess.ts'

/** A process that serves the newsroom over HTTP. */
export interface Server {
  /** `http://127.0.0.1:N/api` */
  api: string
  /** What it has said so far, its errors above all. */
  said: () => string
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
}

const script = new URL('server.ts', import.meta.url)

/** Starts one; ready when it resolves. */
export async function startServer(databaseUrl: string, mediaDir: string): Promise<Server> {
  const { child, api, printed } = await servingProcess(script, databaseUrl, mediaDir)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { api, said: printed, kill: () => killed(child, gone) }
}

async function killed(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGKILL')
  await gone
}

/**
 * The processes that writers write to; each that is killed is followed by one that was made ready
 * before.
 */
export interface Servers {
  /** The one for this writer, now. */
  for(writer: number): Server
  /** Of all that ever served. */
  said(): string
  /** Kills one once another stands ready; `until` is waited for between the two. */
  replaceOne(until: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Starts as many as `count`. */
export async function startServers(start: () => Promise<Server>, count: number): Promise<Servers> {
  const serving: Server[] = []
  for (let n = 0; n < count; n++) serving.push(await start())
  const all = [...serving]
  let turn = 0
  return {
    for(writer) {
      const server = serving[writer % serving.length]
      if (!server) throw new Error('No server was started.')
      return server
    },
    said: () => all.map(({ said }) => said()).join(''),
    async replaceOne(until) {
      const next = await start()
      all.push(next)
      await until()
      const index = turn++ % serving.length
      const old = serving[index]
      serving[index] = next
      await old?.kill()
    },
    async stop() {
      await Promise.all(serving.map(({ kill }) => kill()))
    },
  }
}
